import type { FactId } from '#model/vocabulary.ts';

/** The words of one option. */
export interface OptionText {
  readonly label: string;
  readonly hint?: string;
}

/** The words of one question: to the person, about a pupil, why we ask, what to find out when it is not known. */
export interface QuestionText {
  readonly question: string;
  readonly thirdPerson: string;
  readonly why: string;
  readonly todo: string;
  /** What stands behind a number. */
  readonly unit?: string;
  readonly options: Readonly<Record<string, OptionText>>;
}

/** The questions that are about more than one fact. A test compares this list with the questionnaire. */
type FrameQuestion =
  | 'opening'
  | 'lengte'
  | 'school'
  | 'leerjaar'
  | 'diplomas'
  | 'werk'
  | 'voor-wie'
  | 'rol'
  | 'vakken'
  | 'startjaar'
  | 'vorm'
  | 'inkomen'
  | 'max-jaren';

/** The words of all questions, by question id. */
export type QuestionTexts = Readonly<Record<FrameQuestion | FactId, QuestionText>>;

const YES_NO = { ja: { label: 'Ja' }, nee: { label: 'Nee' } };

const SCHOOL_SUBJECT = {
  ja: { label: 'Ja' },
  nee: { label: 'Nee' },
  'kiest-nog': { label: 'Dat wordt nog gekozen', hint: 'Dan laten we zien wat het uitmaakt.' },
  aangetoond: { label: 'Nee, maar wel aangetoond', hint: 'Met een toelatingstoets of een vavo-certificaat.' },
};

const DIPLOMAS = {
  'vmbo-basis': { label: 'Vmbo-basis' },
  'vmbo-kb-gl-tl': { label: 'Vmbo-kader, -gl of -tl' },
  'havo-3-bevorderd': { label: 'Over naar klas 4 van havo of vwo', hint: 'Je hebt geen havo- of vwo-diploma.' },
  havo: { label: 'Havo' },
  vwo: { label: 'Vwo' },
  'mbo-2': { label: 'Mbo niveau 2' },
  'mbo-3': { label: 'Mbo niveau 3' },
  onderwijsassistent: { label: 'Mbo niveau 4, onderwijsassistent' },
  'mbo4-pedagogisch': { label: 'Mbo niveau 4, pedagogiek of zorg' },
  'mbo-4': { label: 'Mbo niveau 4, andere richting' },
};

/** The words of the questions in Dutch. Loaded when the first question is shown. */
export const QUESTION_TEXTS: QuestionTexts = {
  opening: {
    question: 'Wie ben je?',
    thirdPerson: 'Wie ben je?',
    why: 'Dan stellen we alleen vragen die bij je passen.',
    todo: 'Kies wie je bent.',
    options: {
      leerling: { label: 'Ik zit op school', hint: 'Vmbo, havo, vwo of mbo.' },
      begeleider: { label: 'Ik begeleid een leerling', hint: 'Je bent decaan, mentor of ouder.' },
      overstapper: {
        label: 'Ik wil overstappen',
        hint: 'Je hebt gewerkt of gestudeerd, of je werkt al in het onderwijs.',
      },
    },
  },
  lengte: {
    question: 'Hoeveel tijd heb je nu?',
    thirdPerson: 'Hoeveel tijd is er nu?',
    why: 'Met minder vragen is het antwoord ruimer: meer blijft nog open.',
    todo: 'Kies de korte of de hele versie.',
    options: {
      kort: { label: 'Kort: 60 seconden', hint: 'Alleen de vragen die het meeste uitmaken.' },
      alles: { label: 'Alles: 2 minuten', hint: 'Elke vraag die nog iets verandert.' },
    },
  },
  school: {
    question: 'Welke opleiding doe je nu?',
    thirdPerson: 'Welke opleiding doet de leerling nu?',
    why: 'Je diploma bepaalt waar je kunt beginnen.',
    todo: 'Zoek op welke opleiding je precies doet. Je mentor weet het.',
    options: {
      'vmbo-basis': { label: 'Vmbo-basis' },
      'vmbo-kb-gl-tl': { label: 'Vmbo-kader, -gl of -tl' },
      havo: { label: 'Havo' },
      vwo: { label: 'Vwo', hint: 'Atheneum of gymnasium.' },
      'mbo-2': { label: 'Mbo niveau 2' },
      'mbo-3': { label: 'Mbo niveau 3' },
      onderwijsassistent: { label: 'Mbo niveau 4, onderwijsassistent' },
      'mbo4-pedagogisch': { label: 'Mbo niveau 4, pedagogiek of zorg', hint: 'Bijvoorbeeld pedagogisch medewerker.' },
      'mbo-4': { label: 'Mbo niveau 4, andere richting' },
    },
  },
  leerjaar: {
    question: 'In welk jaar zit je?',
    thirdPerson: 'In welk jaar zit de leerling?',
    why: 'Dan weten we wanneer je je diploma kunt hebben. Sommige regels veranderen op een datum.',
    todo: 'Zoek op wanneer je je diploma kunt halen.',
    options: {
      'klas-1': { label: 'Klas 1' },
      'klas-2': { label: 'Klas 2' },
      'klas-3': { label: 'Klas 3' },
      'klas-4': { label: 'Klas 4' },
      'klas-5': { label: 'Klas 5' },
      'klas-6': { label: 'Klas 6' },
      'over-0-jaar': { label: 'Diploma in dit schooljaar' },
      'over-1-jaar': { label: 'Diploma over een jaar' },
      'over-2-jaar': { label: 'Diploma over twee jaar' },
      'over-3-jaar': { label: 'Diploma over drie jaar' },
      diploma: { label: 'Het diploma is al gehaald' },
    },
  },
  diplomas: {
    question: 'Welke diploma’s heb je?',
    thirdPerson: 'Welke diploma’s heeft deze persoon?',
    why: 'Elk diploma kan een eigen begin zijn. Kies alles wat je hebt. Je mag er meer kiezen.',
    todo: 'Zoek je diploma’s op. Bij DUO kun je ze bekijken.',
    options: {
      ...DIPLOMAS,
      propedeuse: {
        label: 'Propedeuse van hbo of universiteit',
        hint: 'Je eerste jaar is gehaald, de opleiding niet.',
      },
      'ad-pep': { label: 'Associate degree (Ad)', hint: 'Pedagogisch Educatief Professional of een andere Ad.' },
      'ad-oo': { label: 'Ad Onderwijsondersteuner' },
      'ad-epb': { label: 'Ad Educatief Professional Beroepsonderwijs' },
      'hbo-wo-diploma': { label: 'Hbo-bachelor of hbo-master' },
      'wo-bachelor': { label: 'Bachelor van de universiteit' },
      'wo-master': { label: 'Master van de universiteit' },
      'diploma-buitenland': { label: 'Diploma uit het buitenland' },
      'geen-diploma-21': { label: 'Geen van deze, en ik ben 21 of ouder' },
    },
  },
  werk: {
    question: 'Werk je al in het onderwijs of in een vak dat je wilt leren aan anderen?',
    thirdPerson: 'Werkt deze persoon al in het onderwijs, of in een vak om les in te geven?',
    why: 'Ook werk en een bevoegdheid kunnen een begin zijn. Je mag er meer kiezen.',
    todo: 'Vraag je school of werkgever hoe je functie precies heet.',
    options: {
      vakmens: { label: 'Ik werk jaren in een vak', hint: 'Bijvoorbeeld in de bouw, de zorg of de horeca.' },
      klassenassistent: { label: 'Klassenassistent' },
      leraarondersteuner: { label: 'Leraarondersteuner' },
      toa: { label: 'Technisch onderwijsassistent (TOA)' },
      'instructeur-mbo': { label: 'Instructeur in het mbo' },
      gastdocent: { label: 'Gastdocent' },
      'al-leraar-po': { label: 'Bevoegd leraar in het basisonderwijs' },
      'al-leraar-vo-mbo': { label: 'Bevoegd leraar in het vo of mbo' },
      'al-docent-mbo': { label: 'Docent mbo met PDG', hint: 'PDG is het pedagogisch-didactisch getuigschrift.' },
      geen: { label: 'Geen van deze' },
    },
  },
  'voor-wie': {
    question: 'Met wie wil je werken?',
    thirdPerson: 'Met wie wil de leerling werken?',
    why: 'Voor elke groep is een andere bevoegdheid nodig. Je mag er meer kiezen.',
    todo: 'Loop een dag mee op een school. Dan merk je wie bij je past.',
    options: {
      basisschool: { label: 'Kinderen op de basisschool' },
      vmbo: { label: 'Leerlingen op het vmbo' },
      'havo-vwo-onderbouw': { label: 'Havo en vwo, klas 1 tot en met 3' },
      'havo-vwo-bovenbouw': { label: 'Havo en vwo, vanaf klas 4' },
      mbo: { label: 'Studenten op het mbo' },
      volwassenen: { label: 'Volwassenen' },
    },
  },
  rol: {
    question: 'Wat wil je doen op school?',
    thirdPerson: 'Wat wil de leerling doen op school?',
    why: 'Niet al het werk op school is lesgeven. Je mag er meer kiezen.',
    todo: 'Vraag op een school wat voor werk er allemaal is.',
    options: {
      'voor-de-klas': { label: 'Zelf lesgeven' },
      'naast-de-klas': { label: 'Helpen in en naast de klas' },
      leiden: { label: 'Leidinggeven' },
      opleiden: { label: 'Nieuwe leraren opleiden' },
      specialist: { label: 'Specialist zijn', hint: 'Bijvoorbeeld voor leerlingen die extra hulp nodig hebben.' },
      onderzoek: { label: 'Onderzoek doen' },
    },
  },
  vakken: {
    question: 'Wil je één vak geven of alle vakken?',
    thirdPerson: 'Wil de leerling één vak geven of alle vakken?',
    why: 'Op de basisschool geef je bijna alles. In het vo geef je meestal één vak. Je mag er meer kiezen.',
    todo: 'Bedenk welk vak je graag uitlegt aan anderen.',
    options: {
      'een-vak': { label: 'Eén vak', hint: 'Bijvoorbeeld Engels, gym of wiskunde.' },
      'alle-vakken': { label: 'Alle vakken aan één groep' },
      praktijkvak: { label: 'Een praktijkvak', hint: 'Een beroep dat je zelf kent of leert.' },
    },
  },
  startjaar: {
    question: 'Wanneer wil je beginnen?',
    thirdPerson: 'Wanneer wil de leerling beginnen?',
    why: 'Sommige regels veranderen op een datum. Ook word je ouder, en dat telt soms mee.',
    todo: 'Bedenk of je eerst nog iets anders wilt doen.',
    options: { 'zo-snel': { label: 'Zo snel mogelijk' } },
  },
  vorm: {
    question: 'Hoe wil je leren?',
    thirdPerson: 'Hoe wil de leerling leren?',
    why: 'Veel opleidingen zijn er in meer vormen. Je mag er meer kiezen.',
    todo: 'Vraag op een open dag hoe een week eruitziet.',
    options: {
      voltijd: { label: 'Voltijd', hint: 'Je studeert bijna de hele week.' },
      'naast-werk': { label: 'Naast mijn werk', hint: 'Je hebt een eigen baan en studeert in deeltijd.' },
      betaald: { label: 'Werken en leren op school', hint: 'De school betaalt je loon.' },
    },
  },
  inkomen: {
    question: 'Moet je geld verdienen terwijl je leert?',
    thirdPerson: 'Moet de leerling geld verdienen tijdens het leren?',
    why: 'Dan laten we routes weg waarin je geen loon krijgt en geen eigen baan hebt.',
    todo: 'Reken uit hoeveel geld je per maand nodig hebt.',
    options: YES_NO,
  },
  'max-jaren': {
    question: 'Hoeveel jaar mag het hooguit duren?',
    thirdPerson: 'Hoeveel jaar mag het hooguit duren?',
    why: 'Dan laten we langere routes weg.',
    todo: 'Bedenk hoelang je wilt studeren. Praat erover met je omgeving.',
    options: {
      '1': { label: '1 jaar' },
      '2': { label: '2 jaar' },
      '3': { label: '3 jaar' },
      '4': { label: '4 jaar' },
      '5': { label: '5 jaar' },
      '6': { label: '6 jaar' },
      '8': { label: '8 jaar' },
      geen: { label: 'Dat maakt niet uit' },
    },
  },
  leeftijd: {
    question: 'Hoe oud ben je?',
    thirdPerson: 'Hoe oud is de leerling?',
    why: 'Soms moet je 21 zijn om te mogen beginnen.',
    todo: 'Vul je leeftijd in.',
    unit: 'jaar',
    options: {},
  },
  'werkmaanden-vak': {
    question: 'Hoeveel hele jaren heb je gewerkt in het vak dat je wilt geven?',
    thirdPerson: 'Hoeveel hele jaren werkte deze persoon in het vak van de lessen?',
    why: 'Voor lesgeven in het mbo vragen opleidingen ervaring in je vak.',
    todo: 'Tel je jaren in het vak. Zoek de bewijzen van je werkgevers.',
    unit: 'jaar',
    options: {},
  },
  'vak-aardrijkskunde': {
    question: 'Heb of had je aardrijkskunde in je havo-examen?',
    thirdPerson: 'Heeft de leerling aardrijkskunde in het havo-examen?',
    why: 'De pabo vraagt dit van je met havo, mbo of een Ad. Zonder het vak doe je een toets. Met vwo hoeft dat niet.',
    todo: 'Zoek je cijferlijst. Staat aardrijkskunde erop?',
    options: SCHOOL_SUBJECT,
  },
  'vak-geschiedenis': {
    question: 'Heb of had je geschiedenis in je havo-examen?',
    thirdPerson: 'Heeft de leerling geschiedenis in het havo-examen?',
    why: 'De pabo vraagt dit van je met havo, mbo of een Ad. Zonder het vak doe je een toets. Met vwo hoeft dat niet.',
    todo: 'Zoek je cijferlijst. Staat geschiedenis erop?',
    options: SCHOOL_SUBJECT,
  },
  'vak-natuur': {
    question: 'Heb of had je natuurkunde, biologie of NLT in je havo-examen?',
    thirdPerson: 'Heeft de leerling natuurkunde, biologie of NLT in het havo-examen?',
    why: 'Eén van de drie is genoeg voor de pabo. NLT is natuur, leven en technologie. Met vwo hoeft het niet.',
    todo: 'Zoek je cijferlijst. Staat een van deze drie vakken erop?',
    options: SCHOOL_SUBJECT,
  },
  'in-jaar-1-aantonen': {
    question: 'Wil je de kennis voor de pabo in het eerste jaar laten zien?',
    thirdPerson: 'Wil de leerling de kennis voor de pabo in het eerste jaar laten zien?',
    why: 'Bij sommige pabo’s kan dat nu. Het is een experiment dat stopt op 31 augustus 2027.',
    todo: 'Vraag de pabo of zij aan het experiment meedoet.',
    options: YES_NO,
  },
  'gltl-extra-vak': {
    question: 'Doe of deed je vmbo-gl of -tl met een extra vak?',
    thirdPerson: 'Doet de leerling vmbo-gl of -tl met een extra vak?',
    why: 'Daarmee kun je naar havo 4.',
    todo: 'Vraag je mentor of je examen doet in een extra vak.',
    options: {
      ...YES_NO,
      'kiest-nog': { label: 'Dat wordt nog gekozen', hint: 'Dan laten we zien wat het uitmaakt.' },
    },
  },
  pilotschool: {
    question: 'Geeft je school het praktijkvak Educatie op de havo?',
    thirdPerson: 'Geeft de school het praktijkvak Educatie op de havo?',
    why: 'Dit vak is een proef. Alleen scholen die meedoen, mogen het geven.',
    todo: 'Vraag je decaan of jullie school meedoet aan de proef.',
    options: YES_NO,
  },
  'profiel-past': {
    question: 'Past je profiel bij de opleiding die je wilt doen?',
    thirdPerson: 'Past het profiel bij de opleiding van de keuze?',
    why: 'Voor sommige lerarenopleidingen heb je een profiel of vak nodig.',
    todo: 'Vraag je decaan of je profiel past bij de opleiding.',
    options: {
      ...YES_NO,
      'kiest-nog': { label: 'Dat wordt nog gekozen', hint: 'Dan laten we zien wat het uitmaakt.' },
      aangetoond: { label: 'Nee, maar wel aangetoond', hint: 'Met een deficiëntietoets.' },
    },
  },
  'toets-21plus': {
    question: 'Heb je de 21+-toets al gehaald?',
    thirdPerson: 'Is de 21+-toets al gehaald?',
    why: 'Zonder havo, vwo of mbo-4 kun je met deze toets beginnen. Hij geldt voor één opleiding op één school.',
    todo: 'Vraag de hogeschool hoe en wanneer je de 21+-toets doet.',
    options: YES_NO,
  },
  'diploma-past-bij-vak': {
    question: 'Past je hbo- of wo-diploma bij het schoolvak dat je wilt geven?',
    thirdPerson: 'Past het hbo- of wo-diploma bij het schoolvak van de keuze?',
    why: 'Er is een landelijke tabel. Staat je diploma erin, dan is je route korter.',
    todo: 'Vraag de lerarenopleiding of je diploma in de tabel staat voor je vak.',
    options: YES_NO,
  },
  'bachelor-gedrag-maatschappij': {
    question: 'Is je bachelor van de universiteit in gedrag en maatschappij?',
    thirdPerson: 'Is de bachelor van de universiteit in gedrag en maatschappij?',
    why: 'Daarmee kun je meteen naar de master voor het basisonderwijs. Denk aan pedagogiek of psychologie.',
    todo: 'Vraag de universiteit in welke sector je bachelor valt.',
    options: YES_NO,
  },
  'vakdiploma-vmbo-profiel': {
    question: 'Past je mbo-diploma bij een van deze vakken op het vmbo?',
    thirdPerson: 'Past het mbo-diploma bij een van deze vakken op het vmbo?',
    why: 'Het gaat om bouwen en wonen, techniek en energie, mobiliteit, of horeca en bakkerij.',
    todo: 'Vraag een vmbo-school of je vakdiploma past.',
    options: YES_NO,
  },
  'hbo-denkniveau': {
    question: 'Heb je een bewijs dat je op hbo-niveau werkt en denkt?',
    thirdPerson: 'Is er een bewijs van werken en denken op hbo-niveau?',
    why: 'Zonder hbo-diploma vraagt de opleiding voor docent mbo zo’n bewijs, van een test bij een erkend bureau.',
    todo: 'Vraag de mbo-school of hogeschool waar je de test kunt doen.',
    options: YES_NO,
  },
  'school-wil-mij': {
    question: 'Is er een school die je een baan wil geven?',
    thirdPerson: 'Is er een school die deze persoon een baan wil geven?',
    why: 'Voor werken en leren heb je eerst een school nodig.',
    todo: 'Bel een paar scholen in de buurt. Vraag of zij iemand zoeken die wil leren.',
    options: YES_NO,
  },
  'werkgever-akkoord': {
    question: 'Vindt je werkgever het goed dat je gaat leren?',
    thirdPerson: 'Vindt de werkgever het goed dat deze persoon gaat leren?',
    why: 'Voor leren naast je werk op school is dat soms nodig.',
    todo: 'Vraag je leidinggevende of je mag leren naast je werk.',
    options: YES_NO,
  },
  leerplek: {
    question: 'Heb je een werkplek of stageplek in het onderwijs?',
    thirdPerson: 'Heeft de leerling een werkplek of stageplek in het onderwijs?',
    why: 'Sommige opleidingen vragen een plek op een school.',
    todo: 'Vraag de opleiding of zij helpt met een plek.',
    options: YES_NO,
  },
  'ingeschreven-lerarenopleiding': {
    question: 'Stond je de laatste twee jaar ingeschreven bij een lerarenopleiding die je niet afmaakte?',
    thirdPerson: 'Stond deze persoon de laatste twee jaar ingeschreven bij een lerarenopleiding zonder diploma?',
    why: 'Dan krijgt een school geen subsidie voor je als zij-instromer. De subsidie is voor de school.',
    todo: 'Zoek op wanneer je inschrijving stopte.',
    options: YES_NO,
  },
  'in-wo-bachelor': {
    question: 'Doe je nu een bachelor aan de universiteit?',
    thirdPerson: 'Doet deze persoon nu een bachelor aan de universiteit?',
    why: 'In je bachelor kun je een minor doen waarmee je les mag geven.',
    todo: 'Vraag je universiteit naar de educatieve minor.',
    options: YES_NO,
  },
  'promotor-en-plan': {
    question: 'Heb je een begeleider en een plan voor onderzoek?',
    thirdPerson: 'Heeft deze persoon een begeleider en een plan voor onderzoek?',
    why: 'Zonder allebei kun je niet beginnen aan een promotie.',
    todo: 'Zoek een hoogleraar of lector die bij je onderwerp past.',
    options: YES_NO,
  },
  'nederlands-voldoende': {
    question: 'Is je Nederlands goed genoeg om te studeren?',
    thirdPerson: 'Is het Nederlands goed genoeg om te studeren?',
    why: 'Met een diploma uit het buitenland vraagt de opleiding daar een bewijs van.',
    todo: 'Vraag de opleiding welk bewijs van Nederlands zij vraagt.',
    options: YES_NO,
  },
  'diploma-gewaardeerd': {
    question: 'Is je diploma uit het buitenland al gewaardeerd?',
    thirdPerson: 'Is het diploma uit het buitenland al gewaardeerd?',
    why: 'Een waardering zegt met welk Nederlands diploma het te vergelijken is.',
    todo: 'Vraag een waardering van je diploma aan.',
    options: YES_NO,
  },
};
