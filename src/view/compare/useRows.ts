import { fitsOf } from '#domain/fits.ts';
import type { Itinerary } from '#domain/itinerary.ts';
import { type MoneyRole, moneyOf } from '#domain/money.ts';
import { indexOf } from '#domain/network-index.ts';
import { type Timeline, timelineOf } from '#domain/timeline.ts';
import { COMPARE_WORDS as c } from '#i18n/compare-nl.ts';
import { fitSentence, misfitSentence, moneySentence, totalSentence } from '#i18n/compare-sentences.ts';
import { DETAILS_WORDS as d } from '#i18n/details-nl.ts';
import { verdictSentence } from '#i18n/sentences.ts';
import type { Network } from '#model/network.ts';
import { conditionsOf, recordsOf } from '../itinerary/describe.ts';
import { incomeOf } from '../itinerary/useMoney.ts';
import { useLanguage, type ViewLanguage } from '../shared/useLanguage.ts';

/** What itineraries are compared by, in one order for all: what, may I, how long, what does it cost, what do I earn, then the rest. */
export const ROWS = [
  'journey',
  'verdict',
  'duration',
  'ownCost',
  'pay',
  'programmes',
  'form',
  'inSchool',
  'paid',
  'licensed',
  'open',
  'deciders',
  'obtains',
  'othersPay',
  'ask',
  'fits',
  'misfits',
  'status',
] as const;
export type RowId = (typeof ROWS)[number];

/** One row: per itinerary its lines, and whether they are the same for all. */
export interface Row {
  readonly id: RowId;
  readonly cells: readonly (readonly string[])[];
  readonly differs: boolean;
}

interface Subject {
  readonly network: Network;
  readonly itinerary: Itinerary;
  readonly timeline: Timeline;
}

type Cell = (language: ViewLanguage, subject: Subject) => readonly string[];

const unique = (lines: readonly string[]) => [...new Set(lines)];
const orElse = (lines: readonly string[], none: string) => (lines.length > 0 ? unique(lines) : [none]);

const journey: Cell = ({ text }, { network, itinerary }) => {
  const station = (id: string) => text(network.stations.find((one) => one.id === id)?.label ?? { nl: id });
  return [c('cell.journey', { from: station(itinerary.from), to: station(itinerary.to) })];
};

const duration: Cell = ({ duration: say, month }, { itinerary, timeline: { end, start } }) => {
  const { earliest, latest } = end;
  const ready =
    earliest === null || latest === null
      ? c('cell.endUnknown')
      : earliest === latest
        ? c('cell.end', { month: month(latest) })
        : c('cell.endRange', { earliest: month(earliest), latest: month(latest) });
  return [say(itinerary.months, itinerary.knownMonths), c('cell.begin', { month: month(start) }), ready];
};

const programmes: Cell = ({ text }, { network, itinerary }) => [
  d('detail.programmes', { count: itinerary.programmes }),
  ...recordsOf(network, itinerary).map(({ segment, variant }) =>
    segment.variants.length > 1 ? `${text(segment.name)}, ${text(variant.label)}` : text(segment.name),
  ),
];

const moneyLines = (roles: readonly MoneyRole[], language: ViewLanguage, { network, itinerary }: Subject) =>
  moneyOf(indexOf(network), itinerary)
    .filter(({ role }) => roles.includes(role))
    .map((line) => moneySentence(language, line));

const ownCost: Cell = (language, subject) => {
  const { network, itinerary } = subject;
  const lines = moneyLines(['you-pay'], language, subject);
  const total = totalSentence(language, itinerary, moneyOf(indexOf(network), itinerary));
  if (lines.length === 0)
    return [c(moneyLines(['others-pay'], language, subject).length > 0 ? 'money.you-payOthers' : 'money.you-payNone')];
  return unique([...lines, ...(total ? [total] : [])]);
};

const pay: Cell = (language, subject) => {
  const { network, itinerary } = subject;
  const steps = itinerary.steps.filter((step) => step.monthsMax !== 0);
  const how = steps.map((step) => d(`income.${incomeOf(network, step)}`));
  return unique([...how, ...moneyLines(['you-earn'], language, subject)]);
};

const since = ({ duration: say }: ViewLanguage, how: string, month: number) =>
  month === 0
    ? c('cell.fromStart', { how })
    : c('cell.afterMonths', { how, time: say({ min: month, max: month }, { min: month, max: month }) });

const inSchool: Cell = (language, { network, itinerary }) => {
  if (itinerary.inSchool?.how === 'stage' || itinerary.inSchool?.how === 'baan')
    return [since(language, c(`how.${itinerary.inSchool.how}`), itinerary.inSchool.month)];
  const hows = recordsOf(network, itinerary).map(({ variant }) => variant.school.how);
  const sometime = hows.find((how) => how === 'stage' || how === 'baan');
  if (sometime === 'stage' || sometime === 'baan') return [c('cell.sometime', { how: c(`how.${sometime}`) })];
  return [c(hows.every((how) => how === 'geen') ? 'cell.notInSchool' : 'cell.schoolUnknown')];
};

const paid: Cell = (language, { network, itinerary }) => {
  if (itinerary.paid?.how === 'loon' || itinerary.paid?.how === 'stagevergoeding')
    return [since(language, c(`how.${itinerary.paid.how}`), itinerary.paid.month)];
  const hows = recordsOf(network, itinerary).map(({ variant }) => variant.income.how);
  if (hows.includes('loon')) return [c('cell.sometime', { how: c('how.loon') })];
  return [c(hows.includes('onbekend') ? 'cell.paidUnknown' : 'cell.notPaid')];
};

const licensed: Cell = ({ text, list, month }, { network, timeline: { licensed: has } }) => {
  if (!has) return [c('cell.noLicence')];
  const what = list(
    has.licences.map((id) => text(network.credentials.find((one) => one.id === id)?.label ?? { nl: id })),
  );
  const { earliest, latest } = has;
  if (earliest === null || latest === null) return [c('cell.licensedUnknown', { what })];
  return earliest === latest
    ? [c('cell.licensed', { month: month(latest), what })]
    : [c('cell.licensedRange', { earliest: month(earliest), latest: month(latest), what })];
};

/** The conditions that still stand in the way, each once. */
const openIn = ({ network, itinerary }: Subject) => [
  ...new Map(
    itinerary.steps
      .flatMap((step) => conditionsOf(network, step, ['lost', 'open']))
      .map(({ record }) => [record.id, record] as const),
  ).values(),
];

const open: Cell = ({ text }, subject) => {
  const names = openIn(subject).map(({ label }) => text(label));
  return names.length === 0 ? [c('cell.nothingOpen')] : [c('cell.open', { count: names.length }), ...names];
};

const deciders: Cell = ({ text, list }, subject) => {
  const byWho = new Map<string, string[]>();
  for (const { decidedBy, label } of openIn(subject)) {
    if (decidedBy) byWho.set(text(decidedBy), [...(byWho.get(text(decidedBy)) ?? []), text(label)]);
  }
  return orElse(
    [...byWho].map(([who, what]) => c('cell.decides', { who, what: list(what) })),
    c('cell.nobody'),
  );
};

const obtains: Cell = ({ text }, { network, itinerary }) =>
  orElse(
    itinerary.obtains.map((id) => text(network.credentials.find((one) => one.id === id)?.label ?? { nl: id })),
    d('detail.getNothing'),
  );

const status: Cell = ({ t, recordName }, { network, itinerary }) => {
  const { statuses, weakest } = itinerary;
  const unsure = unique(statuses.map((one) => t(`status.${one.status}`)));
  return [
    ...orElse(unsure, c('cell.sure')),
    d(`confidence.${weakest.confidence}`),
    ...(weakest.confidence === 'bevestigd' ? [] : [c('cell.weakest', { what: recordName(network, weakest.record) })]),
  ];
};

const CELLS: Readonly<Record<RowId, Cell>> = {
  journey,
  verdict: (language, { network, itinerary }) => [verdictSentence(language, network, itinerary)],
  duration,
  ownCost,
  pay,
  programmes,
  form: (_, { itinerary }) => unique(itinerary.steps.flatMap(({ forms }) => forms.map((form) => c(`form.${form}`)))),
  inSchool,
  paid,
  licensed,
  open,
  deciders,
  obtains,
  othersPay: (language, subject) => orElse(moneyLines(['others-pay'], language, subject), c('cell.nothing')),
  ask: (language, subject) => orElse(moneyLines(['you-ask', 'others-ask'], language, subject), c('cell.nothing')),
  fits: (language, { network, itinerary }) =>
    orElse(
      fitsOf(indexOf(network), itinerary).fits.map((fit) => fitSentence(language, fit)),
      c('cell.noFit'),
    ),
  misfits: (language, { network, itinerary }) =>
    orElse(
      fitsOf(indexOf(network), itinerary).misfits.map((misfit) => misfitSentence(language, network, misfit)),
      c('cell.noFit'),
    ),
  status,
};

/** The rows for these itineraries, always all of them and in the same order. */
export function useRows(network: Network, itineraries: readonly Itinerary[]): readonly Row[] {
  const language = useLanguage();
  const subjects = itineraries.map((itinerary) => ({
    network,
    itinerary,
    timeline: timelineOf(indexOf(network), itinerary),
  }));
  return ROWS.map((id) => {
    const cells = subjects.map((subject) => CELLS[id](language, subject));
    return { id, cells, differs: new Set(cells.map((lines) => lines.join('\n'))).size > 1 };
  });
}
