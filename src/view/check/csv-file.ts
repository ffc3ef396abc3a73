import Papa from 'papaparse';

/** A table as CSV by RFC 4180 that Excel reads as UTF-8; a cell that would run as a formula is made harmless. */
export const csvFile = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${Papa.unparse(
    rows.map((row) => [...row]),
    { escapeFormulae: true, newline: '\r\n' },
  )}\r\n`;
