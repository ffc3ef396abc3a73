import { describe, expect, test } from 'vitest';
import { type Block, fillColumns, linesOf, type Measured, measured } from '#view/paper/flow.ts';

/** Every letter as wide as its size. */
const widthOf = ({ text, size }: { readonly text: string; readonly size: number }) => text.length * size;
const run = (text: string) => ({ text, face: 'plain', size: 10 }) as const;
const block = (text: string, more: Partial<Block> = {}): Block => ({
  kind: 'p',
  runs: [run(text)],
  mark: '',
  above: 0,
  keeps: false,
  section: '',
  ...more,
});
const said = (blocks: readonly Measured[]) => blocks.map(({ block: { runs } }) => runs[0]?.text);

describe('linesOf()', () => {
  test('words wrap inside the width, over runs', () => {
    const lines = linesOf([run('een twee '), run('drie')], 90, widthOf);
    expect(lines.map(({ pieces }) => pieces.map(({ text }) => text).join(''))).toEqual(['een twee ', 'drie']);
  });

  test('a word that is wider than the line is cut and nothing of it is lost', () => {
    const lines = linesOf([run('onderwijsroutes')], 60, widthOf);
    expect(lines.map(({ pieces }) => pieces[0]?.text)).toEqual(['onderw', 'ijsrou', 'tes']);
  });
});

describe('fillColumns()', () => {
  const texts = ['a', 'b', 'c', 'd', 'e'];

  test('what fits becomes two columns of the same height', () => {
    const filled = fillColumns(
      measured(
        texts.slice(0, 4).map((text) => block(text)),
        100,
        widthOf,
      ),
      2,
      500,
    );
    expect(filled.columns.map(said)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(filled.rest).toEqual([]);
  });

  test('what does not fit is left for a next page, in order', () => {
    const filled = fillColumns(
      measured(
        texts.map((text) => block(text)),
        100,
        widthOf,
      ),
      2,
      25,
    );
    expect(filled.columns.map(said)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(said(filled.rest)).toEqual(['e']);
  });

  test('a heading goes with what stands under it', () => {
    const blocks = [block('a'), block('kop', { keeps: true }), block('onder')];
    const filled = fillColumns(measured(blocks, 100, widthOf), 1, 25);
    expect(filled.columns.map(said)).toEqual([['a']]);
    expect(said(filled.rest)).toEqual(['kop', 'onder']);
  });

  test('an item of several lines is never divided', () => {
    const item = block('drie woorden hier nog meer', { kind: 'li', mark: 'box' });
    const [lines] = measured([item], 90, widthOf);
    expect(lines?.lines.length).toBeGreaterThan(2);
    const filled = fillColumns(measured([block('a'), item], 90, widthOf), 1, 30);
    expect(filled.columns.map(said)).toEqual([['a']]);
    expect(filled.rest).toHaveLength(1);
  });
});
