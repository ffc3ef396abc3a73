import { create } from 'zustand';
import type { Answers } from '#questionnaire/answers.ts';
import { freeLabel } from './board-label.ts';

/** One pupil on the board of a decaan: initials or a number, and the answers. No name. */
export interface Pupil {
  /** Only for this page; not in the file. */
  readonly id: string;
  readonly label: string;
  readonly answers: Answers;
}

/** A pupil as a file or the page of a decaan gives it. */
export type NewPupil = Omit<Pupil, 'id'>;

/** The most pupils on a board: two classes. */
export const MAX_PUPILS = 60;

/** What can be taken back: with the label of the pupil, or for the whole board. */
export type BoardChange =
  | { readonly kind: 'removed'; readonly label: string }
  | { readonly kind: 'changed'; readonly label: string }
  | { readonly kind: 'cleared' }
  | { readonly kind: 'replaced' };

/** The pupil that was opened on the page of a decaan, and its answers as they are there now. */
export interface OpenedPupil {
  readonly id: string;
  readonly draft: Answers;
}

/** The board: in memory only, never in the address, never stored. */
export interface BoardState {
  readonly pupils: readonly Pupil[];
  /** The list as it was saved or opened last; another list is not saved yet. */
  readonly saved: readonly Pupil[];
  readonly undo: { readonly change: BoardChange; readonly pupils: readonly Pupil[] } | null;
  readonly opened: OpenedPupil | null;
  /** Adds a pupil at the end, under a label that is free, and gives that label. */
  readonly add: (pupil: NewPupil) => string;
  readonly relabel: (id: string, label: string) => void;
  readonly duplicate: (id: string) => void;
  readonly move: (id: string, by: -1 | 1) => void;
  readonly remove: (id: string) => void;
  readonly clear: () => void;
  /** Puts the pupils of a file behind those that are there, or in their place. */
  readonly take: (pupils: readonly NewPupil[], how: 'add' | 'replace') => void;
  readonly takeBack: () => void;
  readonly markSaved: () => void;
  readonly open: (id: string) => void;
  /** The answers of the opened pupil as they are on the page of the decaan. */
  readonly draft: (answers: Answers) => void;
  /** Ends the change of the opened pupil: takes it over, or leaves the pupil as it was. */
  readonly close: (takesOver: boolean) => void;
}

let made = 0;
const newId = () => `leerling-${++made}`;

function withNew(pupils: readonly Pupil[], added: readonly NewPupil[]): readonly Pupil[] {
  const list = [...pupils];
  for (const { label, answers } of added) {
    const taken = list.map((each) => each.label);
    list.push({ id: newId(), label: freeLabel(label, taken), answers });
  }
  return list;
}

const answersKey = (answers: Answers) =>
  JSON.stringify(Object.entries(answers).sort(([one], [other]) => (one < other ? -1 : 1)));

/** Is there a board that would be lost when the page closes? */
export const isUnsaved = ({ pupils, saved }: Pick<BoardState, 'pupils' | 'saved'>): boolean =>
  pupils.length > 0 && pupils !== saved;

/** The pupil that is open elsewhere with other answers than on the board; nothing when none is. */
export function changedPupil({ pupils, opened }: Pick<BoardState, 'pupils' | 'opened'>): Pupil | undefined {
  const pupil = opened && pupils.find(({ id }) => id === opened.id);
  return pupil && answersKey(pupil.answers) !== answersKey(opened.draft) ? pupil : undefined;
}

function moved(pupils: readonly Pupil[], id: string, by: -1 | 1): readonly Pupil[] {
  const from = pupils.findIndex((pupil) => pupil.id === id);
  const [pupil, other] = [pupils[from], pupils[from + by]];
  if (!pupil || !other) return pupils;
  return pupils.map((each) => (each === pupil ? other : each === other ? pupil : each));
}

/** The list with a copy of one pupil right behind it. */
function doubled(pupils: readonly Pupil[], id: string): readonly Pupil[] {
  const at = pupils.findIndex((pupil) => pupil.id === id);
  const pupil = pupils[at];
  const copy = pupil && withNew(pupils, [pupil]).at(-1);
  return copy ? [...pupils.slice(0, at + 1), copy, ...pupils.slice(at + 1)] : pupils;
}

/** Creates a board: a hook for components that is also the store itself. One per page; in tests one per test. */
export const createBoardStore = () =>
  create<BoardState>()((set, get) => {
    /** Another list; an older one can then no longer be taken back to. */
    const become = (pupils: readonly Pupil[]) => set({ pupils, undo: null });
    const becomeWithUndo = (pupils: readonly Pupil[], change: BoardChange) =>
      set((before) => ({ pupils, undo: { change, pupils: before.pupils } }));
    const find = (id: string) => get().pupils.find((pupil) => pupil.id === id);
    return {
      pupils: [],
      saved: [],
      undo: null,
      opened: null,
      add: (pupil) => {
        become(withNew(get().pupils, [pupil]));
        return get().pupils.at(-1)?.label ?? '';
      },
      relabel: (id, label) => become(get().pupils.map((pupil) => (pupil.id === id ? { ...pupil, label } : pupil))),
      duplicate: (id) => {
        // The file takes no more than a full board either.
        if (get().pupils.length < MAX_PUPILS) become(doubled(get().pupils, id));
      },
      move: (id, by) => become(moved(get().pupils, id, by)),
      remove: (id) => {
        const pupil = find(id);
        const left = get().pupils.filter((each) => each !== pupil);
        if (pupil) becomeWithUndo(left, { kind: 'removed', label: pupil.label });
      },
      clear: () => becomeWithUndo([], { kind: 'cleared' }),
      take: (pupils, how) => {
        const wasEmpty = get().pupils.length === 0;
        const next = withNew(how === 'add' ? get().pupils : [], pupils);
        if (how === 'add') become(next);
        else becomeWithUndo(next, { kind: 'replaced' });
        // What stands in the file is saved; what was there before is not.
        if (wasEmpty || how === 'replace') set({ saved: next });
      },
      takeBack: () => set(({ undo, pupils }) => ({ pupils: undo?.pupils ?? pupils, undo: null })),
      markSaved: () => set(({ pupils }) => ({ saved: pupils })),
      open: (id) => {
        const pupil = find(id);
        set({ opened: pupil ? { id, draft: pupil.answers } : null });
      },
      draft: (draft) => set(({ opened }) => ({ opened: opened && { ...opened, draft } })),
      close: (takesOver) => {
        const { opened, pupils } = get();
        const pupil = changedPupil(get());
        if (takesOver && pupil && opened) {
          const next = pupils.map((each) => (each === pupil ? { ...each, answers: opened.draft } : each));
          becomeWithUndo(next, { kind: 'changed', label: pupil.label });
        }
        set({ opened: null });
      },
    };
  });
