import type { Screen } from '../../src/state/app-state.ts';

/** An address for every screen: a screen that is added and not looked at is a type error. */
const SCREEN_STATES: Readonly<Record<Screen, string>> = {
  kaart: '',
  routewijzer: '#/routewijzer?v=1',
  vergelijk: '#/vergelijk?v=1&van=havo&naar=leraar-po&vergelijk=p-havo.voltijd,p-havo.deeltijd',
  decaan: '#/decaan?v=1',
  bord: '#/bord',
  vakken: '#/vakken?v=1&wie=ll&sch=havo&jaar=2029',
  regio: '?regio=progressus#/regio?v=1',
  bronnen: '#/bronnen?v=1',
  woorden: '#/woorden?v=1',
  controle: '#/controle?v=1',
  controleren: '#/controleren?v=1',
  insluiten: '#/insluiten?v=1',
  redactie: '#/redactie?v=1',
  privacy: '#/privacy?v=1',
  toegankelijkheid: '#/toegankelijkheid?v=1',
};

/** The named states in which nothing may be wrong: every screen, and what can be open on the first. */
export const STATES: Readonly<Record<string, string>> = {
  ...SCREEN_STATES,
  list: '#/kaart?v=1&van=havo&naar=leraar-po',
  'from one end': '#/kaart?v=1&van=vwo',
  itinerary: '#/kaart?v=1&van=havo&naar=leraar-po&route=p-havo.voltijd',
  station: '#/kaart?v=1&station=leraar-po',
  segment: '#/kaart?v=1&stap=p-havo',
  line: '#/kaart?v=1&lijn=Z',
};
