import { ENGLISH_TITLE, ENGLISH_WORDS } from '#i18n/english.ts';
import { speak } from '#i18n/spoken.ts';
import type { MapLayout, Orientation } from '#layout/map-layout.ts';
import { type BareLayout, restored } from '#layout/restore.ts';
import { type EnglishTexts, withEnglish } from '#model/english-texts.ts';
import type { Facts, Network } from '#model/network.ts';
import type { Content } from './page-language.ts';
import { late } from './shared/late.ts';

/** The English of the data, in the order in which the texts and the stations stand in it. */
export interface EnglishContent {
  readonly network: EnglishTexts;
  readonly facts: EnglishTexts;
  readonly labels: Readonly<Record<Orientation, readonly BareLayout['stations'][number]['labels'][]>>;
}

/** The map with other labels; everything else stands where it stood. */
function withLabels(
  { tracks, ...layout }: MapLayout,
  labels: EnglishContent['labels'][Orientation],
  network: Network,
): MapLayout {
  const stations = layout.stations.map((station, at) => ({ ...station, labels: labels[at] ?? [] }));
  return { ...restored({ ...layout, stations, tracks: [] }, network), tracks };
}

/** Makes this page an English one: words, document, texts and labels of the map. */
export function speakEnglish({ network, layouts }: Content, { network: texts, labels }: EnglishContent): Content {
  const inEnglish = (orientation: Orientation) => ({
    ...late(async () => withLabels(await layouts[orientation].load(), labels[orientation], network)),
    fetch: layouts[orientation].fetch,
  });
  speak(ENGLISH_WORDS);
  document.documentElement.lang = 'en';
  document.title = ENGLISH_TITLE;
  return {
    network: withEnglish(network, texts),
    layouts: { landscape: inEnglish('landscape'), portrait: inEnglish('portrait') },
  };
}

/** The facts with their English texts. */
export const englishFacts = (facts: Facts, { facts: texts }: EnglishContent): Facts => withEnglish(facts, texts);
