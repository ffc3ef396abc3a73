import { useCallback, useState } from 'react';
import { STAND_WORDS as t } from '#i18n/stand-nl.ts';
import { useApp } from '../shared/app-context.ts';
import { Attract } from './Attract.tsx';
import styles from './stand.module.css';
import { fillScreen, useStandPage } from './useStandPage.ts';
import { Visit } from './Visit.tsx';
import { wipe } from './wipe.ts';

/** The app at a stand: it attracts, asks, shows, hands over, and forgets. */
export function StandApp() {
  const { useStore, actor } = useApp();
  const [isSomebodyHere, setSomebodyHere] = useState(false);
  useStandPage();
  const begin = () => {
    fillScreen();
    setSomebodyHere(true);
  };
  // Everything that a visit keeps for itself goes with it: between two visits there is none.
  const end = useCallback(() => {
    setSomebodyHere(false);
    wipe({ useStore, actor });
  }, [useStore, actor]);
  return (
    <>
      {isSomebodyHere ? <Visit onEnd={end} /> : <Attract onBegin={begin} />}
      <p className={styles.onPaper}>{t('stand.noPaper')}</p>
    </>
  );
}
