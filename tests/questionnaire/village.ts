import type { Network } from '#model/network.ts';
import { CHOICES, FACT_IDS, type FactId, isNumberFact } from '#model/vocabulary.ts';
import type { World } from '#questionnaire/options.ts';
import {
  answer,
  atLeast,
  condition,
  conditionId,
  goalStation,
  network,
  repair,
  segment,
  station,
  variant,
} from '../fixtures/build.ts';

/** The day of all tests of the questionnaire: school year 2026-2027. */
export const TODAY = '2026-11-23';

const byWork = () =>
  variant('duaal', { forms: ['duaal'], monthsMin: 24, monthsMax: 24, income: { how: 'loon', fromMonth: 0 } });
const fullTime = () => variant('voltijd', { monthsMin: 48, monthsMax: 48 });

/**
 * A country of a few questions, with the ids of the real one. Its facts are invented.
 *
 *     havo-3 ──> havo ──[aardrijkskunde]──> leraar-po ──> schoolleider-po
 *                havo ──[profiel-past]────> leraar-vo-2
 *                vwo ─────────────────────> leraar-po, leraar-vo-2
 *                hbo-wo ═ voltijd / duaal [school-wil-mij] ═> leraar-vo-2
 *                vakmens ──[werkmaanden-vak ≥ 36]──> docent-mbo
 */
export const village = (): Network =>
  network({
    stations: [
      station('havo-3-bevorderd', { kind: 'vooropleiding', drawnAtLevel: 'opstap' }),
      station('havo'),
      station('vwo', { drawnAtLevel: '4+' }),
      station('hbo-wo-diploma', { drawnAtLevel: '6' }),
      station('vakmens', { kind: 'vooropleiding' }),
      goalStation('leraar-po'),
      goalStation('leraar-vo-2', {
        goal: { roles: ['voor-de-klas'], subjects: 'een-vak', learners: ['vmbo', 'havo-vwo-onderbouw'] },
      }),
      goalStation('docent-mbo', { goal: { roles: ['voor-de-klas'], subjects: 'praktijkvak', learners: ['mbo'] } }),
      goalStation('schoolleider-po', {
        drawnAtLevel: '7',
        goal: { roles: ['leiden'], subjects: 'geen', learners: ['basisschool'] },
      }),
    ],
    conditions: [
      condition('R05', answer('vak-aardrijkskunde', 'ja', 'aangetoond'), {
        kind: 'toets',
        repairs: [repair('toets', [{ kind: 'answer', fact: 'vak-aardrijkskunde', value: 'aangetoond' }])],
      }),
      condition('VR04', answer('profiel-past', 'ja', 'aangetoond')),
      condition('VR14', answer('school-wil-mij', 'ja')),
      condition('VR21', atLeast('werkmaanden-vak', 36)),
    ],
    segments: [
      segment('havo-3-bevorderd', 'havo', { variants: [variant('school', { monthsMin: 24, monthsMax: 24 })] }),
      segment('havo', 'leraar-po', { variants: [fullTime()], conditions: [conditionId('R05')] }),
      segment('havo', 'leraar-vo-2', { variants: [fullTime()], conditions: [conditionId('VR04')] }),
      segment('vwo', 'leraar-po', { variants: [fullTime()] }),
      segment('vwo', 'leraar-vo-2', { variants: [fullTime()] }),
      segment('hbo-wo-diploma', 'leraar-vo-2', { variants: [fullTime(), byWork()], conditions: [conditionId('VR14')] }),
      segment('vakmens', 'docent-mbo', { variants: [byWork()], conditions: [conditionId('VR21')] }),
      segment('leraar-po', 'schoolleider-po', { variants: [variant('naast-werk', { forms: ['naast-werk'] })] }),
    ],
  });

/** The village, today. */
export const villageWorld = (): World => ({ network: village(), today: TODAY });

/** A number that is asked for, in the unit of the fact: age in years, work in months. */
const ASKED_NUMBER = 24;

/**
 * One start and one goal with a way for each of the facts given: `havo ──[fact]──> leraar-po`. Nothing else is asked.
 */
export function roadOf(facts: readonly FactId[], start = 'havo'): Network {
  return network({
    stations: [station(start), goalStation('leraar-po')],
    conditions: facts.map((fact, index) =>
      condition(`C-${index}`, isNumberFact(fact) ? atLeast(fact, ASKED_NUMBER) : answer(fact, CHOICES[0])),
    ),
    segments: facts.map((fact, index) =>
      segment(start, 'leraar-po', { id: `way-${fact}`, conditions: [conditionId(`C-${index}`)] }),
    ),
  });
}

/** A road for every fact that there is. */
export const roadOfEveryFact = (start?: string): Network => roadOf(FACT_IDS, start);
