import { REGION_WORDS as r } from '#i18n/region-nl.ts';
import type { Status } from '#model/vocabulary.ts';
import { useLanguage } from '../shared/useLanguage.ts';
import styles from './region.module.css';
import type { Difference } from './region-items.ts';

/** What the country says beside what is so in this region. Nothing where the region only explains. */
export function DifferenceLines({ difference: { national, regional } }: { readonly difference: Difference }) {
  const { t, asOf } = useLanguage();
  if (regional === 'hidden') return <p className={styles.difference}>{r('region.hidden')}</p>;
  const site = (url: string | null | undefined) => (url ? new URL(url).hostname : r('region.noneKnown'));
  const status = (value: string | null | undefined) => (value ? t(`status.${value as Status}`) : r('region.noneKnown')); // the schema knows no other value
  const rows = [
    ...(regional.status ? [[status(national?.status), status(regional.status)]] : []),
    ...(regional.day ? [[national?.day ? asOf(national.day) : r('region.dayFollows'), asOf(regional.day)]] : []),
    ...(regional.url ? [[site(national?.url), site(regional.url)]] : []),
  ];
  return rows.map(([before = '', here = '']) => (
    <p key={here} className={styles.difference}>
      {r('region.hereIs', { what: here })} <span>{r('region.nationalIs', { what: before })}</span>
    </p>
  ));
}
