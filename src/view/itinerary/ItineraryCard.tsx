import { Suspense } from 'react';
import type { Itinerary } from '#domain/itinerary.ts';
import { DETAILS_WORDS as d } from '#i18n/details-nl.ts';
import type { Network } from '#model/network.ts';
import styles from '../planner/list.module.css';
import { ErrorBoundary } from '../shared/ErrorBoundary.tsx';
import { lazyPart } from '../shared/lazy-part.ts';
import shared from '../shared/shared.module.css';
import { useLanguage } from '../shared/useLanguage.ts';
import { Verdict } from '../shared/Verdict.tsx';
import { conditionsOf, recordsOf, sharesOf } from './describe.ts';
import { Marks } from './Marks.tsx';
import { useMoney } from './useMoney.ts';

const CompareToggle = lazyPart(async () => (await import('../compare/CompareToggle.tsx')).CompareToggle);

/** How many other variants a card names. */
const FORMS_SHOWN = 5;

/** How many missing things a card names before it counts them. */
const NAMED = 3;

interface ItineraryCardProps {
  readonly network: Network;
  readonly itinerary: Itinerary;
  /** The same way in other variants. */
  readonly others: readonly Itinerary[];
  /** The itinerary that is open, if any. */
  readonly opened: string | null;
  /** Named when the list holds more than one goal or start. */
  readonly title?: string;
  readonly onOpen: (id: string) => void;
}

/** One itinerary in the list: verdict first, then duration, the lines, what is missing and the money. */
export function ItineraryCard({ network, itinerary, others, opened, title, onOpen }: ItineraryCardProps) {
  const { text, duration } = useLanguage();
  const money = useMoney();
  const chosen = [itinerary, ...others].some((one) => one.id === opened);
  const records = recordsOf(network, itinerary);
  const shares = sharesOf(itinerary);
  const missing = [
    ...new Set(
      itinerary.steps.flatMap((step) =>
        conditionsOf(network, step, ['open', 'lost']).map(({ record }) => text(record.label)),
      ),
    ),
  ];
  const name = records
    .map(({ segment, variant }) =>
      segment.variants.length > 1 ? `${text(segment.name)}, ${text(variant.label)}` : text(segment.name),
    )
    .join(' → ');
  return (
    <li className={styles.card} data-chosen={chosen}>
      <div>
        <Verdict network={network} itinerary={itinerary} />
      </div>
      {title && <h3>{title}</h3>}
      <div className={styles.cardHead}>
        <span className={styles.duration}>{duration(itinerary.months, itinerary.knownMonths)}</span>
        <button
          type="button"
          data-paper
          className={styles.open}
          onClick={() => onOpen(itinerary.id)}
          aria-current={chosen || undefined}
        >
          {name}
        </button>
      </div>
      <ol className={styles.bar} aria-hidden="true">
        {records.map(({ segment }, index) => (
          <li
            key={segment.id}
            className={`line-${segment.line}`}
            style={{ flexGrow: shares[index] ?? 1, flexBasis: 0 }}
          >
            <span className={styles.barText}>
              {segment.line}
              {records.length < 3
                ? ` · ${text(network.lines.find((line) => line.id === segment.line)?.label ?? segment.name)}`
                : ''}
            </span>
          </li>
        ))}
      </ol>
      <div className={styles.facts}>
        {/* Up to this many are named in the verdict already. */}
        {missing.length > NAMED && (
          <p>{d('card.missingMore', { what: missing.slice(0, NAMED).join(', '), count: missing.length - NAMED })}</p>
        )}
        <p>{money.summary(network, itinerary)}</p>
      </div>
      <div className={styles.cardFoot}>
        <Marks itinerary={itinerary} />
        <ErrorBoundary part="compare-toggle" fallback={null}>
          <Suspense fallback={null}>
            <CompareToggle id={itinerary.id} />
          </Suspense>
        </ErrorBoundary>
      </div>
      {others.length > 0 && <OtherForms network={network} itinerary={itinerary} others={others} onOpen={onOpen} />}
    </li>
  );
}

type OtherFormsProps = Pick<ItineraryCardProps, 'network' | 'itinerary' | 'others' | 'onOpen'>;

/** The same way in other variants: what differs, and how long it takes then. */
function OtherForms({ network, itinerary, others, onOpen }: OtherFormsProps) {
  const { text, duration } = useLanguage();
  const own = new Set(itinerary.steps.map((step) => `${step.segment}.${step.variant}`));
  const difference = (other: Itinerary) =>
    recordsOf(network, other)
      .filter(({ segment, variant }) => !own.has(`${segment.id}.${variant.id}`))
      .map(({ variant }) => text(variant.label))
      .join(', ');
  const shown = others.slice(0, FORMS_SHOWN);
  return (
    <details data-paper className={`${shared.fold} ${styles.forms}`}>
      <summary>{d('card.otherForms', { count: others.length })}</summary>
      <ul>
        {shown.map((other) => (
          <li key={other.id}>
            <button type="button" data-paper className={styles.form} onClick={() => onOpen(other.id)}>
              {difference(other)} <span>{duration(other.months, other.knownMonths)}</span>
            </button>
          </li>
        ))}
        {others.length > shown.length && <li>{d('card.moreForms', { count: others.length - shown.length })}</li>}
      </ul>
    </details>
  );
}
