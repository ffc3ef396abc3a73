import type { NetworkStation } from '#model/network.ts';
import type { Text } from '#model/provenance.ts';

/** Without case, accents, hyphens and soft hyphens, so that "wo master" finds "Wo-master". */
export const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u00ad]/g, '')
    .replace(/[-–.,’'()]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/**
 * The options that fit what was typed: every word must begin some word of label or name. Those whose label begins with
 * it come first; otherwise the order of `options` is kept. An empty text fits all.
 */
export function fitting(
  options: readonly NetworkStation[],
  typed: string,
  text: (text: Text) => string,
): readonly NetworkStation[] {
  const wanted = plain(typed);
  if (wanted === '') return options;
  const words = wanted.split(' ');
  const hits = options.filter((option) => {
    const have = plain(`${text(option.label)} ${text(option.name)}`).split(' ');
    return words.every((word) => have.some((one) => one.startsWith(word)));
  });
  const first = hits.filter((option) => plain(text(option.label)).startsWith(wanted));
  return [...first, ...hits.filter((option) => !first.includes(option))];
}
