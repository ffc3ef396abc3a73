import type { ACCESS_NL } from './access-nl.ts';
import type { ListLike } from './spoken.ts';

/** The words of the page about accessibility, in English. */
export const ACCESS_EN: ListLike<typeof ACCESS_NL> = {
  'access.title': 'Accessibility',
  'access.intro':
    'Everyone must be able to find their route. That is why we build to WCAG 2.2 (the rules for accessible websites), level AA. This page works out the figures below by itself, from the colours and lists that the app uses now.',
  'access.figures': 'Figures',
  'access.text': 'lowest contrast of text. The rule asks for at least {least}.',
  'access.edge': 'lowest contrast of edges and focus. The rule asks for at least {least}.',
  'access.line': 'lowest contrast of a line with the map. The rule asks for at least {least}.',
  'access.ratio': '{ratio} to 1',
  'access.letters': 'lines, and {letters} different letters. Colour is never the only sign.',
  'access.alike': {
    zero: 'No two lines look alike to someone who {vision}.',
    one: '{count} pair of lines looks alike to someone who {vision}. Their letters differ.',
    other: '{count} pairs of lines look alike to someone who {vision}. Their letters differ.',
  },
  'vision.all': 'sees all colours',
  'vision.protanopia': 'does not see red (protanopia)',
  'vision.deuteranopia': 'does not see green (deuteranopia)',
  'vision.tritanopia': 'does not see blue (tritanopia)',
  'access.touch': 'pixels: a button is at least this high and this wide.',
  'access.screens': 'screens. Each screen is tested at every change.',

  'access.how': 'What we test at every change',
  'how.axe':
    'A program (axe) looks for faults in every screen, by turns in light and in dark. One fault, and the change is not made.',
  'how.narrow': 'Nothing scrolls sideways on a screen of 320 pixels wide, not even with text at 200%.',
  'how.touch': 'Everything that you click is large enough. Links inside a sentence do not count.',
  'how.keyboard': 'A pupil, a school careers adviser and a career switcher find their route with the keyboard alone.',
  'how.names':
    'Which names a screen reader says is fixed for planner, list, route, cards, first question and privacy. If one changes, somebody sees it.',
  'how.colour': 'Contrast and colours are computed, also for people who do not see all colours.',

  'access.also': 'What else there is for you',
  'also.twin': 'The map is also there as a list. Everything that can be done on the map can be done in the list.',
  'also.system':
    'The app follows your device: dark or light, larger text, less motion, and your own colours (high contrast).',
  'also.words': 'We write short sentences. Every abbreviation is in the word list.',

  'access.limits': 'What we do not know yet',
  'limits.people': 'The app has not been tested yet by people who use a screen reader or other aids.',
  'limits.tools': 'Programs do not find every fault. So this is not a certificate.',
  'limits.others': 'We do not test sites of others that we link to.',
  'access.report':
    'Are you stuck somewhere? Tell whoever offers this site. Say which screen you were on, what you wanted to do and with what (keyboard, screen reader, phone).',
};
