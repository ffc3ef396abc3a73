import type { Condition } from './condition.ts';
import type { LinkError } from './data-error.ts';
import { inside, type Located } from './located.ts';
import type { Segment } from './records.ts';

/**
 * Conditions of one school that stand in a programme of another school, or of every school. A condition of one school
 * never judges somebody else's programme.
 */
export function checkSchools(
  segments: readonly Located<Segment>[],
  conditions: readonly Located<Condition>[],
): LinkError[] {
  const schools = new Map(conditions.map(({ value }) => [value.id, value.institution]));
  return segments.flatMap(({ value, place }) =>
    value.variants.flatMap((variant, index) => {
      const at = inside(place, variant.conditions ? `variants[${index}].conditions` : 'conditions');
      return (variant.conditions ?? value.conditions).flatMap((condition): LinkError[] => {
        const institution = schools.get(condition);
        if (!institution || institution === variant.institution) return [];
        const other = variant.institution ? { programmeOf: variant.institution } : {};
        return [{ ...at, code: 'condition-of-another-school', condition, institution, ...other }];
      });
    }),
  );
}
