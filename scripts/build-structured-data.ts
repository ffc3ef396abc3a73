import type { NetworkData } from '#model/network.ts';
import type { Segment } from '#model/records.ts';

/** A programme for search engines: https://schema.org/EducationalOccupationalProgram. */
interface Programme {
  readonly '@type': 'EducationalOccupationalProgram';
  readonly name: string;
  readonly identifier: readonly string[];
  /** ISO 8601 durations, the shortest and the longest: P24M. */
  readonly timeToComplete: string | readonly string[];
  readonly educationalCredentialAwarded: readonly string[];
}

const plain = (text: { readonly nl: string } | undefined) => text?.nl.replaceAll('\u00ad', '') ?? '';
const unique = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

const codesOf = ({ croho = [], crebo = [] }: Segment): readonly string[] => [
  ...croho.map((code) => `CROHO ${code}`),
  ...crebo.map((code) => `CREBO ${code}`),
];

/** The months of the variants that exist in the whole country; none when one of them is not known. */
function monthsOf({ variants, status, scope }: Segment): readonly number[] {
  const national = variants.filter(
    (one) => (one.status ?? status) === 'bestaand' && (one.scope ?? scope) === 'landelijk',
  );
  const months = national.flatMap(({ monthsMin, monthsMax }) => [monthsMin, monthsMax]);
  const known = months.filter((one) => one !== null);
  return known.length === months.length ? known : [];
}

function programmeOf(segments: readonly Segment[], { credentials }: NetworkData): Programme | undefined {
  const [first] = segments;
  const months = segments.flatMap(monthsOf);
  if (!first || months.length === 0) return undefined;
  const ends = unique([Math.min(...months), Math.max(...months)]).map((count) => `P${count}M`);
  return {
    '@type': 'EducationalOccupationalProgram',
    name: plain(first.name),
    identifier: unique(segments.flatMap(codesOf)),
    timeToComplete: ends.length === 1 && ends[0] ? ends[0] : ends,
    educationalCredentialAwarded: unique(
      segments.flatMap(({ grants }) => grants.map((grant) => plain(credentials.find(({ id }) => id === grant)?.label))),
    ),
  };
}

/**
 * The programmes of which the code and the months are known, as JSON-LD. Segments of one name with the same codes are
 * one programme for people who come from different stations. What is asked of them is left out: the property for that
 * is read as a list of what everybody needs, and here each comes with something else.
 */
export function structuredData(data: NetworkData): string {
  const groups = new Map<string, Segment[]>();
  for (const segment of data.segments) {
    if (codesOf(segment).length === 0 || segment.status !== 'bestaand' || segment.scope !== 'landelijk') continue;
    const key = [plain(segment.name), segment.line, ...codesOf(segment)].join('|');
    groups.set(key, [...(groups.get(key) ?? []), segment]);
  }
  const programmes = [...groups.values()].flatMap((segments) => programmeOf(segments, data) ?? []);
  const json = JSON.stringify({ '@context': 'https://schema.org', '@graph': programmes });
  // A closing script tag would end the element in which it stands.
  return json.replaceAll('<', '\\u003c');
}
