import { ABOUT_EN } from './about-en.ts';
import { ACCESS_EN } from './access-en.ts';
import { ALL_EN } from './all-en.ts';
import { BOARD_EN } from './board-en.ts';
import { CHECK_EN } from './check-en.ts';
import { CHECKLIST_EN } from './checklist-en.ts';
import { CHOICE_EN } from './choice-en.ts';
import { COMPARE_EN } from './compare-en.ts';
import { DETAILS_EN } from './details-en.ts';
import { EMBED_EN } from './embed-en.ts';
import { EN } from './en.ts';
import { FAULTS_EN } from './faults-en.ts';
import { FRESHNESS_EN } from './freshness-en.ts';
import { GLOSSES_EN } from './glosses-en.ts';
import { HANDOUT_EN } from './handout-en.ts';
import { LEGEND_EN } from './legend-en.ts';
import { LIST_EN } from './list-en.ts';
import { NEWER_EN } from './newer-en.ts';
import { NOTICE_EN } from './notice-en.ts';
import { OFFLINE_EN } from './offline-en.ts';
import { PAPER_EN } from './paper-en.ts';
import { POSTER_EN } from './poster-en.ts';
import { PRIVACY_EN } from './privacy-en.ts';
import { PROOF_EN } from './proof-en.ts';
import { QUESTION_TEXTS_EN } from './questions-en.ts';
import { REGION_EN } from './region-en.ts';
import { ROUTEWIJZER_EN } from './routewijzer-en.ts';
import { SAVED_EN } from './saved-en.ts';
import { SEARCH_EN } from './search-en.ts';
import { SHARE_EN } from './share-en.ts';
import { SOURCES_EN } from './sources-en.ts';
import type { SpokenWords } from './spoken.ts';
import { STAND_EN } from './stand-en.ts';

/** The title of an English page. */
export const ENGLISH_TITLE = 'Onderwijsroutes: how to become a teacher or teaching assistant in the Netherlands';

/** English: every list by the name that its Dutch one has. Loads only for an English page. */
export const ENGLISH_WORDS: SpokenWords = {
  locale: 'en-GB',
  field: 'en',
  numbers: ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  lists: {
    about: ABOUT_EN,
    all: ALL_EN,
    app: EN,
    privacy: PRIVACY_EN,
    paper: PAPER_EN,
    newer: NEWER_EN,
    freshness: FRESHNESS_EN,
    faults: FAULTS_EN,
    check: CHECK_EN,
    access: ACCESS_EN,
    board: BOARD_EN,
    checklist: CHECKLIST_EN,
    choice: CHOICE_EN,
    compare: COMPARE_EN,
    details: DETAILS_EN,
    embed: EMBED_EN,
    handout: HANDOUT_EN,
    offline: OFFLINE_EN,
    proof: PROOF_EN,
    region: REGION_EN,
    routewijzer: ROUTEWIJZER_EN,
    saved: SAVED_EN,
    share: SHARE_EN,
    stand: STAND_EN,
    notice: NOTICE_EN,
    list: LIST_EN,
    poster: POSTER_EN,
    legend: LEGEND_EN,
    sources: SOURCES_EN,
    search: SEARCH_EN,
  },
  questions: QUESTION_TEXTS_EN,
  glosses: GLOSSES_EN,
};
