import { useEffect, useMemo, useState } from 'react';
import { STAND_WORDS as t } from '#i18n/stand-nl.ts';
import type { StationId } from '#model/provenance.ts';
import { useMedia } from '../map/useMedia.ts';
import { useApp } from '../shared/app-context.ts';
import { LineDisc } from '../shared/LineDisc.tsx';
import { useLayout } from '../shared/layouts.ts';
import { useLanguage } from '../shared/useLanguage.ts';
import { AttractMap } from './AttractMap.tsx';
import { attractPicture, filledBy } from './attract-routes.ts';
import styles from './stand.module.css';

/** How long each route is looked at, in milliseconds; drawing it takes the first part of that. */
const PER_ROUTE = 5000;

/** The shape of the room for the map (width ÷ height), on a standing and on a lying screen. */
const UPRIGHT = 0.75;
const LYING = 1.2;

/** What passers-by see: the map on which routes draw themselves, one after the other. A tap anywhere begins. */
export function Attract({ onBegin }: { readonly onBegin: () => void }) {
  const { network } = useApp();
  const landscape = useLayout('landscape');
  const portrait = useLayout('portrait');
  const { text } = useLanguage();
  const isUpright = useMedia('(max-aspect-ratio: 1/1)');
  const picture = useMemo(() => {
    const [one, other] = [landscape, portrait].map((layout) => attractPicture(network, layout));
    const aspect = isUpright ? UPRIGHT : LYING;
    return one && other && filledBy(one.box, aspect) < filledBy(other.box, aspect) ? other : one;
  }, [network, landscape, portrait, isUpright]);
  const isStill = useMedia('(prefers-reduced-motion: reduce)');
  const routes = picture?.routes ?? [];
  const drawn = useTurns(isStill ? 0 : routes.length);
  const current = routes[drawn];
  const name = (id: StationId) => text(network.stations.find((station) => station.id === id)?.label ?? { nl: id });
  return (
    <main className={styles.attract}>
      {picture && <AttractMap picture={picture} drawn={isStill ? null : drawn} />}
      <div className={styles.pitch}>
        <h1>{t('stand.title')}</h1>
        <p className={styles.caption} aria-hidden="true">
          {!isStill && current && (
            <>
              <LineDisc line={current.line} /> {t('stand.route', { from: name(current.from), to: name(current.to) })}
            </>
          )}
        </p>
        <button type="button" className={styles.begin} onClick={onBegin}>
          <strong>{t('stand.invite')}</strong>
          {t('stand.begin')}
        </button>
        <p>{t('stand.promise')}</p>
      </div>
    </main>
  );
}

/** Whose turn it is of so many, each in its turn, over and over. */
function useTurns(count: number): number {
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (count === 0) return;
    const timer = setInterval(() => setTurn((before) => (before + 1) % count), PER_ROUTE);
    return () => clearInterval(timer);
  }, [count]);
  return count === 0 ? 0 : turn % count;
}
