import Papa from 'papaparse';
import { LIMITS } from '#model/limits.ts';
import type { Table } from '#model/table.ts';

/** A spreadsheet takes a cell that begins so as a formula. */
const FORMULA = /^[=+\-@\t\r]/;
/** What an apostrophe was put in front of. */
const KEPT_FROM_RUNNING = /^'(?=[=+\-@\t\r])/;

/**
 * A table as text that Excel opens: semicolons, as in the Dutch one, and the mark of UTF-8. An apostrophe keeps a cell
 * that looks like a formula from running.
 */
export function csvOf({ columns, rows }: Table): string {
  const text = Papa.unparse(
    { fields: [...columns], data: rows.map((row) => [...row]) },
    { delimiter: ';', newline: '\r\n', escapeFormulae: FORMULA },
  );
  return `\uFEFF${text}\r\n`;
}

/** Reads a table, whatever stands between its cells. Every cell is a text, also one that looks like a formula. Never throws. */
export function tableIn(text: string): Table {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    skipEmptyLines: 'greedy',
    // One more than may be: the refusal counts them.
    preview: LIMITS.tableRows + 2,
  });
  const plain = data.map((row) => row.map((cell) => cell.replace(KEPT_FROM_RUNNING, '')));
  const [columns = [], ...rows] = plain;
  return { columns: columns.map((column) => column.trim()), rows };
}
