import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataErrorSentence } from '#i18n/data-errors-nl.ts';
import { layoutMap } from '#layout/layout.ts';
import type { MapLayout, Orientation } from '#layout/map-layout.ts';
import type { BareLayout } from '#layout/restore.ts';
import type { Effort } from '#layout/search-order.ts';
import { type EnglishTexts, englishOf, withoutEnglish } from '#model/english-texts.ts';
import type { Facts, Network, NetworkData } from '#model/network.ts';
import { parseNetwork } from '#model/parse.ts';
import { toFacts } from '#model/to-facts.ts';
import { toNetwork } from '#model/to-network.ts';
import { lineStyles } from '#view/shared/line-styles.ts';
import { englishLayout } from './english-map.ts';
import { commitFound, drawnOf, findMaps, layoutCode, mapKey, readFound, searchKey, writeWhole } from './found-map.ts';
import { rawDataFiles, readDataFiles } from './read-data.ts';
import { readPersons } from './read-persons.ts';

/** Where layouts are kept, below the root. */
export const LAYOUT_CACHE = 'node_modules/.cache/onderwijsroutes';

/** What the build makes of `data/`. */
export interface BuiltData {
  /** Everything in `data/`, as it was written. */
  readonly data: NetworkData;
  /** The core of the data in Dutch. */
  readonly network: Network;
  readonly facts: Facts;
  /** The same in English. */
  readonly english: English;
  /** What is wrong in regions that were refused, and in notes, in Dutch; the country stands without them. */
  readonly refused: readonly string[];
}

/** The English of the data, apart from it: it loads only for who asks for it. */
interface English {
  /** With the English texts in it. */
  readonly network: Network;
  /** The English of the facts, in the order of their texts. */
  readonly facts: EnglishTexts;
}

/**
 * Reads and checks `data/` below `root`.
 * @throws Error when something in the national data is wrong; the message is one Dutch sentence for each fault.
 */
export function buildData(root: string): BuiltData {
  const read = readDataFiles(join(root, 'data'));
  const { data, errors } = parseNetwork(read.files, read.errors);
  const sentences = errors.map(dataErrorSentence);
  if (!data) throw new Error(`data/ heeft fouten:\n${sentences.join('\n')}`);
  const network = toNetwork(data);
  const facts = toFacts(data, errors);
  return {
    data,
    network: withoutEnglish(network),
    facts: withoutEnglish(facts),
    english: { network, facts: englishOf(facts) },
    refused: sentences,
  };
}

/** The network with the segments of every region in it, so that one geometry serves the country and each region. */
export function withAllRegions(network: Network): Network {
  return { ...network, segments: [...network.segments, ...network.regions.flatMap((region) => region.segments)] };
}

/** Where layouts are made and kept, and how long one may search. */
export interface LayoutPlan {
  readonly root: string;
  readonly cacheFolder: string;
  readonly effort: Effort;
  /** Hears of a search, which takes a minute. */
  readonly onSearch?: () => void;
}

export type Layouts = Readonly<Record<Orientation, MapLayout>>;

/**
 * The map in both orientations. Layouts are kept in `cacheFolder` under a key of what is drawn and of the code of the
 * layout; what a search found is read from beside the code or kept there too, and serves who asks for a fast one.
 */
export function buildLayouts(network: Network, plan: LayoutPlan): Layouts {
  const { root, cacheFolder, effort } = plan;
  const drawn = drawnOf(withAllRegions(network));
  const code = layoutCode(root);
  const fileOf = (done: Effort) => join(cacheFolder, `layout-${mapKey(drawn, code)}-${done}.json`);
  const kept = (effort === 'fast' ? (['search', 'fast'] as const) : [effort])
    .map(fileOf)
    .find((file) => existsSync(file));
  // Only this function writes the folder, and the key covers everything that the layout depends on.
  if (kept) return JSON.parse(readFileSync(kept, 'utf8')) as Layouts;
  const key = searchKey(drawn, code);
  const search = () => {
    plan.onSearch?.();
    return findMaps(drawn, key, cacheFolder);
  };
  const found = readFound(key, root, cacheFolder) ?? (effort === 'search' ? search() : undefined);
  const done = found ? 'search' : effort;
  const lay = (orientation: Orientation) =>
    layoutMap(drawn, { orientation, effort: done, found: found?.[orientation] });
  const layouts: Layouts = { landscape: lay('landscape'), portrait: lay('portrait') };
  writeWhole(fileOf(done), JSON.stringify(layouts));
  return layouts;
}

/**
 * Puts what the search for the map of `data/` found beside the code, so that nobody searches again.
 * Answers what it did, for who asked for it.
 */
export function keepFoundMap(root: string): string {
  const drawn = drawnOf(withAllRegions(buildData(root).network));
  const key = searchKey(drawn, layoutCode(root));
  const cacheFolder = join(root, LAYOUT_CACHE);
  const found = readFound(key, root, cacheFolder) ?? findMaps(drawn, key, cacheFolder);
  if (!found) return 'nothing to keep: the map is drawn without a search';
  commitFound(root, key, found);
  return `scripts/found-map.json is of the present map (${key})`;
}

/** An ES module that exports one value. */
export const moduleOf = (name: string, value: unknown): string => `export const ${name} = ${parsing(value)};`;

/** A layout without what the network knows already (line, ends and status of a segment), first labels, boxes and paths. */
export function bareLayout({ tracks, stations, ...layout }: MapLayout): BareLayout {
  return {
    ...layout,
    stations: stations.map(({ label: _label, labels, ...station }) => ({
      ...station,
      labels: labels.map(({ box, fontSize: _size, lineHeight: _height, ...label }) => ({ ...label, width: box.width })),
    })),
    tracks: tracks.map(({ segment, points, prominence, badge }) => ({ segment, points, prominence, badge })),
  };
}

/** The module of the map in one orientation. It travels bare and is made whole where it arrives. */
export const layoutModule = (layout: MapLayout): string => moduleOf('layout', bareLayout(layout));

/** The module of the English page: content texts, and the labels of the map where they have room. */
export function englishModule({ network, facts }: English, { landscape, portrait }: Layouts): string {
  const labelsOf = (layout: MapLayout) =>
    bareLayout(englishLayout(layout, network)).stations.map(({ labels }) => labels);
  const labels = { landscape: labelsOf(landscape), portrait: labelsOf(portrait) };
  return moduleOf('english', { network: englishOf(network), facts, labels });
}

/** A call that gives the value back. Parsing a string is faster than reading a literal of this size. */
function parsing(value: unknown): string {
  // A closing script tag would end the script in which the single file stands.
  const json = JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028');
  return `JSON.parse('${json.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}')`;
}

/** What the editor needs to compare with and to check against: the files as they were published, persons, research. */
export function publishedModule(root: string): string {
  const texts = rawDataFiles(join(root, 'data')).map(({ name, content }) => [
    name,
    Buffer.from(content).toString('utf8'),
  ]);
  const research: unknown = JSON.parse(readFileSync(join(root, 'tests/fixtures/rows.json'), 'utf8'));
  return moduleOf('published', { texts: Object.fromEntries(texts), persons: readPersons(), research });
}

/** The style sheet with the colours of the lines. */
export const linesCss = (network: Network): string => lineStyles(network.lines);
