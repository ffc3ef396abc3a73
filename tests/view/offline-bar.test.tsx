import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { OfflineBar } from '#view/offline/OfflineBar.tsx';
import { appFor, show } from './stage.tsx';

afterEach(() => vi.restoreAllMocks());

/** What Vite dispatches when a lazy part does not load. */
const failToLoad = () => act(() => dispatchEvent(new Event('vite:preloadError')));

test('nothing is said while nothing is wrong', () => {
  show(appFor(), <OfflineBar />);
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.queryByRole('status')).toBeNull();
});

test('a part that does not load while online: reload is offered, and the answers stay', () => {
  show(appFor(), <OfflineBar />);
  failToLoad();
  expect(screen.getByRole('alert').textContent).toContain('Laad de pagina opnieuw. Je antwoorden blijven staan.');
  expect(screen.queryByRole('button', { name: 'Laad opnieuw' })).not.toBeNull();
});

test('without network a reload would lose the page, so it is not offered', async () => {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  show(appFor(), <OfflineBar />);
  failToLoad();
  expect(screen.getByRole('alert').textContent).toContain('je bent niet online');
  expect(screen.queryByRole('button', { name: 'Laad opnieuw' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Later' }));
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a reload that would lose a board or a change is not advised before that is saved', () => {
  const ask = (event: Event) => event.preventDefault();
  addEventListener('beforeunload', ask);
  show(appFor(), <OfflineBar />);
  failToLoad();
  removeEventListener('beforeunload', ask);
  const said = screen.getByRole('alert').textContent;
  expect(said).toContain('Dit deel laadt niet. Bewaar eerst wat je maakte in een bestand');
  expect(said).not.toContain('blijven staan');
});
