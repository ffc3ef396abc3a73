import type { Itinerary } from '#domain/itinerary.ts';
import { DETAILS_WORDS as d } from '#i18n/details-nl.ts';
import type { Network } from '#model/network.ts';
import { useLanguage } from '../shared/useLanguage.ts';
import { recordsOf } from './describe.ts';
import styles from './itinerary.module.css';
import { useMoney } from './useMoney.ts';

interface MomentsProps {
  readonly network: Network;
  readonly itinerary: Itinerary;
}

/**
 * What it costs, when one is first paid, when one is first in a school, and which facts on the way stop on a day. In the
 * order in which people ask.
 */
export function Moments({ network, itinerary }: MomentsProps) {
  const { list, duration, asOf, recordName } = useLanguage();
  const money = useMoney();
  const { inSchool, paid, dates } = itinerary;
  const after = (month: number) =>
    month === 0
      ? d('detail.fromStart')
      : d('detail.afterMonths', { time: duration({ min: month, max: month }, { min: month, max: month }) });
  const byDay = new Map<string, string[]>();
  for (const { record, validUntil } of dates) byDay.set(validUntil, [...(byDay.get(validUntil) ?? []), record]);
  // No month is known: then at least what it is, as far as every step agrees.
  const variants = recordsOf(network, itinerary).map(({ variant }) => variant);
  const isTrainee = variants.some((variant) => variant.school.how === 'stage');
  const isUnpaid = variants.every((variant) => variant.income.how === 'geen');
  return (
    <ul className={styles.moments}>
      <li>{money.ownCost(network, itinerary)}</li>
      <li>
        {paid
          ? d(`detail.paid.${paid.how}`, { when: after(paid.month) })
          : d(isUnpaid ? 'detail.paid.geen' : 'detail.paid.none')}
      </li>
      <li>
        {inSchool
          ? d(`detail.school.${inSchool.how}`, { when: after(inSchool.month) })
          : d(isTrainee ? 'detail.school.stageSometime' : 'detail.school.unknown')}
      </li>
      {[...byDay].map(([day, records]) => (
        <li key={day}>
          {d('detail.endsOn', { what: list(records.map((record) => recordName(network, record))), day: asOf(day) })}
        </li>
      ))}
    </ul>
  );
}
