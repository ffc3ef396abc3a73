/**
 * How large a file of data may be, and how deep. What is over a limit is refused before it is read, so that a film or a
 * broken export never stops the page. The largest file of `data/` has 45 kB, 1,500 values and 12 levels.
 */
export const LIMITS = {
  /** Bytes of one file. */
  fileBytes: 500_000,
  /** Bytes of all files that are opened at once. */
  allBytes: 5_000_000,
  /** Files that are opened at once. */
  files: 150,
  /** Lists and objects inside each other. */
  depth: 40,
  /** Values in one file: texts, numbers, lists, objects. */
  values: 20_000,
  /** Signs of one text. */
  textLength: 5_000,
  /** Signs of a word for which a likely meaning is looked for. */
  wordLength: 80,
  /** Rows and columns of a table. */
  tableRows: 2_000,
  tableColumns: 300,
} as const;

/** What one file may hold. */
export type FileLimits = Pick<{ readonly [K in keyof typeof LIMITS]: number }, 'fileBytes' | 'depth' | 'values'>;

/** The same for the whole data in one file, as the build publishes it: 510 kB and 20,000 values. */
export const PUBLISHED_LIMITS: FileLimits = { fileBytes: LIMITS.allBytes, depth: LIMITS.depth, values: 300_000 };
