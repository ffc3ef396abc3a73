import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createDraftPlace, type Draft } from '#state/editor-draft.ts';
import { DraftBar } from '#view/editor/DraftBar.tsx';
import { useDraft } from '#view/editor/useDraft.ts';
import { publishedFiles, useEditor } from '#view/editor/work.ts';
import { ContinueOffer } from '#view/saved/ContinueOffer.tsx';
import { browserDevice } from '#view/saved/device.ts';
import { appFor, show } from './stage.tsx';

const PUBLISHED = { 'site.json': '{}', 'lines.json': '[]' };
const KEEP = 'Bewaar op dit apparaat';

beforeEach(() => {
  localStorage.clear();
  useEditor.getState().begin(publishedFiles(PUBLISHED));
});
afterEach(() => {
  localStorage.clear();
  useEditor.getState().begin({});
  vi.restoreAllMocks();
});

/** The part of the screen of the editors that keeps the work. */
function Tab() {
  return <DraftBar draft={useDraft(PUBLISHED)} />;
}

const type = (text: string) => act(() => useEditor.getState().change({ 'lines.json': text }, null));
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const textHere = () => useEditor.getState().files['lines.json']?.text;
const other = createDraftPlace(() => localStorage);
const textOf = (draft: Draft | null) => draft?.files['lines.json']?.text;
/** What is kept on the device. */
function kept(): string | undefined {
  const found = createDraftPlace(() => localStorage).read();
  return found.kind === 'draft' ? textOf(found.draft) : undefined;
}

/** Another tab goes on with the work on the device, and keeps this text of it. */
function elsewhere(text: string | null) {
  const found = other.read();
  const file = { opened: '[]', text: text ?? '', isOwn: false };
  const draft: Draft = { files: {}, published: ['site.json'], dataVersion: '2026.1', savedOn: '2026-11-20' };
  if (text === null) other.remove();
  else other.save({ ...(found.kind === 'draft' ? found.draft : draft), files: { 'lines.json': file } });
  act(() => void dispatchEvent(new StorageEvent('storage')));
}

async function working() {
  show(appFor(), <Tab />);
  type('[1]');
  await press(KEEP);
  expect(kept()).toBe('[1]');
}

test('another tab that keeps other work is seen, and nothing is written over it until somebody chose', async () => {
  await working();
  elsewhere('[2]');
  expect(screen.getByRole('alert').textContent).toMatch(/In een ander tabblad is daarna ook werk bewaard: lines.json/);
  type('[3]');
  expect([kept(), textHere()]).toEqual(['[2]', '[3]']);
});

test('who goes on with what is here has the other work aside, and brings it back', async () => {
  await working();
  elsewhere('[2]');
  await press('Met wat hier staat');
  expect([kept(), textHere(), textOf(other.readOther())]).toEqual(['[1]', '[1]', '[2]']);
  await press('Haal het terug');
  expect([kept(), textHere(), textOf(other.readOther())]).toEqual(['[2]', '[2]', '[1]']);
  await press('Gooi het weg');
  expect([kept(), other.readOther()]).toEqual(['[2]', null]);
});

test('who goes on with the work of the other tab has this work aside', async () => {
  await working();
  elsewhere('[2]');
  await press('Met het werk uit het andere tabblad');
  expect([kept(), textHere(), textOf(other.readOther())]).toEqual(['[2]', '[2]', '[1]']);
  type('[4]');
  expect(kept()).toBe('[4]');
});

test('without room aside nothing is chosen, and both stay as they are', async () => {
  await working();
  elsewhere('[2]');
  const set = Storage.prototype.setItem;
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(function (this: Storage, key, value) {
    if (key.endsWith('-ander')) throw new DOMException('full', 'QuotaExceededError');
    set.call(this, key, value);
  });
  for (const choice of ['Met wat hier staat', 'Met het werk uit het andere tabblad']) {
    await press(choice);
    expect(screen.getByText(/er is te weinig ruimte/)).not.toBeNull();
    expect([kept(), textHere()]).toEqual(['[2]', '[1]']);
  }
});

test('work that is not kept yet is not written over work of another tab', async () => {
  show(appFor(), <Tab />);
  type('[1]');
  elsewhere('[2]');
  expect(screen.queryByRole('alert')).toBeNull();
  await press(KEEP);
  expect(screen.getByText(/In een ander tabblad/)).not.toBeNull();
  expect(kept()).toBe('[2]');
});

test('what is wiped in another tab is not kept again unasked, and stays in this one', async () => {
  await working();
  elsewhere(null);
  type('[5]');
  expect([kept(), textHere()]).toEqual([undefined, '[5]']);
  await press(KEEP);
  expect(kept()).toBe('[5]');
});

test('work on the disk of the editor ends the keeping, but not that of another tab', async () => {
  await working();
  elsewhere('[2]');
  await press('Met wat hier staat');
  elsewhere('[3]');
  act(() => useEditor.getState().saved({ 'lines.json': '[1]' }));
  expect(kept()).toBe('[3]');
});

test('an offer to go on follows what another tab keeps or wipes meanwhile', async () => {
  elsewhere('[1]');
  show(appFor(), <Tab />);
  elsewhere('[2]');
  await press('Ga verder met dit werk');
  expect(textHere()).toBe('[2]');
});

test('the offer of what was saved follows another tab too', () => {
  browserDevice.save({ hash: '#/kaart?v=1&van=havo', region: null, savedOn: '2026-11-20' });
  show(appFor(), <ContinueOffer />);
  const way = () => screen.queryByRole('link', { name: 'Verder waar je was' })?.getAttribute('href') ?? null;
  browserDevice.save({ hash: '#/kaart?v=1&van=vwo', region: null, savedOn: '2026-11-20' });
  act(() => void dispatchEvent(new StorageEvent('storage')));
  expect(way()).toContain('van=vwo');
  browserDevice.wipe();
  act(() => void dispatchEvent(new StorageEvent('storage')));
  expect(way()).toBeNull();
});
