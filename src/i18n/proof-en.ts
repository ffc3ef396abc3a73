import type { PROOF_NL } from './proof-nl.ts';
import type { ListLike } from './spoken.ts';

/** The words of the page that shows how rules and data were checked, in English. */
export const PROOF_EN: ListLike<typeof PROOF_NL> = {
  'proof.title': 'How this was checked',
  'proof.intro':
    'The computer went through all routes on this map: for each diploma, each job and each day on which a rule changes. Here you see what was checked and what was not.',
  'proof.of': 'Made with the data of {day}.',
  'proof.loading': 'One moment …',
  'proof.failed': 'The result of the check did not load. Load the page again.',
  'proof.none': 'No check has been made yet. Make it with: npm run proof.',

  'proof.walked': 'What did it go through?',
  'proof.itineraries': 'different routes were found and judged.',
  'proof.beginnings': 'times someone started: with a diploma, a job, two of those together, or nothing yet.',
  'proof.states':
    'states of conditions were calculated. A state is a condition, together with the answers that count for it.',
  'proof.journeys': 'talks with the Route finder were held, from the first question to the result.',
  'proof.days': 'Calculated for: {days}.',
  'proof.rawProduct':
    'The number of ways to answer all questions is a number of about {digits} digits. We did not go through them one by one. Below you read why that is not needed.',

  'proof.zeros': 'What must be zero',
  'proof.zerosHint': 'Each number has a test with a fault built in. That test shows that the counter really counts.',
  'proof.allZero': 'All counters are at zero.',
  'proof.notZero': {
    one: '{count} counter is not at zero. The cases are listed.',
    other: '{count} counters are not at zero. The cases are listed.',
  },
  'proof.idleQuestions': 'questions in the Route finder that change nothing for anyone.',
  'proof.unusedOptions': 'answers that never do anything.',
  'proof.stationsNeverOffered': 'stations that never appear, without a reason for it.',
  'proof.deadEnds': 'places on the map where you cannot go on and that are not a goal.',
  'proof.blockedWithoutWayOut': 'times “not now” without a solution, a detour or someone to ask.',
  'proof.orderDependent': 'results that differ when you give the same answers in another order.',
  'proof.crashes': 'errors when opening {count} broken or old links, and when going through them.',
  'proof.randomDifferent':
    'differences for {count} random sets of answers between the whole Route finder and the shortened calculation.',
  'proof.cases': { one: 'See the case', other: 'See the {count} cases' },

  'proof.counted': 'What was counted?',
  'proof.median': 'questions is what you usually get before your result. The aim is {limit} at most.',
  'proof.longest': 'questions is the longest talk. The aim is {limit} at most.',
  'proof.onlyAPerson':
    'times a goal can be closed completely if an answer goes against you. Then the app names someone to ask.',
  'proof.withReason': 'stations are in no route at all. For each you read why.',
  'proof.ended': 'answers no longer do anything, because their rule has ended. That question is not asked any more.',
  'proof.endedCase': '{option}: the rule held for who started up to and including {day}',
  'proof.perBranch': 'Number of questions per start',
  'proof.branch': 'Start',
  'proof.branchMedian': 'usually',
  'proof.branchMax': 'at most',

  'proof.mutation': 'Do the checks see faults?',
  'proof.mutationIntro':
    'We put one fault into the data on purpose, {tried} times: for example a condition left out or a year too many. Then we looked if the checks saw it.',
  'proof.seen': 'of the {tried} faults were seen.',
  'proof.killedBy':
    'Seen by: example persons {persons}, known misunderstandings {traps}, routes calculated by hand {chains}.',
  'proof.survived': { one: 'This fault was not seen:', other: 'These {count} faults were not seen:' },
  'proof.noneSurvived': 'No fault stayed unseen.',

  'proof.reductions': 'Why not everything has to be done one by one',
  'proof.fromTo': 'from {from} to {to}',

  'proof.limits': 'What this check cannot prove',
  'proof.limitFacts':
    'That the data match reality. The computer uses what is in the sources. If a source is old or wrong, so is the result.',
  'proof.limitComplete': 'That the map is complete. A route that is not on the map was not checked either.',
  'proof.limitDecides':
    'That you are admitted. The university of applied sciences, the school or the board decides that, not this page.',
  'proof.limitPairs':
    'That every combination of three or more diplomas is right. Two together were calculated for the day of the data.',
  'proof.limitOrder':
    'That the order of the list is right for every possible set of answers. It was compared for random answers, not for all.',
  'proof.limitStart':
    'That the list without a start was compared in the same way. Someone without a diploma or job is not in the random sets.',

  'proof.file': 'All figures as a file (proof.json)',
};
