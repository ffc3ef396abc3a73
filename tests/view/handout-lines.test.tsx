import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sheetOfPupil } from '#view/board/pupil-sheet.ts';
import { Handout } from '#view/handout/Handout.tsx';
import { itineraryOf, lacking, linesOf, PEOPLE, worldOf } from './sheet-lines.ts';
import { appFor, journey, show } from './stage.tsx';

const print = vi.fn();
beforeEach(() => {
  print.mockClear();
  vi.stubGlobal('print', print);
  Object.defineProperty(document, 'fonts', { configurable: true, value: { ready: Promise.resolve() } });
});
afterEach(() => vi.unstubAllGlobals());

// tests/view/paper.test.ts asks the same of the PDF.
test.each(PEOPLE)('the paper of the browser of $who has every line of the sheet, in its order', async (person) => {
  const { network, answers, goal } = person;
  const itinerary = itineraryOf(person);
  const { sheet } = sheetOfPupil(worldOf(network), { label: 'A', answers }, itinerary);
  const app = { ...appFor({ answers, place: journey(null, goal) }), network };
  show(app, <Handout itineraries={[itinerary]} onDone={() => undefined} />);
  // The facts are a large file.
  await vi.waitFor(() => expect(print).toHaveBeenCalledOnce(), { timeout: 10_000 });
  const paper = document.querySelector('[data-sheet]')?.textContent ?? '';
  expect(lacking(paper, linesOf(sheet))).toEqual([]);
});
