import type { Condition, Exemption, Repair } from './condition.ts';
import type { Contact, Support } from './help.ts';
import type {
  Certitude,
  Network,
  NetworkAmount,
  NetworkCondition,
  NetworkContact,
  NetworkData,
  NetworkExemption,
  NetworkRegion,
  NetworkRepair,
  NetworkSegment,
  NetworkStation,
  NetworkSupport,
  NetworkVariant,
} from './network.ts';
import type { Overlay } from './overlay.ts';
import type { Provenance } from './provenance.ts';
import type { Amount, Segment, Station, Variant } from './records.ts';

/** The core of the data: what rules, layout and lists need. Long texts, rows and sources are in `toFacts`. */
export function toNetwork(data: NetworkData): Network {
  return {
    site: data.site,
    levels: data.levels,
    sectors: data.sectors,
    lines: data.lines,
    credentials: data.credentials,
    stations: data.stations.map(coreStation),
    segments: data.segments.map(coreSegment),
    conditions: data.conditions.map(coreCondition),
    exemptions: data.exemptions.map(coreExemption),
    amounts: data.amounts.map(coreAmount),
    support: data.support.map(coreSupport),
    contacts: data.contacts.map(coreContact),
    regions: data.regions.map(coreRegion),
  };
}

function certitude({ confidence, validFrom, validUntil }: Provenance): Certitude {
  return { confidence, ...(validFrom ? { validFrom } : {}), ...(validUntil ? { validUntil } : {}) };
}

function coreStation({ provenance, refs, about, drawnBecause, aliases, ...core }: Station): NetworkStation {
  return { ...core, ...certitude(provenance) };
}

function coreSegment({ provenance, refs, about, croho, crebo, variants, ...core }: Segment): NetworkSegment {
  return { ...core, variants: variants.map(coreVariant), ...certitude(provenance) };
}

function coreVariant({ provenance, refs, ...core }: Variant): NetworkVariant {
  return provenance ? { ...core, ...certitude(provenance) } : core;
}

function coreCondition({ provenance, refs, need, repairs, ...core }: Condition): NetworkCondition {
  return { ...core, repairs: repairs.map(coreRepair), ...certitude(provenance) };
}

function coreRepair({ provenance, refs, text, costText, url, ...core }: Repair): NetworkRepair {
  return { ...core, ...certitude(provenance) };
}

function coreExemption({ provenance, refs, text, ...core }: Exemption): NetworkExemption {
  return { ...core, ...certitude(provenance) };
}

function coreAmount({ provenance, refs, text, values, ...core }: Amount): NetworkAmount {
  const latest = latestOf(values);
  if (!latest) return { ...core, ...certitude(provenance) };
  const { asOf, eurosMin, eurosMax, computed } = latest;
  const value = { asOf, eurosMin, eurosMax, computed, confidence: latest.provenance.confidence };
  return { ...core, latest: value, ...certitude(provenance) };
}

/** The value with the latest `asOf`; a value of unknown date is the oldest. Of equal dates the last in the list. */
export function latestOf(values: Amount['values']): Amount['values'][number] | undefined {
  const rank = (asOf: string): string => (asOf === 'onbekend' ? '' : asOf);
  return values.reduce<Amount['values'][number] | undefined>(
    (latest, value) => (latest && rank(latest.asOf) > rank(value.asOf) ? latest : value),
    undefined,
  );
}

function coreSupport({ provenance, refs, text, url, audiences, ...core }: Support): NetworkSupport {
  return { ...core, ...certitude(provenance) };
}

function coreContact({ provenance, refs, text, ...core }: Contact): NetworkContact {
  return { ...core, ...certitude(provenance) };
}

function coreRegion({ region, overrides, hides, segments, support, contacts }: Overlay): NetworkRegion {
  return {
    id: region.id,
    label: region.label,
    segments: segments.map(coreSegment),
    support: support.map(coreSupport),
    contacts: contacts.map(coreContact),
    overrides: overrides.map(({ record, id, set, text }) => ({ record, id, set, text })),
    hides: hides.map(({ record, id }) => ({ record, id })),
  };
}
