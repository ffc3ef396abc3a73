import { wordsOf } from './spoken.ts';
import type { TranslateOf } from './translate.ts';

/**
 * The words of the Routewijzer and of the page for a decaan, in Dutch. A list of its own, so that it loads with the first
 * of the two. `…Pupil` speaks to who is beside a pupil.
 */
export const ROUTEWIJZER_NL = {
  'routewijzer.progress': {
    one: 'vraag {number} · nog ongeveer {count}',
    other: 'vraag {number} · nog ongeveer {count}',
  },
  'routewijzer.last': 'vraag {number} · de laatste',
  'routewijzer.promise': 'Ongeveer twee minuten. Je mag alles overslaan.',
  'routewijzer.skipped': 'Overgeslagen',
  'routewijzer.wantsNumber': 'Vul een getal in van 0 tot en met 99, of kies “Weet ik niet”.',
  'routewijzer.wantsChoice': 'Kies eerst een antwoord. Je mag ook “Weet ik niet” kiezen of de vraag overslaan.',
  'routewijzer.toMap': 'Bekijk ze op de kaart',
  'routewijzer.next': 'Volgende',
  'routewijzer.back': 'Terug',
  'routewijzer.skip': 'Sla over',
  'routewijzer.dontKnow': 'Weet ik niet',
  'routewijzer.restart': 'Begin opnieuw',
  'routewijzer.done': 'Dit zijn je routes',
  'routewijzer.refine': 'Verfijn',
  'routewijzer.answers': 'Je antwoorden',
  'routewijzer.change': 'Verander',
  'routewijzer.todo': 'Nog uitzoeken',
  'length.label': 'Hoeveel vragen wil je?',
  'length.hint': 'Kort stelt alleen de vragen die het meeste uitmaken. De uitkomst is dan ruimer.',
  'length.kort': 'Kort: 60 seconden',
  'length.alles': 'Alles: 2 minuten',
  'short.title': 'Dit was de korte versie',
  'short.wider':
    'We vroegen niet alles. Daarom zijn de marges ruimer: meer routes blijven open, en “kan als …” staat er vaker.',
  'short.further': {
    one: 'Ga verder: nog ongeveer {count} vraag',
    other: 'Ga verder: nog ongeveer {count} vragen',
  },
  'short.keeps': 'Je antwoorden blijven staan.',
  'short.now': 'Korte versie',

  'live.title': 'Wat kan er nu?',
  'live.allOpen': {
    one: 'Nog open: {count} beroep of diploma',
    other: 'Nog open: {count} beroepen en diploma’s',
  },
  'live.goals': {
    zero: 'Nu kan er niets',
    one: 'Nog {count} beroep of diploma',
    other: 'Nog {count} beroepen en diploma’s',
  },
  'live.ways': { zero: 'Nu kan er geen route', one: 'Nog {count} route', other: 'Nog {count} routes' },
  'live.to': 'naar {goal}',
  'live.were': { one: '(was er {count})', other: '(waren er {count})' },
  'live.can': 'Kan: {count}',
  'live.cannot': 'Kan (nog) niet: {count}',
  'live.nobody': 'Vertel waar je begint. Dan zie je wat voor jou kan.',
  'live.nobodyPupil': 'Kies de opleiding van nu. Dan zie je wat kan.',
  'live.more': { one: 'en nog {count}', other: 'en nog {count}' },
  'live.moved': 'Door het laatste antwoord',
  'live.went': { one: '{count} viel af:', other: '{count} vielen af:' },
  'live.because': '{what}: {why}',
  'live.came': { one: '{count} kwam erbij: {what}', other: '{count} kwamen erbij: {what}' },
  'live.changed': { one: '{count} werd anders:', other: '{count} werden anders:' },
  'live.changedBy': '{why}, bij {what}',
  'live.same': 'Er veranderde niets aan wat kan.',
  'live.undo': 'Maak ongedaan',
  'live.andMore': '{what} en nog {count}',
  'live.horizon': 'Geteld tot en met drie stappen ver.',
  'live.loading': 'Even rekenen …',

  'why.lacking': 'mist {what}',
  'why.wish': 'past niet bij “{question}”',
  'why.there': 'dat is er al',
  'why.start': 'in dat jaar is niet elke stap er',
  'why.no-way': 'van hier loopt er op deze kaart geen route heen',
  'why.other-form': 'niet in de gekozen vorm',
  'why.too-long': 'duurt minstens {time}',
  'why.no-income': 'geen inkomen tijdens het leren',
  'why.income-unknown': 'inkomen tijdens het leren niet bekend',
  'why.admission-test': 'vraagt een toelatingstoets',

  'decaan.intro': 'Alle vragen over één leerling op één blad. Elk antwoord telt meteen.',
  'decaan.promise': 'Geen namen. De antwoorden blijven op dit apparaat en in de link.',
  'decaan.new': 'Nieuwe leerling',
  'decaan.cleared': 'Leeg. Je kunt een nieuwe leerling invullen.',
  'decaan.notYet': 'nog niet ingevuld',
  'decaan.idle': { one: 'Telt nu niet mee: {count} vraag', other: 'Telt nu niet mee: {count} vragen' },
  'decaan.idleHint': 'Een ander antwoord op deze vragen verandert nu niets aan de uitkomst.',
  'decaan.group.holding': 'Waar begint de leerling?',
  'decaan.group.goal': 'Wat wil de leerling?',
  'decaan.group.fact': 'Wat de doorslag geeft',
  'decaan.group.preference': 'Tijd, vorm en geld',
  'decaan.why': 'Toon bij elke vraag waarom we die stellen',
  'decaan.number': 'Vul een getal in van 0 tot en met 99.',
  'decaan.toMap': 'Bekijk op de kaart',
  'decaan.toResult': 'Naar de uitkomst',
  'decaan.doors': 'Verder met deze leerling',
} as const;

/** The words of this list, in the language of the page. */
export const ROUTEWIJZER_WORDS: TranslateOf<typeof ROUTEWIJZER_NL> = wordsOf('routewijzer', ROUTEWIJZER_NL);
