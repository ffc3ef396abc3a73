import { wordsOf } from './spoken.ts';
import type { TranslateOf } from './translate.ts';

/** The words of the region screen, in Dutch. */
export const REGION_NL = {
  'region.national': 'Heel Nederland',
  'region.choose': 'Kies je regio',
  'region.keeps': 'Je antwoorden blijven staan als je een andere regio kiest.',
  'region.missing':
    'Staat jouw regio er niet bij? Dan hebben we daar nog geen gegevens van. Kies “Heel Nederland”. Het Onderwijsloket zegt je welk loket er in jouw regio is.',
  'region.unknown':
    'De regio “{region}” uit deze link kennen we niet. Je ziet nu wat in heel Nederland geldt. Kies hieronder een regio die er wel is.',
  'region.notComplete': 'Niet compleet, bijgewerkt op {day}.',
  'region.none': 'Je hebt geen regio gekozen. Je ziet wat in heel Nederland geldt.',
  'region.find': 'Zo vind je jouw regio',
  'region.findText':
    'Scholen in Nederland werken samen in onderwijsregio’s. Weet je niet bij welke regio je hoort? Vraag het een school bij jou in de buurt, of het landelijke loket.',

  'region.contact': 'Praat met iemand',
  'region.contactRegion': 'Dit is het contact in jouw regio.',
  'region.contactUnknown': 'Het contact in jouw regio is nog niet bekend. Dit is het landelijke loket:',
  'region.contactNational': 'Dit is het landelijke loket.',
  'region.regionSite': 'De regio zelf: {site}',

  'region.agenda': 'Agenda',
  'region.agendaEmpty': 'Er staat nu niets in de agenda.',
  'region.dayFollows': 'datum volgt',
  'region.differs': 'In deze regio is dit anders',
  'region.hereIs': 'In deze regio: {what}.',
  'region.nationalIs': 'Landelijk: {what}.',
  'region.hidden': 'In deze regio is dit er niet.',
  'region.noneKnown': 'niet bekend',
  'region.refused':
    'De gegevens van deze regio passen niet op de landelijke gegevens. Daarom zijn ze niet gebruikt. Dit is voor de redactie:',
  'region.runs': 'Wat er is',
  'region.planned': 'Wat er komt',
  'region.plannedHint': 'Reken hier nog niet op.',
  'region.ended': 'Wat er niet meer is',
  'region.count': '({count})',
  'region.nothing': 'Hier weten we nu niets van.',
  'region.schools': 'Scholen in deze regio',

  'region.owner': 'Van: {who}',
  'region.for': 'Voor: {who}',
  'region.attached': 'Hoort bij:',
  'region.attachedMore': { one: 'Hoort bij {count} plek op de kaart', other: 'Hoort bij {count} plekken op de kaart' },
  'region.source': 'Bron: {what}; gaat over {when}; gelezen op {day}.',
  'region.site': 'Naar {site}',

  'audience.leerling': 'leerlingen',
  'audience.decaan': 'decanen',
  'audience.overstapper': 'overstappers',
} as const;

/** The words of this list, in the language of the page. */
export const REGION_WORDS: TranslateOf<typeof REGION_NL> = wordsOf('region', REGION_NL);
