import { HANDOUT_WORDS as c } from '#i18n/handout-nl.ts';
import type { Sheet, SheetLine, SheetRoute } from '#i18n/handout-sentences.ts';
import type { Block, Kind, Mark, Run } from './flow.ts';

/** Sizes of text on paper, in points: those of the style sheet of the hand-out. */
export const SIZE = { title: 14, verdict: 12, heading: 10.5, subheading: 9, body: 8.5, small: 8, least: 7.5 } as const;

/** Plain text. */
export const plain = (text: string, size: number = SIZE.body): Run => ({ text, face: 'plain', size });
/** Text that stands out. */
export const bold = (text: string, size: number = SIZE.body): Run => ({ text, face: 'bold', size });

/** The numbers of the sources of a sentence. */
const marks = (sources: SheetLine['sources']): readonly Run[] =>
  sources.length === 0 ? [] : [plain(` [${sources.join(', ')}]`, SIZE.least)];

/** Makes the blocks of one section: its heading first, by which it goes on on a next page. */
function sectionOf(title: string) {
  const blocks: Block[] = [];
  const add = (kind: Kind, runs: readonly Run[], { mark = '', above = 1, keeps = false }: Partial<Block> = {}) =>
    blocks.push({ kind, runs, mark, above, keeps, section: title });
  add('h2', [bold(title, SIZE.heading)], { above: 5.5, keeps: true });
  return { blocks, add };
}

/** The heading of a section that goes on. */
export const againOf = (section: string): Block => ({
  kind: 'h2',
  runs: [bold(c('sheet.goesOn', { title: section }), SIZE.heading)],
  mark: '',
  above: 0,
  keeps: true,
  section,
});

const line = ({ text, sources }: SheetLine): readonly Run[] => [plain(text), ...marks(sources)];

function have({ have: lines, legs }: SheetRoute): readonly Block[] {
  const { blocks, add } = sectionOf(c(legs.length > 1 ? 'sheet.haveOnTheWay' : 'sheet.have'));
  if (lines.length === 0) add('p', [plain(c('sheet.haveNothing'))], { above: 2 });
  for (const each of lines) add('li', line(each), { mark: '–' });
  return blocks;
}

function missing({ missing: needs }: SheetRoute): readonly Block[] {
  const { blocks, add } = sectionOf(c('sheet.missing'));
  if (needs.length === 0) add('p', [plain(c('sheet.missingNothing'))], { above: 2 });
  for (const { name, standing, text, sources } of needs)
    add('li', [bold(`${name} `), plain(`(${standing}) `, SIZE.small), plain(text), ...marks(sources)], {
      above: 2.5,
      mark: '–',
    });
  return blocks;
}

function money({ money: groups }: SheetRoute): readonly Block[] {
  const { blocks, add } = sectionOf(c('sheet.money'));
  for (const { title, lines } of groups) {
    add('h3', [bold(title, SIZE.subheading)], { above: 3, keeps: true });
    for (const each of lines) add('li', line(each), { mark: '–' });
  }
  return blocks;
}

function talk({ talk: lines }: Sheet): readonly Block[] {
  if (lines.length === 0) return [];
  const { blocks, add } = sectionOf(c('sheet.talk'));
  for (const [at, each] of lines.entries()) add('p', [plain(each)], { above: 2, keeps: at < lines.length - 1 });
  return blocks;
}

function tasks({ tasks: groups }: SheetRoute): readonly Block[] {
  const { blocks, add } = sectionOf(c('sheet.list'));
  add('p', [plain(c('sheet.listRead'), SIZE.least)], { above: 2, keeps: true });
  for (const group of groups) {
    add('h3', [bold(group.title, SIZE.subheading)], { above: 3, keeps: true });
    for (const { what, when, isStart } of group.tasks)
      add('li', [isStart ? bold(`${what} `) : plain(`${what} `), plain(`· ${when}`, SIZE.small)], {
        above: 1.5,
        mark: 'box',
      });
  }
  return blocks;
}

function questions({ questions: asked }: SheetRoute): readonly Block[] {
  if (asked.length === 0) return [];
  const { blocks, add } = sectionOf(c('sheet.questions', { count: asked.length }));
  for (const [at, { question, to }] of asked.entries()) {
    const mark: Mark = `${at + 1}.`;
    add('li', [plain(`${question} `), plain(`· ${to}`, SIZE.small)], { above: 2, mark });
  }
  return blocks;
}

/** What stands below the drawings of one route, in the order of the printed hand-out. */
export const bodyBlocks = (sheet: Sheet, route: SheetRoute): readonly Block[] => [
  ...have(route),
  ...missing(route),
  ...money(route),
  ...talk(sheet),
  ...tasks(route),
  ...questions(route),
];

/** The sources by number, as running text under their heading. */
export const sourceRuns = ({ sources }: Sheet): readonly Run[] =>
  sources.length === 0
    ? [plain(c('sheet.noSources'), SIZE.least)]
    : sources.flatMap(({ number, text }) => [bold(`[${number}] `, SIZE.least), plain(`${text}. `, SIZE.least)]);

/** How sure it is, of when it is, and who decides. */
export const closingBlocks = ({ closing }: Sheet): readonly Block[] =>
  [...new Set(closing)].map((text) => ({
    kind: 'p',
    runs: [bold(text, SIZE.least)],
    mark: '',
    above: 1,
    keeps: false,
    section: c('sheet.sources'),
  }));
