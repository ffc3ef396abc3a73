import type { Task } from '#domain/checklist.ts';
import { indexOf } from '#domain/network-index.ts';
import { monthOf } from '#domain/profile.ts';
import { CHECKLIST_WORDS as c } from '#i18n/checklist-nl.ts';
import { dueSentence, taskTitle } from '#i18n/checklist-sentences.ts';
import type { NetworkCondition } from '#model/network.ts';
import type { RepairId } from '#model/provenance.ts';
import { NeedText } from '../itinerary/NeedText.tsx';
import { useApp } from '../shared/app-context.ts';
import shared from '../shared/shared.module.css';
import { useFacts } from '../shared/useFacts.ts';
import { useLanguage } from '../shared/useLanguage.ts';
import styles from './checklist.module.css';
import { useNames } from './useNames.ts';

interface TaskRowProps {
  readonly task: Task;
  readonly isTicked: boolean;
  readonly onTick: () => void;
}

/** Kinds whose card is not above, or says no more than a name: here the whole sentence stands. */
const EXPLAINED: readonly Task['todo']['kind'][] = ['form', 'later', 'ask'];

/** One task: a box, what to do, when, how, and who decides. */
export function TaskRow({ task, isTicked, onTick }: TaskRowProps) {
  const { network, today } = useApp();
  const speech = useLanguage();
  const nameOf = useNames();
  const { todo, decidedBy, until } = task;
  const record = 'condition' in todo ? indexOf(network).conditions.get(todo.condition) : undefined;
  return (
    <li className={styles.task} data-ticked={isTicked}>
      <label className={styles.tick}>
        <input type="checkbox" checked={isTicked} onChange={onTick} />
        <span>{taskTitle(task, nameOf)}</span>
      </label>
      <div className={styles.about}>
        <p className={styles.due}>{dueSentence(speech, task, monthOf(today))}</p>
        {record && EXPLAINED.includes(todo.kind) && (
          <p>
            <NeedText record={record} />
          </p>
        )}
        <Ways task={task} />
        {decidedBy && <p className={shared.soft}>{c('task.decides', { who: speech.text(decidedBy) })}</p>}
        {until && <p>{c(until.isBeforeStart ? 'task.untilBefore' : 'task.until', { day: speech.asOf(until.day) })}</p>}
        {record && <Doubt record={record} />}
      </div>
    </li>
  );
}

function Doubt({ record }: { readonly record: NetworkCondition }) {
  return record.confidence === 'nog-controleren' || record.confidence === 'tegenstrijdig' ? (
    <p className={shared.doubt}>{c('task.doubt')}</p>
  ) : null;
}

/** How to get it, how long that takes, and where to go. */
function Ways({ task: { ways, todo } }: { readonly task: Task }) {
  const { network } = useApp();
  const { text, duration, either } = useLanguage();
  const { repairs } = indexOf(network);
  // A choice is named in the title already.
  const found = ways.flatMap((id) => repairs.get(id) ?? []).filter(({ kind }) => kind !== 'keuze');
  if (found.length === 0) return null;
  const key = todo.kind === 'find-out' ? 'task.waysElse' : todo.kind === 'choose' ? 'task.waysInstead' : 'task.ways';
  const known = found.flatMap(({ monthsMax }) => (monthsMax === null || monthsMax === 0 ? [] : [monthsMax]));
  const most = known.length > 0 ? Math.max(...known) : null;
  return (
    <p>
      {c(key, { how: either(found.map(({ label }) => text(label))) })}.{' '}
      {most !== null && c('task.takes', { time: duration({ min: most, max: most }, { min: 0, max: 0 }) })}{' '}
      <WayLinks ids={found.map(({ id }) => id)} />
    </p>
  );
}

/** The sites where the ways begin, each once; they load with the facts. */
function WayLinks({ ids }: { readonly ids: readonly RepairId[] }) {
  const loaded = useFacts();
  if (loaded.kind !== 'ready') return null;
  const urls = new Set(ids.flatMap((id) => loaded.facts.records[`repair:${id}`]?.url ?? []));
  return [...urls].map((url) => (
    <a key={url} href={url} target="_blank" rel="noreferrer" className={styles.link}>
      {new URL(url).hostname.replace(/^www\./, '')}
    </a>
  ));
}
