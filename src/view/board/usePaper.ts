import { useCallback, useEffect, useRef, useState } from 'react';
import { PAPER_WORDS as p } from '#i18n/paper-nl.ts';
import type { Pupil } from '#state/board.ts';
import { baseOfLinks } from '#state/share-link.ts';
import type { Paper } from '../paper/paper.ts';
import { type App, useApp } from '../shared/app-context.ts';
import { saveFile } from '../shared/save-file.ts';
import { loadFacts } from '../shared/useFacts.ts';
import { useLanguage } from '../shared/useLanguage.ts';
import { type SheetWorld, sheetOfPupil } from './pupil-sheet.ts';
import { summaryFor, turn } from './useSummaries.ts';

/** How far a PDF of hand-outs is, or what became of it. `without`: labels of pupils for whom there is none. */
export type PaperTalk =
  | { readonly kind: 'nothing' | 'cancelled' | 'nobody' }
  | { readonly kind: 'working'; readonly done: number; readonly count: number }
  | {
      readonly kind: 'made';
      readonly name: string;
      readonly pages: number;
      readonly without: readonly string[];
      readonly hasSources: boolean;
    }
  | { readonly kind: 'failed'; readonly why: 'load' | 'draw' };

/** What is asked: whose hand-outs, and the first route of each or all that the cards show. */
export interface PaperOrder {
  readonly pupils: readonly Pupil[];
  readonly routes: 'first' | 'all';
}

interface Work {
  readonly app: App;
  readonly world: SheetWorld;
  readonly paper: Paper;
  readonly foot: string;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number) => void;
}

/** Draws the hand-outs one pupil after the other, with a turn for the browser in between. */
async function draw({ app, world, paper, foot, signal, onProgress }: Work, { pupils, routes }: PaperOrder) {
  const without: string[] = [];
  let pages = 0;
  for (const [at, pupil] of pupils.entries()) {
    onProgress(at + 1);
    await turn();
    if (signal.aborted) break;
    const summary = summaryFor(app, pupil.answers);
    const shown = summary.isStartKnown ? summary.routes : [];
    if (shown.length === 0) without.push(pupil.label);
    for (const itinerary of routes === 'first' ? shown.slice(0, 1) : shown)
      pages += paper.add(sheetOfPupil(world, pupil, itinerary), foot);
  }
  return { pages, without };
}

/** Makes a PDF of hand-outs and gives it to the person as a file; the board stays as it is, whatever happens. */
export function usePaper() {
  const app = useApp();
  const language = useLanguage();
  const [talk, setTalk] = useState<PaperTalk>({ kind: 'nothing' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const make = useCallback(
    async (order: PaperOrder) => {
      running.current?.abort();
      const work = new AbortController();
      running.current = work;
      const say = (next: PaperTalk) => !work.signal.aborted && setTalk(next);
      say({ kind: 'working', done: 1, count: order.pupils.length });
      try {
        say(await makePaper({ app, language, signal: work.signal, say }, order));
      } catch (error) {
        say({ kind: 'failed', why: error instanceof LoadError ? 'load' : 'draw' });
      }
    },
    [app, language],
  );
  const cancel = useCallback(() => {
    running.current?.abort();
    setTalk({ kind: 'cancelled' });
  }, []);
  return { talk, make, cancel } as const;
}

/** The part that draws is not there: offline before its first use, or a new version on the host. */
class LoadError extends Error {}

async function makePaper(
  {
    app,
    language,
    signal,
    say,
  }: {
    readonly app: App;
    readonly language: SheetWorld['language'];
    readonly signal: AbortSignal;
    readonly say: (talk: PaperTalk) => void;
  },
  order: PaperOrder,
): Promise<PaperTalk> {
  const { network, today } = app;
  const loading = import('../paper/paper.ts').catch((cause: unknown) => {
    throw new LoadError('the part that draws a PDF did not load', { cause });
  });
  const { createPaper } = await loading;
  // Without sources the sheets say so, as those that the browser prints.
  const facts = await loadFacts().catch(() => null);
  const paper = createPaper({ title: p('paper.file'), lang: document.documentElement.lang || 'nl', today });
  const base = baseOfLinks(network.site.publicAddress, location);
  const { pages, without } = await draw(
    {
      app,
      world: { network, today, language, facts, base },
      paper,
      foot: p('paper.foot', { day: language.asOf(network.site.dataDate) }),
      signal,
      onProgress: (done) => say({ kind: 'working', done, count: order.pupils.length }),
    },
    order,
  );
  if (signal.aborted) return { kind: 'cancelled' };
  if (pages === 0) return { kind: 'nobody' };
  const bytes = await paper.finish();
  if (signal.aborted) return { kind: 'cancelled' };
  const name = p('paper.fileName', { day: today });
  saveFile(name, new Blob([bytes], { type: 'application/pdf' }));
  return { kind: 'made', name, pages, without, hasSources: facts !== null };
}
