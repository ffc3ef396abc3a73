import { STAND_WORDS as t } from '#i18n/stand-nl.ts';
import { useApp } from '../shared/app-context.ts';
import styles from './stand.module.css';
import { useWide } from './useWide.ts';

/** Along the foot of a stand, where a hand is: what there is to see, and the way to the visitor's own phone. */
export function StandBar({ onTake }: { readonly onTake: () => void }) {
  const { useStore } = useApp();
  const screen = useStore((state) => state.view.screen);
  const pane = useStore((state) => state.view.pane);
  const isWide = useWide();
  const { openScreen, showPane, closeItinerary, closeCard } = useStore.getState();
  const shows = screen === 'routewijzer' ? 'questions' : pane === 'kaart' && !isWide ? 'kaart' : 'routes';
  const tabs = {
    routes: () => {
      closeItinerary();
      showPane('lijst');
      openScreen('kaart');
    },
    // An opened itinerary stays: the map shows it.
    kaart: () => {
      closeCard();
      showPane('kaart');
      openScreen('kaart');
    },
    questions: () => openScreen('routewijzer'),
  };
  return (
    <nav className={styles.bar} aria-label={t('stand.bar')}>
      {(['routes', 'kaart', 'questions'] as const)
        .filter((tab) => tab !== 'kaart' || !isWide)
        .map((tab) => (
          <button key={tab} type="button" aria-current={shows === tab ? 'page' : undefined} onClick={tabs[tab]}>
            {t(`stand.${tab}`)}
          </button>
        ))}
      <button type="button" className={styles.take} aria-haspopup="dialog" onClick={onTake}>
        {t('stand.take')}
      </button>
    </nav>
  );
}
