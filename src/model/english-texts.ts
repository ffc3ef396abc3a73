import type { Text } from './provenance.ts';

/** The English of every text inside a value, in the order in which the texts stand in it; empty where there is none. */
export type EnglishTexts = readonly string[];

function isText(value: object): value is Text {
  return 'nl' in value && typeof value.nl === 'string';
}

/** A copy of plain data in which every text is what `change` makes of it, in the order in which the texts stand. */
function mapTexts<T>(value: T, change: (text: Text) => Text): T {
  if (typeof value !== 'object' || value === null) return value;
  // The copy has the shape of what is copied: lists stay lists, records keep their keys, texts stay texts.
  if (isText(value)) return change(value) as typeof value;
  if (Array.isArray(value)) return value.map((each: unknown) => mapTexts(each, change)) as typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, mapTexts(each, change)])) as typeof value;
}

/** The English texts of plain data, to be carried apart from it. */
export function englishOf(data: unknown): EnglishTexts {
  const found: string[] = [];
  mapTexts(data, (text) => {
    found.push(text.en ?? '');
    return text;
  });
  return found;
}

/** The data with Dutch texts alone: what loads first. */
export const withoutEnglish = <T>(data: T): T => mapTexts(data, ({ nl }) => ({ nl }));

/**
 * The data with its English texts.
 * @throws Error when the number of texts differs: these texts were made of other data.
 */
export function withEnglish<T>(data: T, texts: EnglishTexts): T {
  let at = 0;
  const spoken = mapTexts(data, (text) => {
    const en = texts[at];
    at += 1;
    return en ? { ...text, en } : text;
  });
  if (at !== texts.length) throw new Error(`${texts.length} English texts for data with ${at} texts`);
  return spoken;
}
