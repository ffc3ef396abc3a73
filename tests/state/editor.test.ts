import { describe, expect, test } from 'vitest';
import { createEditorStore, MOST_STEPS, unsavedFiles, type WorkFiles } from '#state/editor.ts';
import { createDraftPlace, type Draft, decodeDraft, encodeDraft } from '#state/editor-draft.ts';

const FILES: WorkFiles = {
  'lines.json': { opened: '[1]', text: '[1]', isOwn: false },
  'events.json': { opened: '[]', text: '[]', isOwn: true },
};

const begun = () => {
  const store = createEditorStore();
  store.getState().begin(FILES);
  return store;
};
const text = (store: ReturnType<typeof begun>) => store.getState().files['lines.json']?.text;

describe('the work of an editor', () => {
  test('every step can be taken back and done again', () => {
    const store = begun();
    store.getState().change({ 'lines.json': '[2]' }, null);
    store.getState().change({ 'lines.json': '[3]' }, null);
    store.getState().undo();
    expect(text(store)).toBe('[2]');
    store.getState().undo();
    store.getState().undo();
    expect(text(store)).toBe('[1]');
    store.getState().redo();
    store.getState().redo();
    expect(text(store)).toBe('[3]');
  });

  test('typing on in one field is one step, in another field another', () => {
    const store = begun();
    for (const typed of ['[1, 2]', '[1, 23]']) store.getState().change({ 'lines.json': typed }, 'lines.json 0');
    store.getState().change({ 'lines.json': '[9, 23]' }, 'lines.json 1');
    store.getState().undo();
    expect(text(store)).toBe('[1, 23]');
    store.getState().undo();
    expect(text(store)).toBe('[1]');
  });

  test('a change of several files is taken back whole', () => {
    const store = begun();
    store.getState().change({ 'lines.json': '[2]', 'events.json': '[{}]' }, null);
    expect(unsavedFiles(store.getState().files)).toEqual(['lines.json', 'events.json']);
    store.getState().undo();
    expect(store.getState().files).toEqual(FILES);
  });

  test('what is saved is no longer unsaved, and steps before it can still be taken back', () => {
    const store = begun();
    store.getState().change({ 'lines.json': '[2]' }, null);
    store.getState().saved({ 'lines.json': '[2]' });
    expect(unsavedFiles(store.getState().files)).toEqual([]);
    store.getState().undo();
    expect(unsavedFiles(store.getState().files)).toEqual(['lines.json']);
  });

  test('no more steps are kept than fit', () => {
    const store = begun();
    for (let at = 0; at < MOST_STEPS + 20; at++) store.getState().change({ 'lines.json': `[${at}, 0]` }, null);
    expect(store.getState().past).toHaveLength(MOST_STEPS);
  });
});

const DRAFT: Draft = { files: FILES, published: ['site.json'], dataVersion: '2026.1', savedOn: '2026-11-28' };

/** A storage in memory that can be full. */
function storage(most = Number.POSITIVE_INFINITY) {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (value.length > most) throw new DOMException('full', 'QuotaExceededError');
      kept.set(key, value);
    },
    removeItem: (key: string) => void kept.delete(key),
    key: (at: number) => [...kept.keys()][at] ?? null,
    get length() {
      return kept.size;
    },
  };
}

describe('the draft on a device', () => {
  test('comes back as it was kept', () => {
    const place = createDraftPlace(() => device);
    const device = storage();
    expect(place.read()).toEqual({ kind: 'nothing' });
    expect(place.save(DRAFT)).toEqual({ kind: 'done' });
    expect(place.read()).toEqual({ kind: 'draft', draft: DRAFT });
    place.remove();
    expect(device.kept.size).toBe(0);
  });

  test.each([
    ['no JSON', '{'],
    ['no record', '[]'],
    ['no files', JSON.stringify({ version: 1, ...DRAFT, files: 3 })],
    [
      'a file that leads out of the folder',
      JSON.stringify({ version: 1, ...DRAFT, files: { '../x.json': FILES['lines.json'] } }),
    ],
    ['a file without a text', JSON.stringify({ version: 1, ...DRAFT, files: { 'x.json': {} } })],
    ['no version', JSON.stringify(DRAFT)],
  ])('that is broken (%s) is set aside and not lost', (_why, written) => {
    const device = storage();
    device.setItem('onderwijsroutes.redactie', written);
    expect(createDraftPlace(() => device).read()).toEqual({ kind: 'set-aside', because: 'broken' });
    expect([...device.kept.entries()]).toEqual([['onderwijsroutes.redactie-opzij', written]]);
  });

  test('of a later version of the app is set aside', () => {
    expect(decodeDraft(JSON.stringify({ ...DRAFT, version: 2 }))).toEqual({ kind: 'newer' });
    expect(decodeDraft(encodeDraft(DRAFT))).toEqual({ kind: 'draft', draft: DRAFT });
  });

  test('a device that is full or blocked says so, and nothing throws', () => {
    expect(createDraftPlace(() => storage(10)).save(DRAFT)).toEqual({ kind: 'refused', why: 'full' });
    const blocked = createDraftPlace(() => {
      throw new Error('no');
    });
    expect([blocked.read(), blocked.save(DRAFT)]).toEqual([{ kind: 'blocked' }, { kind: 'refused', why: 'blocked' }]);
  });

  describe('of two tabs', () => {
    const THEIRS: Draft = { ...DRAFT, savedOn: '2026-11-29' };
    /** Two tabs of one browser, with a draft that the first one keeps and the second one has read. */
    function tabs() {
      const device = storage();
      const [one, other] = [createDraftPlace(() => device), createDraftPlace(() => device)];
      one.save(DRAFT);
      return { device, one, other };
    }

    test('is never written over unread, nor wiped', () => {
      const { one, other } = tabs();
      expect(other.save(THEIRS)).toEqual({ kind: 'refused', why: 'wrote' });
      expect(other.remove()).toEqual({ kind: 'refused', why: 'wrote' });
      expect([one.isOwn(), other.isOwn(), other.elsewhere()]).toEqual([true, false, 'wrote']);
      expect(one.read()).toEqual({ kind: 'draft', draft: DRAFT });
    });

    test('is written over by who has read it, and then the first one may not', () => {
      const { one, other } = tabs();
      other.read();
      expect(other.save(THEIRS)).toEqual({ kind: 'done' });
      expect(one.save(DRAFT)).toEqual({ kind: 'refused', why: 'wrote' });
      expect(one.peek()).toEqual({ kind: 'draft', draft: THEIRS });
      expect(one.save(DRAFT)).toEqual({ kind: 'refused', why: 'wrote' });
    });

    test('that was wiped in one is not kept again by the other', () => {
      const { one, other } = tabs();
      other.read();
      other.remove();
      expect(one.save(DRAFT)).toEqual({ kind: 'refused', why: 'removed' });
      one.read();
      expect(one.save(DRAFT)).toEqual({ kind: 'done' });
    });

    test('the piece that was not chosen stands aside, until it is thrown away', () => {
      const { device, one, other } = tabs();
      expect(one.putOther(THEIRS)).toEqual({ kind: 'done' });
      expect(other.readOther()).toEqual(THEIRS);
      other.putOther(null);
      expect([one.readOther(), device.kept.size]).toEqual([null, 1]);
      device.setItem('onderwijsroutes.redactie-ander', '{');
      expect(one.readOther()).toBeNull();
    });
  });
});
