import type { Itinerary } from '#domain/itinerary.ts';
import type { Network } from '#model/network.ts';
import { useLanguage } from '../shared/useLanguage.ts';
import styles from './itinerary.module.css';

interface MomentsProps {
  readonly network: Network;
  readonly itinerary: Itinerary;
}

/** When one is first in a school, when one is first paid for it, and which facts on the way stop on a day. */
export function Moments({ network, itinerary }: MomentsProps) {
  const { t, duration, asOf, recordName } = useLanguage();
  const { inSchool, paid, dates } = itinerary;
  const after = (month: number) =>
    month === 0
      ? t('detail.fromStart')
      : t('detail.afterMonths', { time: duration({ min: month, max: month }, { min: month, max: month }) });
  return (
    <ul className={styles.moments}>
      <li>
        {inSchool ? t(`detail.school.${inSchool.how}`, { when: after(inSchool.month) }) : t('detail.school.unknown')}
      </li>
      <li>{paid ? t(`detail.paid.${paid.how}`, { when: after(paid.month) }) : t('detail.paid.none')}</li>
      {dates.map(({ record, validUntil }) => (
        <li key={record}>{t('detail.endsOn', { what: recordName(network, record), day: asOf(validUntil) })}</li>
      ))}
    </ul>
  );
}
