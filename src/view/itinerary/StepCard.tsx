import type { Itinerary } from '#domain/itinerary.ts';
import { DETAILS_WORDS as d } from '#i18n/details-nl.ts';
import type { Network } from '#model/network.ts';
import type { SegmentId } from '#model/provenance.ts';
import { LineDisc } from '../shared/LineDisc.tsx';
import shared from '../shared/shared.module.css';
import { useLanguage } from '../shared/useLanguage.ts';
import { amountsOf, conditionsOf, type StepRecords } from './describe.ts';
import { StepHelp } from './Helpers.tsx';
import styles from './itinerary.module.css';
import { Need } from './Need.tsx';
import { NeedText } from './NeedText.tsx';
import { useMoney } from './useMoney.ts';

interface StepCardProps {
  readonly network: Network;
  readonly itinerary: Itinerary;
  readonly records: StepRecords;
  readonly onSegment: (id: SegmentId) => void;
}

/** One step: its name and duration, the money, "wat je nodig hebt" and "wat je krijgt". */
export function StepCard({ network, itinerary, records: { step, segment, variant }, onSegment }: StepCardProps) {
  const { t, text, langOf, duration } = useLanguage();
  const money = useMoney();
  const months = { min: step.monthsMin, max: step.monthsMax };
  const needs = conditionsOf(network, step, ['lost', 'open', 'have']);
  const order = { lost: 0, open: 1, have: 2, later: 3, checklist: 4 };
  const sorted = [...needs].sort((a, b) => order[a.judged.standing] - order[b.judged.standing]);
  const asked = sorted.find(
    ({ judged: { judgement } }) => judgement.kind === 'unknown' && judgement.missing.length > 0,
  );
  const later = conditionsOf(network, step, ['later']);
  const checklist = conditionsOf(network, step, ['checklist']);
  const label = (id: (typeof step.grants)[number]) =>
    text(network.credentials.find((one) => one.id === id)?.label ?? { nl: id });
  const exemptions = step.exemptions.flatMap((id) => network.exemptions.filter((one) => one.id === id));
  const pay = amountsOf(network, step.pay);
  const funding = amountsOf(network, step.funding);
  const isJob = step.monthsMax === 0;
  return (
    <section className={styles.card} aria-label={text(segment.name)}>
      <header className={styles.cardHead}>
        <LineDisc line={segment.line} />
        <h3>
          <button type="button" data-paper className={styles.segmentName} onClick={() => onSegment(segment.id)}>
            <span lang={langOf(segment.name)}>{text(segment.name)}</span>
          </button>
        </h3>
        {segment.status !== 'bestaand' && <span className={shared.status}>{t(`status.${segment.status}`)}</span>}
      </header>
      <p>
        {text(variant.label)} ·{' '}
        {isJob ? t('detail.noStudyTime') : duration(months, { min: step.monthsMin ?? 0, max: step.monthsMax ?? 0 })}
        {variant.scope === 'instelling' && <> · {d('scope.instelling')}</>}
      </p>
      {step.costs.length > 0 && (
        <ul className={styles.plain}>
          {money.costs(network, step).map((one) => (
            <li key={one.id}>
              {money.amount(one)}
              {one.paidBy !== 'jij' && ` (${d(`paidBy.${one.paidBy}`)})`}
            </li>
          ))}
        </ul>
      )}
      <p>
        {d(`income.${variant.income.how}`)}
        {pay.map((one) => ` · ${money.amount(one)}`)}
      </p>

      {sorted.length > 0 && (
        <>
          <h4>{d('detail.need')}</h4>
          <ul className={styles.needs}>
            {sorted.map(({ judged, record }) => (
              <Need
                key={record.id}
                network={network}
                itinerary={itinerary}
                judged={judged}
                record={record}
                asks={record.id === asked?.record.id}
              />
            ))}
          </ul>
        </>
      )}
      <h4>{d('detail.get')}</h4>
      <ul className={styles.plain}>
        {step.grants.length === 0 ? (
          <li>{d('detail.getNothing')}</li>
        ) : (
          step.grants.map((id) => <li key={id}>{label(id)}</li>)
        )}
      </ul>

      <StepHelp itinerary={itinerary} step={step} />

      {(later.length > 0 || checklist.length > 0 || exemptions.length > 0 || funding.length > 0) && (
        <details className={shared.fold}>
          <summary>{d('detail.more')}</summary>
          {later.length > 0 && (
            <>
              <h4>{d('detail.later')}</h4>
              <ul className={styles.plain}>
                {later.map(({ record }) => (
                  <li key={record.id}>
                    <NeedText record={record} />
                  </li>
                ))}
              </ul>
            </>
          )}
          {checklist.length > 0 && (
            <>
              <h4>{d('detail.checklist')}</h4>
              <ul className={styles.plain}>
                {checklist.map(({ record }) => (
                  <li key={record.id}>
                    <NeedText record={record} />
                  </li>
                ))}
              </ul>
            </>
          )}
          {exemptions.length > 0 && (
            <>
              <h4>{d('detail.exemptions')}</h4>
              <ul className={styles.plain}>
                {exemptions.map((one) => (
                  <li key={one.id}>
                    {text(one.label)} ({d(`certainty.${one.certainty}`)})
                  </li>
                ))}
              </ul>
            </>
          )}
          {funding.length > 0 && (
            <>
              <h4>{d('detail.funding')}</h4>
              <ul className={styles.plain}>
                {funding.map((one) => (
                  <li key={one.id}>
                    {money.amount(one)} ({d(`paidTo.${one.paidTo}`)})
                  </li>
                ))}
              </ul>
            </>
          )}
        </details>
      )}
    </section>
  );
}
