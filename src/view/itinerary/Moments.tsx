import type { Itinerary } from '#domain/itinerary.ts';
import { DETAILS_WORDS as d } from '#i18n/details-nl.ts';
import type { Network } from '#model/network.ts';
import { useLanguage } from '../shared/useLanguage.ts';
import { recordsOf } from './describe.ts';
import styles from './itinerary.module.css';

interface MomentsProps {
  readonly network: Network;
  readonly itinerary: Itinerary;
}

/** When one is first in a school, when one is first paid for it, and which facts on the way stop on a day. */
export function Moments({ network, itinerary }: MomentsProps) {
  const { list, duration, asOf, recordName } = useLanguage();
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
      <li>
        {inSchool
          ? d(`detail.school.${inSchool.how}`, { when: after(inSchool.month) })
          : d(isTrainee ? 'detail.school.stageSometime' : 'detail.school.unknown')}
      </li>
      <li>
        {paid
          ? d(`detail.paid.${paid.how}`, { when: after(paid.month) })
          : d(isUnpaid ? 'detail.paid.geen' : 'detail.paid.none')}
      </li>
      {[...byDay].map(([day, records]) => (
        <li key={day}>
          {d('detail.endsOn', { what: list(records.map((record) => recordName(network, record))), day: asOf(day) })}
        </li>
      ))}
    </ul>
  );
}
