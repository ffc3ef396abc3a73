import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { ChangelogEntry } from '#model/notes.ts';
import { DEFAULTS } from '#state/app-state.ts';
import { ChangesSince } from '#view/share/WhatChanged.tsx';
import { appFor, journey, show } from './stage.tsx';

/** Two versions: the one of the link, and one in which a pabo, an amount of it and a PDG changed. */
const LOG: readonly ChangelogEntry[] = [
  { version: '2026.1', day: '2026-11-23', changes: [] },
  {
    version: '2027.1',
    day: '2027-03-01',
    changes: [
      { record: 'docent-mbo', what: { nl: 'Iets over docent mbo.' } },
      { record: 'collegegeld-voltijd', what: { nl: 'Iets over het collegegeld.' } },
      { record: 'p-havo', what: { nl: 'Iets over de pabo na de havo.' } },
    ],
  },
];

const PABO = journey('havo', 'leraar-po');
const opened = { ...PABO, selection: { ...DEFAULTS.selection, itinerary: 'p-havo.voltijd' } };
const texts = (heading: string) => {
  const section = screen.getByRole('heading', { name: heading }).parentElement;
  if (!section) throw new Error('a heading stands in its section');
  return within(section)
    .getAllByRole('listitem')
    .map((item) => item.textContent);
};

describe('a link that was made with other data', () => {
  test('shows what changed about this journey first, with version and day, and opens by itself', () => {
    show(appFor({ place: opened }), <ChangesSince log={LOG} version="2026.1" />);
    expect(screen.getByText('Wat is er veranderd sinds jouw link of afdruk?').closest('details')?.open).toBe(true);
    expect(screen.getAllByRole('heading').map((heading) => heading.textContent)).toEqual([
      'Over jouw route',
      'Over andere routes',
    ]);
    expect(texts('Over jouw route')).toEqual([
      'Iets over het collegegeld.Gegevens 2027.1, 1 maart 2027',
      'Iets over de pabo na de havo.Gegevens 2027.1, 1 maart 2027',
    ]);
    expect(texts('Over andere routes')).toHaveLength(1);
  });

  test('says that nothing changed about this journey, and stays folded', () => {
    show(appFor({ place: journey('mbo-4', 'docent-mbo') }), <ChangesSince log={LOG.slice(1)} version="2027.1" />);
    expect(screen.getByText(/Er is niets veranderd aan de feiten/).closest('details')?.open).toBe(false);
  });

  test('says that it does not know, when the link is older than the log', () => {
    show(appFor({ place: PABO }), <ChangesSince log={LOG} version="2025.2" />);
    expect(screen.getByText(/Dat weten we niet.*2025\.2.*vanaf 2026\.1 \(23 november 2026\)/)).not.toBeNull();
  });

  test('says that the link is newer than the page', () => {
    show(appFor({ place: PABO }), <ChangesSince log={LOG} version="2027.2" />);
    expect(screen.getByText(/nieuwere gegevens \(2027\.2\)/)).not.toBeNull();
  });
});
