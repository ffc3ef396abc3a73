import { describe, expect, test } from 'vitest';
import type { Itinerary } from '#domain/itinerary.ts';
import type { Answers } from '#questionnaire/answers.ts';
import { type SheetWorld, sheetOfPupil } from '#view/board/pupil-sheet.ts';
import { createPaper } from '#view/paper/paper.ts';
import { canWrite } from '#view/paper/typeface.ts';
import { readDrawnCode, readPdf } from './pdf-text.ts';
import { itineraryOf, lacking, linesOf, PEOPLE, REGIONAL, TODAY, worldOf } from './sheet-lines.ts';

async function pdfOf(world: SheetWorld, pupils: readonly { label: string; answers: Answers; itinerary: Itinerary }[]) {
  const paper = createPaper({ title: 'Bladen', lang: 'nl', today: TODAY });
  const pages = pupils.map(({ itinerary, ...pupil }) => paper.add(sheetOfPupil(world, pupil, itinerary), 'gegevens'));
  return { pages, pdf: readPdf(await paper.finish()) };
}

// tests/view/handout-lines.test.tsx asks the same of what the browser prints.
test.each(PEOPLE)(
  'the PDF of $who has every line of the sheet, in its order, in letters that it has',
  async (person) => {
    const { network, answers } = person;
    const itinerary = itineraryOf(person);
    const lines = linesOf(sheetOfPupil(worldOf(network), { label: 'A', answers }, itinerary).sheet);
    const { pdf } = await pdfOf(worldOf(network), [{ label: 'A', answers, itinerary }]);
    expect(lines.length).toBeGreaterThan(20);
    expect(lacking(pdf.pages.join(''), lines)).toEqual([]);
    expect(lines.filter((line) => !canWrite(line))).toEqual([]);
  },
);

test('the sheet of a pupil says how fresh its facts are, and nothing where the facts did not load', () => {
  const person = PEOPLE[0] ?? expect.unreachable();
  const world = worldOf(person.network);
  const closing = (facts: SheetWorld['facts']) =>
    sheetOfPupil({ ...world, facts }, { label: 'A', answers: person.answers }, itineraryOf(person)).sheet.closing;
  expect(closing(world.facts).join(' ')).toMatch(/feiten (is|zijn|verloopt|verlopen)|feiten is de datum onbekend/);
  expect(closing(null).join(' ')).not.toMatch(/feiten/);
});

test('a line that is left out, or that comes too early, is seen', () => {
  expect(lacking('eerst dan', ['eerst', 'weg', 'dan'])).toEqual(['weg']);
  expect(lacking('dan eerst', ['eerst', 'dan'])).toEqual(['dan']);
  expect(canWrite('→')).toBe(false);
});

describe('the file', () => {
  const answers: Answers = { opening: ['begeleider'], school: ['havo'], leerjaar: ['2028'], leeftijd: ['17'] };
  const itinerary = itineraryOf({ network: REGIONAL, answers, goal: 'leraar-po', which: 'first' });
  const long = itineraryOf({ network: REGIONAL, answers, goal: 'leraar-vo-1', which: 'last' });

  test('each pupil begins on a page, and each page says whose it is and which of how many', async () => {
    const { pages, pdf } = await pdfOf(worldOf(REGIONAL), [
      { label: 'A', answers, itinerary },
      { label: 'B', answers, itinerary: long },
    ]);
    const feet = pages.flatMap((count, at) =>
      Array.from({ length: count }, (_, page) => `gegevensLeerling ${at === 0 ? 'A' : 'B'} · ${page + 1} van ${count}`),
    );
    expect(pdf.artifacts).toEqual(feet);
    expect(pdf.pages[0]).toMatch(/^Van Havodiploma naar/);
    expect(pdf.pages[pages[0] ?? 0]).toMatch(/^Van Havodiploma naar/);
  });

  test('it is tagged, in Dutch, with a title, headings, lists and pictures in words, and its typeface is in it', async () => {
    const { pdf } = await pdfOf(worldOf(REGIONAL), [{ label: 'A', answers, itinerary }]);
    for (const part of ['%PDF-1.7', '/Lang (nl)', '/Marked true', '/DisplayDocTitle true', '/Title', '/FontFile2'])
      expect(pdf.raw).toContain(part);
    expect(pdf.tags).toMatchObject({ Document: 1, Sect: 1, H1: 1, Figure: 2 });
    for (const tag of ['H2', 'H3', 'P', 'L', 'LI', 'LBody']) expect(pdf.tags[tag] ?? 0).toBeGreaterThan(2);
    expect(pdf.raw.match(/\/Alt \(/g)).toHaveLength(2);
    // Not one picture of pixels: all is drawn.
    expect(pdf.raw).not.toContain('/Subtype /Image');
  });

  test('a camera reads the link in the code that is drawn', async () => {
    const { pdf } = await pdfOf(worldOf(REGIONAL), [{ label: 'A', answers, itinerary }]);
    const { link } = sheetOfPupil(worldOf(REGIONAL), { label: 'A', answers }, itinerary);
    expect(readDrawnCode(pdf.contents[0] ?? '')).toBe(link);
    expect(readDrawnCode('')).toBeNull();
  });

  test('the link opens the route as the pupil, without age', () => {
    const { link, leavesOut } = sheetOfPupil(worldOf(REGIONAL), { label: 'A', answers }, itinerary);
    expect(link).toContain(`route=${itinerary.id}`);
    expect(link).toMatch(/^https:\/\/example\.org\/\?regio=progressus#\/kaart\?.*wie=ll/);
    expect(link).not.toMatch(/[?&]oud=/);
    expect(leavesOut).toBe(true);
    expect(sheetOfPupil({ ...worldOf(REGIONAL), base: null }, { label: 'A', answers }, itinerary).link).toBeNull();
  });
});
