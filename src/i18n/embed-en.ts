import type { EMBED_NL } from './embed-nl.ts';
import type { ListLike } from './spoken.ts';

/** The words of reuse: the app inside another site, the code for it, and the open data, in English. */
export const EMBED_EN: ListLike<typeof EMBED_NL> = {
  'frame.navigation': 'Screens',
  'frame.open': 'Open on its own page',
  'frame.opensNew': '(new tab)',

  'data.title': 'Open data',
  'data.intro': 'All data of this map, to use in another program.',
  'data.json': 'Everything (JSON)',
  'data.schema': 'Its shape (JSON Schema)',
  'data.stations': 'Stations (CSV, for a spreadsheet)',
  'data.segments': 'Steps (CSV, for a spreadsheet)',
  'data.readme': 'Explanation and licence',

  'embed.title': 'Put Onderwijsroutes on your own website',
  'embed.intro':
    'Choose what visitors see first. Copy the code. Paste it into your website, or give it to the person who runs it.',
  'embed.private': 'What a visitor fills in stays in the frame. Your own website cannot read it and nothing is kept.',
  'embed.noAddress':
    'This file is on your own device. Another website cannot show it. Open Onderwijsroutes on the internet and make the code there.',
  'embed.from': 'From',
  'embed.to': 'To',
  'embed.region': 'Region',
  'embed.free': 'The visitor chooses',
  'embed.national': 'All of the Netherlands',
  'embed.form': 'Kind of code',
  'embed.form.component': 'With a script',
  'embed.form.component.hint': 'The frame fits its own height.',
  'embed.form.frame': 'Without a script',
  'embed.form.frame.hint': 'An iframe (a box in the page) with a fixed height. For websites that allow no script.',
  'embed.code': 'The code',
  'embed.copy': 'Copy the code',
  'embed.copied': 'The code is copied.',
  'embed.notCopied': 'Copying does not work in this browser. The code is selected: copy it with Ctrl+C or ⌘C.',
  'embed.preview': 'See the example',
  'embed.previewTitle': 'Example of Onderwijsroutes on another website',
};
