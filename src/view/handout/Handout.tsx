import { useMemo } from 'react';
import { createPortal } from 'react-dom';
import { decidingRecords } from '#domain/decides.ts';
import { freshnessOfAll } from '#domain/freshness.ts';
import { handoutOf } from '#domain/handout.ts';
import type { Itinerary } from '#domain/itinerary.ts';
import { COMPARE_WORDS } from '#i18n/compare-nl.ts';
import { sheetOf } from '#i18n/handout-sentences.ts';
import { openingOf } from '#questionnaire/options.ts';
import type { PrivateQuestion } from '#state/share-link.ts';
import { useNames } from '../checklist/useNames.ts';
import { type RowId, useRows } from '../compare/useRows.ts';
import { usePrint } from '../print/usePrint.ts';
import { useShareLink } from '../share/useShareLink.ts';
import { useApp } from '../shared/app-context.ts';
import { useAnswers } from '../shared/useAnswers.ts';
import { useFacts } from '../shared/useFacts.ts';
import { useLanguage } from '../shared/useLanguage.ts';
import { CompareSheet } from './CompareSheet.tsx';
import styles from './handout.module.css';
import { RouteSheet } from './RouteSheet.tsx';

interface HandoutProps {
  /** One, or those that are compared. */
  readonly itineraries: readonly Itinerary[];
  readonly onDone: () => void;
}

/** Others read paper: age and income are not in its link. */
const NOTHING_PRIVATE: readonly PrivateQuestion[] = [];

/** Rows that stand elsewhere on the sheet: in the title, the verdict, the small map, the list and the last lines. */
const ELSEWHERE: readonly RowId[] = ['journey', 'verdict', 'programmes', 'open', 'deciders', 'status'];

/** A hand-out on A4 of one route, or of some side by side: prints itself once its sources are there. */
export function Handout({ itineraries, onDone }: HandoutProps) {
  const { network, today } = useApp();
  const language = useLanguage();
  const nameOf = useNames();
  const loaded = useFacts();
  const isPupil = openingOf(useAnswers()) !== 'overstapper';
  const { link, askFirst } = useShareLink(NOTHING_PRIVATE);
  const handout = useMemo(() => handoutOf(network, itineraries, today), [network, itineraries, today]);
  const compared = useRows(network, itineraries);
  const facts = loaded.kind === 'ready' ? loaded.facts : null;
  const rows = itineraries.length < 2 ? [] : compared.filter(({ id }) => !ELSEWHERE.includes(id));
  const sheet = sheetOf(handout, {
    language,
    network,
    facts,
    nameOf,
    isPupil,
    freshnessOf: (itinerary) => (facts ? freshnessOfAll(facts, decidingRecords(itinerary), today) : null),
    rows: rows.map(({ id, differs, cells }) => ({ title: COMPARE_WORDS(`row.${id}`), differs, cells })),
  });
  usePrint('blad', loaded.kind !== 'loading', onDone);
  const Part = itineraries.length < 2 ? RouteSheet : CompareSheet;
  return createPortal(
    <article className={styles.sheet} data-sheet="">
      <Part handout={handout} sheet={sheet} link={link} leavesOut={askFirst.length > 0} />
    </article>,
    document.body,
  );
}
