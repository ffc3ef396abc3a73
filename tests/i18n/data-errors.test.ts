import { expect, test } from 'vitest';
import { dataErrorSentence } from '#i18n/data-errors-nl.ts';
import type { DataError } from '#model/data-error.ts';

const place = { file: 'segments/pabo.json', path: '[0].to' };

test.each<[DataError, string]>([
  [
    { ...place, code: 'unknown-reference', kinds: ['station'], id: 'nergens' },
    'data/segments/pabo.json → [0].to: station "nergens" bestaat niet; maak het aan of verander de id.',
  ],
  [
    { ...place, record: 'p-havo', code: 'unknown-reference', kinds: ['station'], id: 'hovo', nearest: 'havo' },
    'data/segments/pabo.json → [0].to (p-havo): station "hovo" bestaat niet; bedoel je "havo"?',
  ],
  [
    { file: 'lines.json', path: '', code: 'missing-file' },
    'data/lines.json: dit bestand is er niet; maak het aan of zet het terug.',
  ],
  [
    { ...place, code: 'bad-format', value: '31-08-2027', format: 'day' },
    'data/segments/pabo.json → [0].to: "31-08-2027" is niet goed geschreven; schrijf een dag die bestaat, zoals "2027-08-31".',
  ],
  [
    { ...place, code: 'cycle', stations: ['a', 'b'] },
    'data/segments/pabo.json → [0].to: deze stations vormen een kring: a → b → a; haal één stap weg of laat die beginnen bij een tweeling.',
  ],
  [
    { ...place, code: 'too-short', of: 'text', minimum: 1 },
    'data/segments/pabo.json → [0].to: deze tekst is te kort; schrijf minstens 1 teken.',
  ],
  [
    {
      ...place,
      code: 'duplicate-id',
      kind: 'segment',
      id: 'p-havo',
      first: { file: 'segments/p.json', path: '[3].id' },
    },
    'data/segments/pabo.json → [0].to: stap "p-havo" staat er al (segments/p.json → [3].id); geef één van de twee een andere id.',
  ],
])('%j', (error, sentence) => expect(dataErrorSentence(error)).toBe(sentence));
