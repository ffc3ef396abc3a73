import { wordsOf } from './spoken.ts';
import type { TranslateOf } from './translate.ts';

/** What could not be taken over from a link, and what is told of it, in Dutch. A list of its own, so that it loads with what speaks it. */
export const NOTICE_NL = {
  'notice.unknown-key': 'Een deel van deze link kennen we niet: {key}. We slaan het over.',
  'notice.unknown-value': 'In deze link staat iets dat we niet kennen: {value}. We slaan het over.',
  'notice.unknown-itinerary':
    'De route uit deze link staat niet meer op de kaart. Je ziet de route die er het meest op lijkt.',
  'notice.other-data':
    'Deze link is gemaakt met oudere of nieuwere gegevens ({version}). Je ziet nu {current}. Kijk of je route nog klopt.',
  'notice.newer-link': 'Deze link is gemaakt met een nieuwere versie. Ververs de pagina.',
  'notice.unknown-question': 'Een antwoord hoort bij een vraag die we niet kennen: {id}. We slaan het over.',
  'notice.unknown-answer': 'Een antwoord kennen we niet: {values}. We stellen die vraag opnieuw.',
  'notice.answer-not-asked': {
    one: 'Een antwoord hoort niet bij jou. We slaan het over.',
    other: 'Een paar antwoorden horen niet bij jou. We slaan ze over.',
  },
  'notice.more': { one: 'En nog {count} ding.', other: 'En nog {count} dingen.' },
  'notice.itineraryGone': 'De route die je koos, staat hier niet. Je ziet de route die er het meest op lijkt.',
} as const;

/** Speaks the list above. */
export const NOTICE_WORDS: TranslateOf<typeof NOTICE_NL> = wordsOf('notice', NOTICE_NL);
