import type { Task } from '#domain/checklist.ts';
import type { SegmentId } from '#model/provenance.ts';

/** A stretch of the list between two starts. */
export interface TaskGroup {
  /** The step that one is in; nothing before the first. */
  readonly during: SegmentId | null;
  /** The step that begins after it; nothing after the last. */
  readonly next: SegmentId | null;
  readonly tasks: readonly Task[];
}

/** Cuts the list at each start of a step. A stretch without tasks before a start stays, for the start is drawn after it. */
export function groupTasks(tasks: readonly Task[]): readonly TaskGroup[] {
  const groups: TaskGroup[] = [];
  let during: SegmentId | null = null;
  let pile: Task[] = [];
  for (const task of tasks) {
    if (task.todo.kind !== 'begin') {
      pile.push(task);
      continue;
    }
    groups.push({ during, next: task.todo.segment, tasks: pile });
    during = task.todo.segment;
    pile = [];
  }
  return pile.length > 0 ? [...groups, { during, next: null, tasks: pile }] : groups;
}
