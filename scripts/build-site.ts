import { buildData } from './build-data.ts';
import { openDataFiles } from './build-open-data.ts';
import { structuredData } from './build-structured-data.ts';

/** What the build adds beside the app. */
export interface BuiltSite {
  readonly publicAddress: string;
  /** Content by path below dist/. */
  readonly files: Readonly<Record<string, string>>;
  /** JSON-LD about the programmes. */
  readonly structured: string;
}

/** Makes the open data and what search engines read, of `data/` below `root`. */
export function buildSite(root: string): BuiltSite {
  const { data } = buildData(root);
  return { publicAddress: data.site.publicAddress, files: openDataFiles(data), structured: structuredData(data) };
}
