import type { Facts, Network } from '#model/network.ts';
import type { Layouts } from './shared/layouts.ts';

/** What a page is drawn from, in one language. */
export interface Content {
  readonly network: Network;
  readonly layouts: Layouts;
}

/** How long the words of another language may take, in milliseconds. */
const PATIENCE = 15_000;

let translated: ((facts: Facts) => Facts) | undefined;

/** The facts in the language of the page. */
export const factsOfPage = (facts: Facts): Facts => translated?.(facts) ?? facts;

/**
 * Starts the page in the language that its address asks for: at once in Dutch, after its words have come in English.
 * When they cannot be had, for example without network, or hang, the page starts in Dutch.
 */
export function startInLanguage(dutch: Content, search: string, start: (content: Content) => void): void {
  if (new URLSearchParams(search).get('taal') !== 'en') {
    start(dutch);
    return;
  }
  const hangs = new Promise<never>((_resolve, reject) => setTimeout(() => reject(new Error('slow')), PATIENCE));
  void Promise.race([Promise.all([import('./english-page.ts'), import('virtual:english')]), hangs])
    .then(
      ([page, { english }]) => {
        translated = (facts) => page.englishFacts(facts, english);
        return page.speakEnglish(dutch, english);
      },
      () => dutch,
    )
    .then(start);
}
