import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';

// Each test has the code of the list still to load, as on a first visit.
beforeEach(() => vi.resetModules());

async function shown(kind: 'planner' | 'search') {
  const { appFor, show, journey } = await import('./stage.tsx');
  const { Planner } = await import('#view/planner/Planner.tsx');
  const { SearchBox } = await import('#view/search/SearchBox.tsx');
  const app = appFor({ place: journey('havo', null) });
  show(
    app,
    <>
      {kind === 'planner' ? <Planner /> : <SearchBox />}
      <main id="inhoud" tabIndex={-1} />
    </>,
  );
  return app;
}
const field = (name: RegExp) => screen.getByRole<HTMLInputElement>('combobox', { name });
/** Only the field with the list names it. */
const hasList = (name: RegExp) => waitFor(() => expect(field(name).getAttribute('aria-controls')).not.toBeNull());

describe('a field before its list has loaded', () => {
  test('stands there with its label and what was chosen, and the list comes by itself', async () => {
    await shown('planner');
    expect(field(/^Van/).getAttribute('aria-controls')).toBeNull();
    expect(field(/^Van/).value).toMatch(/^Havo/);
    await hasList(/^Van/);
    expect(field(/^Van/).value).toMatch(/^Havo/);
    expect(document.activeElement).toBe(document.body);
  });

  test('loses neither focus nor caret nor a letter when the list takes over, and offers what fits', async () => {
    const app = await shown('planner');
    const plain = field(/^Naar/);
    await userEvent.click(plain);
    await userEvent.keyboard('LERAAR vmbo');
    await hasList(/^Naar/);
    expect(plain.isConnected).toBe(false);
    expect(field(/^Naar/).value).toBe('LERAAR vmbo');
    expect(document.activeElement).toBe(field(/^Naar/));
    expect(field(/^Naar/).selectionStart).toBe('LERAAR vmbo'.length);
    await userEvent.click((await screen.findAllByRole('option'))[0] ?? document.body);
    expect(app.useStore.getState().planner.to).toBe('leraar-vmbo');
  });

  test('keeps the focus of who comes to the field when the list is there but not yet drawn', async () => {
    await shown('planner');
    const { STATION_FIELD } = await import('#view/planner/StationPicker.tsx');
    const plain = field(/^Naar/);
    // Within one `act` nothing is drawn: the list is there, and React has not put it on the page.
    await act(async () => {
      fireEvent.keyDown(plain, { key: 'a' });
      await STATION_FIELD.load();
      await Promise.resolve();
      plain.focus();
    });
    expect(plain.isConnected).toBe(false);
    expect(document.activeElement).toBe(field(/^Naar/));
  });

  test('what was typed before the page was taken over is kept', async () => {
    await shown('planner');
    const plain = field(/^Naar/);
    // Nobody heard it: the script was not there yet.
    plain.value = 'docent';
    act(() => plain.focus());
    await hasList(/^Naar/);
    expect(field(/^Naar/).value).toBe('docent');
  });

  test('slash goes to the search field before and after, and Escape leads back', async () => {
    await shown('search');
    await userEvent.keyboard('/');
    expect(document.activeElement).toBe(field(/^Zoek/));
    await userEvent.keyboard('pdg');
    await hasList(/^Zoek/);
    expect([field(/^Zoek/).value, document.activeElement]).toEqual(['pdg', field(/^Zoek/)]);
    expect((await screen.findAllByRole('option')).length).toBeGreaterThan(0);
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement).toBe(document.body);
    await userEvent.keyboard('/');
    expect(document.activeElement).toBe(field(/^Zoek/));
  });
});
