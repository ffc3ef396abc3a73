import { decidingRecords } from '#domain/decides.ts';
import { freshnessOfAll } from '#domain/freshness.ts';
import { handoutOf } from '#domain/handout.ts';
import type { Itinerary } from '#domain/itinerary.ts';
import { BOARD_WORDS as b } from '#i18n/board-nl.ts';
import { sheetOf } from '#i18n/handout-sentences.ts';
import type { Facts, Network } from '#model/network.ts';
import type { Answers } from '#questionnaire/answers.ts';
import { sift } from '#questionnaire/sift.ts';
import { DEFAULTS } from '#state/app-state.ts';
import { linkTo, PRIVATE_QUESTIONS, sharedAddress } from '#state/share-link.ts';
import { namesOf } from '../checklist/useNames.ts';
import { knownOf } from '../known.ts';
import type { PaperSheet } from '../paper/draw-sheet.ts';
import type { ViewLanguage } from '../shared/useLanguage.ts';

/** What sheets of pupils are made of, beside the pupils. */
export interface SheetWorld {
  readonly network: Network;
  readonly today: string;
  readonly language: ViewLanguage;
  /** Null: they could not load, and the sheet says so. */
  readonly facts: Facts | null;
  /** What links begin with; null for a page that was opened as a file. */
  readonly base: string | null;
}

/** The pupil who opens the link on paper is no decaan. */
const asPupil = (answers: Answers): Answers => sift({ ...answers, opening: ['leerling'] }).kept;

/** The link that opens one route of a pupil, as the pupil; age and income are not in it, for others read paper. */
function linkOf({ network, base }: SheetWorld, answers: Answers, itinerary: Itinerary): string | null {
  if (base === null) return null;
  const place = {
    ...DEFAULTS,
    configuration: { ...DEFAULTS.configuration, region: network.region ?? null },
    planner: { from: itinerary.from, to: itinerary.to },
    selection: { ...DEFAULTS.selection, itinerary: itinerary.id },
    answers: asPupil(answers),
  };
  return linkTo(base, sharedAddress(place, { known: knownOf(network), include: [] }));
}

/** The hand-out of one route of a pupil on the board: the same words as the one that the browser prints. */
export function sheetOfPupil(
  world: SheetWorld,
  { label, answers }: { readonly label: string; readonly answers: Answers },
  itinerary: Itinerary,
): PaperSheet {
  const { network, today, language, facts } = world;
  const handout = handoutOf(network, [itinerary], today);
  const nameOf = namesOf(network, language);
  return {
    owner: b('pupil.name', { label }),
    handout,
    sheet: sheetOf(handout, {
      language,
      network,
      facts,
      nameOf,
      isPupil: true,
      rows: [],
      freshnessOf: (one) => (facts ? freshnessOfAll(facts, decidingRecords(one), today) : null),
    }),
    link: linkOf(world, answers, itinerary),
    leavesOut: PRIVATE_QUESTIONS.some((id) => answers[id] !== undefined),
  };
}
