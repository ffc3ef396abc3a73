import { REGION_WORDS as r } from '#i18n/region-nl.ts';
import type { Institution } from '#model/help.ts';
import type { Facts } from '#model/network.ts';
import shared from '../shared/shared.module.css';
import { useLanguage } from '../shared/useLanguage.ts';
import { Origin } from './Origin.tsx';
import { Part } from './Part.tsx';
import styles from './region.module.css';

interface SchoolsProps {
  readonly schools: readonly Institution[];
  readonly facts: Facts;
}

/** The schools that the region names. */
export function Schools({ schools, facts }: SchoolsProps) {
  const { text, langOf } = useLanguage();
  if (schools.length === 0) return null;
  return (
    <Part title={r('region.schools')} count={schools.length} isFolded>
      <ul className={styles.items}>
        {schools.map(({ id, label, text: about, url, provenance }) => (
          <li key={id} className={styles.item}>
            <h4 lang={langOf(label)}>{text(label)}</h4>
            <p lang={langOf(about)}>{text(about)}</p>
            {url && (
              <p>
                <a className={shared.site} href={url} target="_blank" rel="noreferrer">
                  {r('region.site', { site: new URL(url).hostname })}
                </a>
              </p>
            )}
            <Origin facts={facts} provenance={provenance} />
          </li>
        ))}
      </ul>
    </Part>
  );
}
