import * as fc from 'fast-check';
import { SCREENS } from '#state/app-state.ts';
import { KEY, type Known, QUERY_KEY } from '#state/url-codec.ts';

/** Anything that may stand behind the `#` of a link: ours, ours that was damaged, and what never was ours. */
export function anyHash(known: Known): fc.Arbitrary<string> {
  const keys = [...Object.values(KEY), ...known.questions.map(({ code }) => code), '', '__proto__', 'constructor'];
  const values = [
    ...known.stations.keys(),
    ...known.segments.keys(),
    ...known.lines.keys(),
    ...known.steps,
    ...Object.values(known.valueCodes),
    '1',
    '99',
    'ja',
    'sla-over',
  ];
  const value = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...values) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('%', '%E0%A4', '-1', '1e9', 'NaN', '<script>', 'a'.repeat(3000), ',,,', '~~~'),
    },
  );
  const field = fc
    .tuple(
      fc.oneof(fc.constantFrom(...keys), fc.string({ maxLength: 8 })),
      fc.array(value, { maxLength: 4 }),
      fc.constantFrom(',', '~'),
    )
    .map(([key, list, between]) => `${key}=${list.join(between)}`);
  const screen = fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...SCREENS) }, { weight: 1, arbitrary: fc.string() });
  const ours = fc
    .tuple(screen, fc.array(field, { maxLength: 14 }))
    .map(([name, fields]) => `#/${name}?${fields.join('&')}`);
  const damaged = fc.tuple(ours, fc.nat(), fc.string({ maxLength: 3 })).map(([hash, at, piece]) => {
    const cut = at % (hash.length + 1);
    return `${hash.slice(0, cut)}${piece}${hash.slice(cut + (at % 3))}`;
  });
  return fc.oneof({ weight: 4, arbitrary: ours }, { weight: 4, arbitrary: damaged }, fc.string({ unit: 'binary' }));
}

/** Anything that may stand behind the `?`. */
export const anySearch: fc.Arbitrary<string> = fc.oneof(
  fc.constant(''),
  fc.constantFrom('?regio=progressus', '?modus=embed', '?taal=en', '?modus=decaan&regio=nergens', '?%'),
  fc.tuple(fc.constantFrom(...Object.values(QUERY_KEY)), fc.string()).map(([key, value]) => `?${key}=${value}`),
  fc.string().map((text) => `?${text}`),
);
