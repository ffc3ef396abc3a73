import type { StationId } from '#model/provenance.ts';
import type { Language } from '#state/app-state.ts';

/** What a visitor of the other site sees first. */
export interface EmbedChoice {
  readonly from: StationId | null;
  readonly to: StationId | null;
  readonly region: string | null;
  /** Of the app inside the other site; without it Dutch. */
  readonly language?: Language;
}

const LANGUAGE_OF_ITSELF: Language = 'nl';

/** Height of a frame that cannot say how tall it is, in pixels: planner and the first routes on a phone. */
const FRAME_HEIGHT = 900;

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/**
 * Where the app is for another site, with a slash at its end: the public address, else where it stands now. Nothing for
 * a page that was opened from a file: no other site can show that.
 */
export function publicBase(publicAddress: string, page: Pick<Location, 'protocol' | 'href'>): string | null {
  if (publicAddress !== '') return publicAddress.endsWith('/') ? publicAddress : `${publicAddress}/`;
  return /^https?:$/.test(page.protocol) ? new URL('./', page.href).href : null;
}

/** The address of the app as it shows itself inside another site. */
export function embedAddress(base: string, { from, to, region, language = LANGUAGE_OF_ITSELF }: EmbedChoice): string {
  const address = new URL(base);
  address.search = new URLSearchParams({
    modus: 'embed',
    ...(region ? { regio: region } : {}),
    ...(language === LANGUAGE_OF_ITSELF ? {} : { taal: language }),
  }).toString();
  address.hash = `#/kaart?${['v=1', ...(from ? [`van=${from}`] : []), ...(to ? [`naar=${to}`] : [])].join('&')}`;
  return address.href;
}

/** HTML that needs no script. */
export function frameCode(base: string, choice: EmbedChoice): string {
  const address = escaped(embedAddress(base, choice));
  return `<iframe src="${address}" title="Onderwijsroutes" width="100%" height="${FRAME_HEIGHT}" loading="lazy" referrerpolicy="no-referrer" style="border: 0"></iframe>`;
}

/** HTML with the web component, whose frame takes the height that it needs. */
export function componentCode(base: string, { from, to, region, language = LANGUAGE_OF_ITSELF }: EmbedChoice): string {
  const spoken = language === LANGUAGE_OF_ITSELF ? null : language;
  const attributes = Object.entries({ van: from, naar: to, regio: region, taal: spoken }).flatMap(([name, value]) =>
    value ? [` ${name}="${escaped(value)}"`] : [],
  );
  return [
    `<script src="${escaped(new URL('onderwijs-routes.js', base).href)}" async></script>`,
    `<onderwijs-routes${attributes.join('')}></onderwijs-routes>`,
  ].join('\n');
}
