import { wordsOf } from './spoken.ts';
import type { TranslateOf } from './translate.ts';

/** The words of the page about privacy, in Dutch. docs/privacy.md is made of the same words. */
export const PRIVACY_NL = {
  'privacy.title': 'Privacy',
  'privacy.intro':
    'Onderwijsroutes werkt in je browser. Er is geen account en geen server die iets over jou weet. Hieronder staat precies wat er op je apparaat staat, wat er in een link of bestand zit en wat er nooit verstuurd wordt.',

  'device.title': 'Wat staat er op dit apparaat?',
  'device.intro':
    'Over jou staat er niets, tot je op “Bewaar op dit apparaat” klikt. Dit is alles wat er ooit kan staan:',
  'device.where': 'Naam: {key} (in {place})',
  'device.there': 'staat er nu',
  'device.notThere': 'staat er niet',
  'device.unknown': 'je browser laat ons niet kijken',
  'place.localStorage': 'de opslag van je browser',
  'place.caches': 'de bestanden die je browser bewaart',
  'item.saved': 'Wat je bewaarde',
  'item.saved.what':
    'Na “Bewaar op dit apparaat”: je antwoorden (ook je leeftijd en inkomen, als je die invulde), Van en Naar, je filters, wat je vergelijkt, de route die open is, je regio en de dag. Vorm: een tekst met de link erin.',
  'item.saved.long': 'Het blijft staan tot je het wist, of tot je de gegevens van je browser wist.',
  'item.aside': 'Wat we niet konden lezen',
  'item.aside.what':
    'Is wat je bewaarde beschadigd, of gemaakt met een nieuwere versie? Dan zetten we die tekst apart. We gebruiken hem niet.',
  'item.aside.long': 'Hij blijft staan tot je hem wist.',
  'item.draft': 'Concept van de redactie',
  'item.draft.what':
    'Alleen voor wie de gegevens van een regio bewerkt en het concept bewaart: de bestanden die veranderd zijn, en de dag. Niets over personen. Vorm: een tekst (JSON).',
  'item.draft.long': 'Het blijft staan tot de redacteur het wist.',
  'item.draftAside': 'Concept dat we niet konden lezen',
  'item.draftAside.what': 'Een concept van de redactie dat beschadigd is, of gemaakt met een nieuwere versie.',
  'item.draftAside.long': 'Het blijft staan tot de redacteur het wist.',
  'item.draftOther': 'Het andere concept van de redactie',
  'item.draftOther.what':
    'Werkte de redactie in twee tabbladen, en is het ene werk gekozen? Dan staat het andere hier, zodat het niet weg is.',
  'item.draftOther.long': 'Het blijft staan tot de redacteur het terughaalt of weggooit.',
  'item.files': 'De app zelf',
  'item.files.what':
    'De bestanden van de app, zodat hij ook zonder internet werkt. Bij iedereen dezelfde. Niets over jou. Niet als je data bespaart, en niet als de app in een andere site staat.',
  'item.files.long': 'Tot er een nieuwe versie is, of tot je ze wist. Bij een volgend bezoek komen ze terug.',
  'device.memory':
    'Wat je met “Wat als” probeert, wat je afvinkt en het bord van een decaan staan alleen in het geheugen van de open pagina. Sluit je de pagina, dan zijn ze weg.',
  'device.history':
    'Je antwoorden staan in de link in je adresbalk. Je browser zet bezochte links in zijn geschiedenis. Op een computer die anderen ook gebruiken: open een privévenster, of wis de geschiedenis.',
  'device.stand':
    'Op een stand en in een andere site bewaren we niets over jou. Op een stand staat er ook niets in de adresbalk, en na elke bezoeker begint alles opnieuw.',

  'wipe.title': 'Alles wissen',
  'wipe.text':
    'Dit wist alles wat hierboven staat, ook de bestanden van de app. De link in je adresbalk blijft: sluit daarna de pagina.',
  'wipe.button': 'Wis alles van dit apparaat',
  'wipe.done': 'Alles van Onderwijsroutes is van dit apparaat gewist.',
  'wipe.refused':
    'Wissen lukt niet: je browser laat ons niet bij de opslag. Wis de gegevens van deze site in de instellingen van je browser.',

  'link.title': 'Wat zit er in een link?',
  'link.answers': 'Je antwoorden in korte codes, zoals “wie=ll”. Geen naam en geen adres: daar vragen we niet naar.',
  'link.place': 'Van en Naar, je filters, de kaart of route die open is, wat je vergelijkt, en het scherm.',
  'link.settings':
    'Je regio, de taal en de manier waarop de app geopend is. Ook het nummer van de gegevens, zodat we kunnen zeggen wat er veranderd is.',
  'link.shared':
    'Deel je een link, een QR-code (een blokje dat een telefoon leest) of een afdruk? Dan laten we je leeftijd en inkomen weg, tenzij je ze zelf aanvinkt.',
  'link.board': 'De link van het bord van een decaan zegt alleen dat het bord open is.',

  'file.title': 'Wat zit er in een bestand?',
  'file.board':
    'Een bord dat een decaan opslaat: per leerling een label van hoogstens vier tekens en de antwoorden, de dag en het nummer van de gegevens. Geen namen.',
  'file.report':
    'Een foutmelding die je kopieert: de soort fout, welk deel van het scherm, de plaats in de code, de versies en de soort browser. Geen antwoorden en geen link.',
  'file.embed':
    'Staat de app in een andere site? Die site krijgt van ons alleen de hoogte van het venster, geen antwoorden.',

  'never.title': 'Wat versturen we nooit?',
  'never.answers': 'Je antwoorden. Ze staan achter het teken # in de link, en dat deel stuurt een browser niet mee.',
  'never.tracking': 'Geen cookies, geen statistieken, geen reclame, geen lettertypes of kaarten van anderen.',
  'never.host':
    'Wel, zoals bij elke site: wie deze site aanbiedt, ziet dat jouw internetadres bestanden ophaalt, en kan in de link je regio, de taal en de manier van openen zien.',
} as const;

/** The words of this list, in the language of the page. */
export const PRIVACY_WORDS: TranslateOf<typeof PRIVACY_NL> = wordsOf('privacy', PRIVACY_NL);
