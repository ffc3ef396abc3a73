import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { ContinueOffer } from '#view/saved/ContinueOffer.tsx';
import { SaveBox } from '#view/saved/SaveBox.tsx';
import { appFor, show } from './stage.tsx';

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

const save = () => userEvent.click(screen.getByRole('button', { name: 'Bewaar op dit apparaat' }));
const refuseWith = (name: string) =>
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('no', name);
  });

test.each([
  ['QuotaExceededError', /de opslag van je browser is vol. Er is niets verloren/],
  ['SecurityError', /je browser staat opslag hier niet toe. Er is niets verloren/],
])('a storage that refuses with %s: the page says why, and where everything is', async (name, sentence) => {
  refuseWith(name);
  show(appFor(), <SaveBox />);
  await save();
  expect(screen.getByRole('status').textContent).toMatch(sentence);
  expect(screen.getByRole('status').textContent).toContain('Kopieer de link in je adresbalk');
});

test('what cannot be read is set aside, and the reader is told', () => {
  localStorage.setItem('onderwijsroutes.bewaard', '{"version":1,"hash":');
  show(appFor(), <ContinueOffer />);
  expect(screen.getByText(/Wat op dit apparaat stond, kunnen we niet lezen/)).not.toBeNull();
  expect(localStorage.getItem('onderwijsroutes.opzij')).toBe('{"version":1,"hash":');
});

test('two pages of the app: when one wipes, the other no longer says that it is kept', async () => {
  show(appFor(), <SaveBox />);
  await save();
  expect(screen.getByRole('status').textContent).toMatch(/^Bewaard op dit apparaat/);
  localStorage.clear();
  act(() => dispatchEvent(new StorageEvent('storage', { key: null })));
  expect(screen.getByRole('status').textContent).toBe('');
  expect(screen.getByRole('button', { name: 'Bewaar op dit apparaat' })).not.toBeNull();
});
