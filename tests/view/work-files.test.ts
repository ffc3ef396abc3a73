import { describe, expect, test } from 'vitest';
import type { CheckTask } from '#domain/work-list.ts';
import { DUTCH } from '#i18n/language.ts';
import { calendarFile, escapeText, foldLine } from '#view/check/calendar-file.ts';
import { remindersOf, workTable } from '#view/check/work-rows.ts';
import { csvOf } from '#view/shared/csv.ts';
import { realFacts, realNetwork } from '../real-network.ts';

const TODAY = '2026-11-23';
const input = {
  network: realNetwork(),
  facts: realFacts(),
  language: { ...DUTCH, recordName: (_: unknown, key: string) => key },
};
const task = (key: string, due: string | null, owner: CheckTask['owner'] = null): CheckTask => ({
  key,
  freshness: { state: due === null ? 'undated' : 'soon', due },
  confidence: 'nog-controleren',
  owner,
  itineraries: 7,
  sources: ['S01'],
});

/** The content lines of a calendar, with folded lines made whole. */
const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

describe('a calendar', () => {
  test('escapes backslash, semicolon, comma and line break, and nothing else', () => {
    expect(escapeText('a\\b; c, d\ne\r\nf "g": h')).toBe('a\\\\b\\; c\\, d\\ne\\nf "g": h');
  });

  test('folds at 75 bytes, never inside a character, and unfolds to the same line', () => {
    const line = `SUMMARY:${'é'.repeat(60)}€${'x'.repeat(90)}`;
    const folded = foldLine(line);
    const bytes = folded.split('\r\n').map((each) => new TextEncoder().encode(each).length);
    expect(Math.max(...bytes)).toBeLessThanOrEqual(75);
    expect(bytes.length).toBeGreaterThan(2);
    expect(folded.replaceAll('\r\n ', '')).toBe(line);
    expect(foldLine('x'.repeat(75))).toBe('x'.repeat(75));
    expect(foldLine('x'.repeat(76))).toBe(`${'x'.repeat(75)}\r\n x`);
  });

  test('has one all-day reminder with an alarm for each, and ends its lines as the standard asks', () => {
    const text = calendarFile([{ id: 'a', day: '2027-07-31', title: 'Kijk na, nu', text: 'een\ntwee' }], TODAY);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
    expect(unfolded(text)).toEqual(
      expect.arrayContaining([
        'DTSTART;VALUE=DATE:20270731',
        'DTEND;VALUE=DATE:20270801',
        'SUMMARY:Kijk na\\, nu',
        'DESCRIPTION:een\\ntwee',
        'BEGIN:VALARM',
      ]),
    );
  });

  test('holds what is due on one day in one reminder per owner, and what is late today', () => {
    const region = { region: 'progressus', label: { nl: 'Progressus' } };
    const reminders = remindersOf(
      input,
      [
        task('condition:R05', '2027-07-31'),
        task('condition:R06', '2027-07-31'),
        task('condition:R05', '2020-01-01'),
        task('segment:p-havo', '2027-07-31', region),
      ],
      TODAY,
    );
    expect(reminders.map(({ day, title }) => [day, title])).toEqual([
      ['2026-11-23', 'Onderwijsroutes: 1 feit is nog niet nagekeken (landelijke redactie)'],
      ['2027-07-31', 'Onderwijsroutes: 2 feiten nakijken (landelijke redactie)'],
      ['2027-07-31', 'Onderwijsroutes: 1 feit nakijken (Progressus)'],
    ]);
    expect(new Set(reminders.map(({ id }) => id)).size).toBe(3);
  });
});

describe('a table', () => {
  test('has a row of names and a row per task, with the address where to look', () => {
    const {
      columns: names,
      rows: [row],
    } = workTable(input, [task('amount:collegegeld-voltijd', '2027-07-31')]);
    expect(names).toHaveLength(row?.length ?? 0);
    expect(row?.slice(3, 6)).toEqual(['2027-07-31', '7', 'landelijke redactie']);
    expect(row?.[7]).toMatch(/^https:/);
  });

  test('makes a cell that would run as a formula harmless, and quotes what needs it', () => {
    const text = csvOf({
      columns: ['=1+1', '+31', '-x', '@a', 'gewoon'],
      rows: [['a;b', 'c"d', 'e\nf', '', 'g']],
    });
    expect(text).toBe(`\uFEFF"'=1+1";"'+31";"'-x";"'@a";gewoon\r\n"a;b";"c""d";"e\nf";;g\r\n`);
  });
});
