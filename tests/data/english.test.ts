import { expect, test } from 'vitest';
import { missingEnglishSentence } from '#i18n/data-errors-nl.ts';
import { checkEnglish } from '#model/english-check.ts';
import { englishOf, withEnglish, withoutEnglish } from '#model/english-texts.ts';
import { parseNetwork } from '#model/parse.ts';
import { parsed, realFacts, realFiles, realNetwork } from '../real-network.ts';

test('every text of the country that a screen shows is there in English', () =>
  expect(checkEnglish(parsed.records).map(missingEnglishSentence)).toEqual([]));

test('a text without English is named with its record and field', () => {
  const planted = structuredClone(realFiles.files['levels.json']) as { label: { en?: string } }[]; // the shape of the file
  delete planted[0]?.label.en;
  const { records } = parseNetwork({ ...realFiles.files, 'levels.json': planted });
  const [missing, ...others] = checkEnglish(records);
  expect(others).toEqual([]);
  expect(missing && missingEnglishSentence(missing)).toMatch(
    /^data\/levels\.json → \[0\]\.label \(\S+\): hier ontbreekt de Engelse tekst van ".+"; zet "en" naast "nl"\.$/,
  );
});

test('the first load carries no English, and English put back gives the whole again', () => {
  for (const whole of [realNetwork(), realFacts()]) {
    const dutch = withoutEnglish(whole);
    expect(JSON.stringify(dutch)).not.toContain('"en":');
    expect(withEnglish(dutch, englishOf(whole))).toEqual(whole);
  }
});

test('English texts of other data are refused', () => {
  const texts = englishOf(realNetwork());
  expect(() => withEnglish(withoutEnglish(realNetwork()), texts.slice(1))).toThrow(/English texts for data with/);
});
