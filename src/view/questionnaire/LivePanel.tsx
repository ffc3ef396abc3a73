import { Suspense } from 'react';
import type { QuestionTexts } from '#i18n/questions-nl.ts';
import { ROUTEWIJZER_WORDS as r } from '#i18n/routewijzer-nl.ts';
import type { Live } from '#questionnaire/live.ts';
import type { Moved } from '#questionnaire/moved.ts';
import { openingOf } from '#questionnaire/options.ts';
import { toProfile } from '#questionnaire/to-profile.ts';
import { NARROW } from '../map/pane-of.ts';
import { useMedia } from '../map/useMedia.ts';
import { useApp } from '../shared/app-context.ts';
import shared from '../shared/shared.module.css';
import { Verdict } from '../shared/Verdict.tsx';
import { LiveMoved } from './LiveMoved.tsx';
import styles from './live.module.css';
import { NetworkSketch } from './NetworkSketch.tsx';
import type { LiveNow } from './useLive.ts';
import { useLiveWords } from './useLiveWords.ts';

/** Names in a list before the rest is folded. */
const NAMED = { some: 6, many: 12 } as const;

/** The id of the panel, for the way there on a narrow screen. */
export const LIVE_PANEL = 'wat-kan';

interface LivePanelProps {
  /** Null until the first count is there. */
  readonly found: LiveNow | null;
  readonly texts: QuestionTexts;
  /** Beside a page of answers: with verdicts, and each entry opens its route. */
  readonly opens?: boolean;
}

/** What is possible by the answers so far: how much, on a small map, what moved and why, and two lists. */
export function LivePanel({ found, texts, opens = false }: LivePanelProps) {
  const { network, today, useStore } = useApp();
  if (!found)
    return (
      <section className={styles.live} aria-label={r('live.title')}>
        <p>{r('live.loading')}</p>
      </section>
    );
  const { answers, live, moved } = found;
  const { holdings } = toProfile(answers, { network, today }).profile;
  const open = (id: string) => {
    const { openItinerary, openScreen } = useStore.getState();
    openItinerary(id);
    openScreen('kaart');
  };
  return (
    <section className={styles.live} id={LIVE_PANEL} tabIndex={-1} aria-label={r('live.title')}>
      <div aria-live="polite">
        <h2 className={styles.headline}>
          <LiveCount live={live} moved={moved} texts={texts} />
        </h2>
      </div>
      <Suspense fallback={null}>
        <NetworkSketch
          segments={live.segments}
          starts={new Set(holdings.map(({ station }) => station))}
          goals={new Set(live.possible.map(({ goal }) => goal))}
        />
      </Suspense>
      {!live.isStartKnown && <p>{r(openingOf(answers) === 'begeleider' ? 'live.nobodyPupil' : 'live.nobody')}</p>}
      {moved && <LiveMoved moved={moved} texts={texts} />}
      <Lists live={live} texts={texts} onOpen={opens ? open : null} />
      {live.isStartKnown && <p className={`${shared.soft} ${shared.small}`}>{r('live.horizon')}</p>}
    </section>
  );
}

interface LiveCountProps {
  readonly live: Live;
  readonly moved: Moved | null;
  readonly texts: QuestionTexts;
}

/** "Nog 5 routes naar leraar basisonderwijs (waren er 9)". */
export function LiveCount({ live, moved, texts }: LiveCountProps) {
  const { station } = useLiveWords(texts);
  const count = live.possible.length;
  const goal = live.possible[0]?.goal;
  const was = moved && moved.unit === live.unit && moved.was !== moved.is ? moved.was : null;
  const key = !live.isStartKnown ? 'live.allOpen' : live.unit === 'goals' ? 'live.goals' : 'live.ways';
  return (
    <>
      {r(key, { count })}
      {live.unit === 'ways' && goal && ` ${r('live.to', { goal: station(goal) })}`}
      {was !== null && ' '}
      {was !== null && <span className={styles.were}>{r('live.were', { count: was })}</span>}
    </>
  );
}

interface ListsProps {
  readonly live: Live;
  readonly texts: QuestionTexts;
  readonly onOpen: ((id: string) => void) | null;
}

/** What is possible and what is not (yet), by name; the second with the reason. */
function Lists({ live: { possible, notYet, isStartKnown }, texts, onOpen }: ListsProps) {
  const { network } = useApp();
  const { nameOf, why } = useLiveWords(texts);
  const narrow = useMedia(NARROW);
  const most = onOpen ? NAMED.many : NAMED.some;
  const more = (count: number) => count > most && <li>{r('live.more', { count: count - most })}</li>;
  const nameIn = (each: (typeof possible)[number]) =>
    onOpen && each.itinerary ? <Door name={nameOf(each)} id={each.itinerary.id} onOpen={onOpen} /> : nameOf(each);
  // Of nobody yet nothing can be said but which goals there are.
  if (!isStartKnown)
    return (
      <ul className={styles.goals}>
        {possible.slice(0, NAMED.some).map((each) => (
          <li key={each.key}>{nameOf(each)}</li>
        ))}
        {possible.length > NAMED.some && <li>{r('live.more', { count: possible.length - NAMED.some })}</li>}
      </ul>
    );
  return (
    <div className={styles.lists}>
      {possible.length > 0 && (
        <details className={shared.foldTitle} open={!narrow || onOpen !== null}>
          <summary>{r('live.can', { count: possible.length })}</summary>
          <ul className={onOpen ? styles.rows : styles.goals}>
            {possible.slice(0, most).map((each) => (
              <li key={each.key}>
                {nameIn(each)}
                {onOpen && each.itinerary && (
                  <span>
                    <Verdict network={network} itinerary={each.itinerary} />
                  </span>
                )}
              </li>
            ))}
            {more(possible.length)}
          </ul>
        </details>
      )}
      {notYet.length > 0 && (
        <details className={shared.foldTitle} open={onOpen !== null}>
          <summary>{r('live.cannot', { count: notYet.length })}</summary>
          <ul className={styles.rows}>
            {notYet.slice(0, most).map((each) => (
              <li key={each.key}>
                {nameIn(each)}
                <span className={shared.small}>{why(each.why)}</span>
              </li>
            ))}
            {more(notYet.length)}
          </ul>
        </details>
      )}
    </div>
  );
}

/** The name of a way or goal as the way to its route. */
function Door({
  name,
  id,
  onOpen,
}: {
  readonly name: string;
  readonly id: string;
  readonly onOpen: (id: string) => void;
}) {
  return (
    <button type="button" data-paper className={shared.linkButton} onClick={() => onOpen(id)}>
      {name}
    </button>
  );
}
