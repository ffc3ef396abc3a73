import { REGION_WORDS as r } from '#i18n/region-nl.ts';
import type { Facts } from '#model/network.ts';
import shared from '../shared/shared.module.css';
import { useLanguage } from '../shared/useLanguage.ts';
import { useOpenOnMap } from '../shared/useOpenOnMap.ts';
import { Audiences } from './Audiences.tsx';
import { DifferenceLines } from './DifferenceLines.tsx';
import { Origin } from './Origin.tsx';
import { Part } from './Part.tsx';
import styles from './region.module.css';
import type { Attached, RegionItem } from './region-items.ts';

interface ItemListProps {
  readonly title: string;
  readonly hint?: string;
  /** Stands behind a fold. */
  readonly isFolded?: boolean;
  readonly items: readonly RegionItem[];
  readonly facts: Facts;
}

/** Things of one status in a region, each with status, owner, audience, place on the map, source and date. */
export function ItemList({ title, hint, isFolded = false, items, facts }: ItemListProps) {
  const { t, text, langOf } = useLanguage();
  return (
    <Part title={title} count={items.length} isFolded={isFolded}>
      {hint && <p className={shared.soft}>{hint}</p>}
      {items.length === 0 && <p>{r('region.nothing')}</p>}
      <ul className={styles.items}>
        {items.map((item) => (
          <li key={item.id} className={styles.item}>
            <h4 lang={langOf(item.name)}>{text(item.name)}</h4>
            {item.difference && <DifferenceLines difference={item.difference} />}
            {item.text && <p lang={langOf(item.text)}>{text(item.text)}</p>}
            <p className={styles.facts}>
              {item.status && <span className={shared.status}>{t(`status.${item.status}`)}</span>}
              <span>{r('region.owner', { who: text(item.owner) })}</span>
              <Audiences audiences={item.audiences} />
            </p>
            <AttachedTo attached={item.attached} />
            {item.url && (
              <p>
                <a className={shared.site} href={item.url} target="_blank" rel="noreferrer">
                  {r('region.site', { site: new URL(item.url).hostname })}
                </a>
              </p>
            )}
            <Origin facts={facts} provenance={item.provenance} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** More places than these stand behind a fold. */
const SHOWN = 3;

function AttachedTo({ attached }: { readonly attached: readonly Attached[] }) {
  const links = (
    <ul className={styles.places}>
      {attached.map((place) => (
        <li key={place.id}>
          <Place place={place} />
        </li>
      ))}
    </ul>
  );
  if (attached.length === 0) return null;
  if (attached.length > SHOWN)
    return (
      <details className={shared.fold}>
        <summary>{r('region.attachedMore', { count: attached.length })}</summary>
        {links}
      </details>
    );
  return (
    <div className={styles.attached}>
      <span>{r('region.attached')}</span> {links}
    </div>
  );
}

/** The way to the card of a station or step: it opens beside the map. */
function Place({ place }: { readonly place: Attached }) {
  const openOnMap = useOpenOnMap();
  const { text, langOf } = useLanguage();
  return (
    <button type="button" data-paper className={shared.linkButton} onClick={() => openOnMap(place)}>
      <span lang={langOf(place.name)}>{text(place.name)}</span>
    </button>
  );
}
