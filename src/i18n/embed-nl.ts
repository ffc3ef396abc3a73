import { wordsOf } from './spoken.ts';
import type { TranslateOf } from './translate.ts';

/** The words of reuse: the app inside another site, the screen that makes the code for it, and the open data, in Dutch. */
export const EMBED_NL = {
  'frame.navigation': 'Schermen',
  'frame.open': 'Open op een eigen pagina',
  'frame.opensNew': '(nieuw tabblad)',

  'data.title': 'Open data',
  'data.intro': 'Alle gegevens van deze kaart, om te gebruiken in een ander programma.',
  'data.json': 'Alles (JSON)',
  'data.schema': 'De vorm daarvan (JSON Schema)',
  'data.stations': 'Stations (CSV, voor een rekenprogramma)',
  'data.segments': 'Stappen (CSV, voor een rekenprogramma)',
  'data.readme': 'Uitleg en licentie',

  'embed.title': 'Zet Onderwijsroutes op je eigen website',
  'embed.intro':
    'Kies wat bezoekers als eerste zien. Kopieer de code. Plak die in je website, of geef hem aan de beheerder.',
  'embed.private':
    'Wat een bezoeker invult, blijft in het vak. Je eigen website kan het niet lezen en er wordt niets bewaard.',
  'embed.noAddress':
    'Dit bestand staat op je eigen apparaat. Een andere website kan het niet laten zien. Open Onderwijsroutes op internet en maak de code daar.',
  'embed.from': 'Van',
  'embed.to': 'Naar',
  'embed.region': 'Regio',
  'embed.free': 'De bezoeker kiest zelf',
  'embed.national': 'Heel Nederland',
  'embed.form': 'Soort code',
  'embed.form.component': 'Met script',
  'embed.form.component.hint': 'Het vak past zijn hoogte zelf aan.',
  'embed.form.frame': 'Zonder script',
  'embed.form.frame.hint':
    'Een iframe (vak in de pagina) met een vaste hoogte. Voor websites die geen script toestaan.',
  'embed.code': 'De code',
  'embed.copy': 'Kopieer de code',
  'embed.copied': 'De code is gekopieerd.',
  'embed.notCopied': 'Kopiëren lukt niet in deze browser. De code is geselecteerd: kopieer hem met Ctrl+C of ⌘C.',
  'embed.preview': 'Bekijk het voorbeeld',
  'embed.previewTitle': 'Voorbeeld van Onderwijsroutes op een andere website',
} as const;

/** The words of this list, in the language of the page. */
export const EMBED_WORDS: TranslateOf<typeof EMBED_NL> = wordsOf('embed', EMBED_NL);
