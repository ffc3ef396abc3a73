import { wordsOf } from './spoken.ts';
import type { TranslateOf } from './translate.ts';

/** The words for how old facts are, for the list of what must be checked and for a report of a mistake, in Dutch. */
export const FRESHNESS_NL = {
  'state.fresh': 'op tijd',
  'state.soon': 'bijna verlopen',
  'state.undated': 'datum onbekend',
  'state.expired': 'verlopen',

  'mark.fresh': 'Alle {total} feiten zijn op tijd. Het eerste verloopt op {day}.',
  'mark.soon': {
    one: '{count} van de {total} feiten verloopt bijna, op {day}.',
    other: '{count} van de {total} feiten verlopen bijna. Het eerste op {day}.',
  },
  'mark.undated': {
    one: 'Van {count} van de {total} feiten is de datum onbekend.',
    other: 'Van {count} van de {total} feiten is de datum onbekend.',
  },
  'mark.expired': {
    one: '{count} van de {total} feiten is verlopen: kijk het na bij de bron.',
    other: '{count} van de {total} feiten zijn verlopen: kijk ze na bij de bron.',
  },

  // On a card in the list: as short as can be.
  'short.fresh': 'alle feiten op tijd',
  'short.soon': {
    one: '{count} van {total} feiten verloopt bijna',
    other: '{count} van {total} feiten verlopen bijna',
  },
  'short.undated': '{count} van {total} feiten zonder datum',
  // What is past its date may well be so still: nobody has looked since.
  'short.expired': '{count} van {total} feiten opnieuw na te kijken',

  'only.fresh': 'Dit verloopt op {day}.',
  'only.soon': 'Dit verloopt bijna, op {day}.',
  'only.undated': 'Van dit feit is de datum onbekend.',
  'only.expired': 'Kijk dit na bij de bron.',

  'shelf.amount': 'elk schooljaar',
  'shelf.rule': 'elk jaar',
  'shelf.structure': 'elke twee jaar',

  'owner.national': 'landelijke redactie',
} as const;

/** The words of this list, in the language of the page. */
export const FRESHNESS_WORDS: TranslateOf<typeof FRESHNESS_NL> = wordsOf('freshness', FRESHNESS_NL);
