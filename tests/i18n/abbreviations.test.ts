import { describe, expect, test } from 'vitest';
import { createSpelling } from '#i18n/abbreviations.ts';

const GLOSSARY = [
  { id: 'pabo', term: 'pabo', full: 'pedagogische academie', meaning: { nl: 'x' } },
  { id: 'ad', term: 'Ad', full: 'associate degree', meaning: { nl: 'x' } },
  { id: 'mbo', term: 'mbo', full: 'middelbaar beroepsonderwijs', meaning: { nl: 'x' } },
  { id: 'woord', term: 'route', meaning: { nl: 'x' } },
];

describe('abbreviations on paper', () => {
  test.each([
    ['at its first use only', 'de pabo en de pabo', 'de pabo (pedagogische academie) en de pabo'],
    ['at the beginning of a sentence', 'Pabo, voltijd', 'Pabo (pedagogische academie), voltijd'],
    ['after what hangs on it', 'met mbo-4 of', 'met mbo-4 (middelbaar beroepsonderwijs) of'],
    ['not inside another word', 'paboot, Adres', 'paboot, Adres'],
    ['not where it stands already', 'pabo (pedagogische academie)', 'pabo (pedagogische academie)'],
    ['not in small letters where it has a capital', 'ad', 'ad'],
  ])('is written out %s', (_, text, written) => {
    expect(createSpelling(GLOSSARY).spell(text)).toBe(written);
  });

  test('what was met before is not written out again', () => {
    const { spell, collect } = createSpelling(GLOSSARY);
    expect(collect(['Van mbodiploma', 'Ad en pabo'])).toEqual([
      { term: 'mbo', full: 'middelbaar beroepsonderwijs' },
      { term: 'Ad', full: 'associate degree' },
      { term: 'pabo', full: 'pedagogische academie' },
    ]);
    expect(spell('pabo en Ad')).toBe('pabo en Ad');
  });
});
