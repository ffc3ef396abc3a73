import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, test } from 'vitest';
import { freshnessOfAll } from '#domain/freshness.ts';
import { freshnessSentence } from '#i18n/freshness-sentences.ts';
import { DUTCH } from '#i18n/language.ts';
import { FreshnessMark } from '#view/card/FreshnessMark.tsx';
import { CheckScreen } from '#view/check/CheckScreen.tsx';
import { SourcesScreen } from '#view/sources/SourcesScreen.tsx';
import { realFacts } from '../real-network.ts';
import { appFor, show } from './stage.tsx';

beforeAll(() => {
  // jsdom has no modal dialogs.
  HTMLDialogElement.prototype.showModal ??= function open(this: HTMLDialogElement) {
    this.open = true;
  };
});

describe('the mark for freshness', () => {
  test('is one for all facts of a card, and speaks of the day of the visitor', async () => {
    const records = ['amount:collegegeld-voltijd'];
    const { unmount } = show({ ...appFor(), today: '2026-11-23' }, <FreshnessMark records={records} />);
    expect(await screen.findByText('op tijd')).not.toBeNull();
    unmount();
    show({ ...appFor(), today: '2030-01-01' }, <FreshnessMark records={records} />);
    expect(await screen.findByText('verlopen')).not.toBeNull();
  });

  test('is nothing while the facts are on their way, so that the page that is sent has none', () => {
    const { container } = show(appFor(), <FreshnessMark records={['condition:nergens']} />);
    expect(container.textContent).toBe('');
  });

  test('says how many, in a sentence of its own for one fact', () => {
    const of = (keys: readonly string[]) => {
      const summary = freshnessOfAll(realFacts(), keys, '2040-01-01');
      return summary && freshnessSentence(DUTCH, summary);
    };
    expect(of(['amount:collegegeld-voltijd'])).toBe('Kijk dit na bij de bron.');
    expect(of(['amount:collegegeld-voltijd', 'amount:collegegeld-deeltijd'])).toMatch(
      /^2 van de 2 feiten zijn verlopen/,
    );
  });
});

describe('the work list', () => {
  test('says of each point what hangs on it, where to look, whose it is and by when; and can be narrowed', async () => {
    show(appFor(), <CheckScreen />);
    expect(await screen.findByText(/punten te controleren$/, {}, { timeout: 25_000 })).not.toBeNull();
    const items = [...document.querySelectorAll('ol > li')].map((each) => each.textContent ?? '');
    expect(items).toHaveLength(40);
    const numbers = [...document.querySelectorAll('ol > li > p')]
      .map((each) => each.textContent ?? '')
      .filter((text) => /^[\d.]+ routes? hang|^geen route/.test(text))
      .map((text) => Number.parseInt(text.replaceAll('.', ''), 10) || 0);
    expect(numbers).toHaveLength(40);
    expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
    expect(numbers[0]).toBeGreaterThan(100);
    for (const text of items) expect(text).toMatch(/Kijk hier:.*Van: /);

    await userEvent.click(screen.getByRole('button', { name: 'open vragen' }));
    const points = realFacts().openPoints;
    expect(screen.getByText(`${points.length} punten te controleren`)).not.toBeNull();
    expect(screen.getByText(points[0]?.text.nl ?? 'nothing')).not.toBeNull();

    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Van wie' }), 'progressus');
    expect(screen.getByText('Er is niets te controleren in deze keuze.')).not.toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'alles' }));
    for (const item of document.querySelectorAll('ol > li'))
      expect(item.textContent).toContain('Van: Onderwijsregio Progressus');
  });
});

describe('the sources page', () => {
  /** Opens what rests on one source, found by its title. */
  async function open(title: string) {
    show(appFor({ answers: { opening: ['leerling'], school: ['havo'] } }), <SourcesScreen />);
    await userEvent.type(await screen.findByRole('searchbox', { name: 'Zoek een bron' }), title);
    const details = screen.queryByText(/^Hierop rusten/)?.closest('details');
    if (!(details instanceof HTMLDetailsElement)) throw new Error('nothing rests on it');
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  }

  test('says what rests on a source, how often it is checked, and leads to the fact', async () => {
    await open('Kwartaalrapportage van de onderwijsregio');
    expect(screen.getByText(/^Nakijken: elk jaar/)).not.toBeNull();
    expect(screen.getByText(/^Hierop rusten \d+ feiten/)).not.toBeNull();
    expect(await screen.findByText('Vervangingspool')).not.toBeNull();
  });

  test('a report of a mistake holds the code of the fact and the version, and nothing of the person', async () => {
    await open('Kwartaalrapportage van de onderwijsregio');
    await userEvent.click(await screen.findByRole('button', { name: 'Klopt dit niet? Vervangingspool' }));
    const text = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Het bericht', hidden: true });
    expect(text.value).toContain('support:vervangingspool');
    expect(text.value).toContain('versie 2026.1');
    expect(text.value).toContain('Kwartaalrapportage van de onderwijsregio');
    expect(text.value).toContain('Beste Het Onderwijsloket');
    expect(text.value).not.toMatch(/havo|leerling|http/i);
    const mail = screen.getByRole('link', { name: 'Open in je mailprogramma', hidden: true }).getAttribute('href');
    expect(mail).toMatch(/^mailto:\?subject=/);
    expect(decodeURIComponent(mail ?? '')).toContain('support:vervangingspool');
    expect(mail).not.toMatch(/havo|sch%3D|wie%3D/);
  });
});
