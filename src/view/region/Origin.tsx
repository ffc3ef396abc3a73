import { DETAILS_WORDS as d } from '#i18n/details-nl.ts';
import { REGION_WORDS as r } from '#i18n/region-nl.ts';
import type { Facts } from '#model/network.ts';
import type { Provenance } from '#model/provenance.ts';
import shared from '../shared/shared.module.css';
import { useLanguage } from '../shared/useLanguage.ts';

interface OriginProps {
  readonly facts: Facts | null;
  readonly provenance: Provenance | null;
}

/** Where a thing was read, what time it speaks of, and when it was read. */
export function Origin({ facts, provenance }: OriginProps) {
  const { list, asOf } = useLanguage();
  if (!facts || !provenance) return null;
  const titles = provenance.sources.map((id) => facts.sources.find((each) => each.id === id)?.title ?? id);
  return (
    <p className={`${shared.soft} ${shared.small}`}>
      {r('region.source', { what: list(titles), when: asOf(provenance.asOf), day: asOf(provenance.readOn) })}{' '}
      {d(`confidence.${provenance.confidence}`)}
    </p>
  );
}
