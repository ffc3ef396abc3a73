import { create } from 'zustand';

/** A file that is worked on. */
export interface WorkFile {
  /** As it was opened, or published: what it is compared with to know whether it must be saved. */
  readonly opened: string;
  readonly text: string;
  /** Opened from the disk of the editor; the others come from the page. */
  readonly isOwn: boolean;
}

export type WorkFiles = Readonly<Record<string, WorkFile>>;

/** One thing that was done, and can be taken back. */
interface Step {
  readonly files: readonly { readonly name: string; readonly before: string; readonly after: string }[];
  /** Typing on in the same field is one step. `null`: a step of its own. */
  readonly merge: string | null;
}

/** What the editor works on, and what was done to it. */
export interface EditorState {
  readonly files: WorkFiles;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
  /** Begins with these files; nothing can be taken back from before. */
  readonly begin: (files: WorkFiles) => void;
  /** Gives files another text: all of them or none. */
  readonly change: (texts: Readonly<Record<string, string>>, merge: string | null) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** These texts stand on the disk of the editor now. */
  readonly saved: (texts: Readonly<Record<string, string>>) => void;
}

/** More steps than this are not kept. */
export const MOST_STEPS = 300;

type Texts = readonly (readonly [name: string, text: string])[];

const withTexts = (files: WorkFiles, texts: Texts): WorkFiles => ({
  ...files,
  ...Object.fromEntries(texts.flatMap(([name, text]) => (files[name] ? [[name, { ...files[name], text }]] : []))),
});

/** The steps with one more; typing on in a field makes the last one longer. */
function stepped(past: readonly Step[], step: Step): readonly Step[] {
  const last = past.at(-1);
  const isSame = last && step.merge !== null && last.merge === step.merge && last.files.length === step.files.length;
  if (!isSame) return [...past.slice(-MOST_STEPS + 1), step];
  const files = step.files.map((file, at) => ({ ...file, before: last.files[at]?.before ?? file.before }));
  return [...past.slice(0, -1), { ...step, files }];
}

/** Creates the memory of an editor: in the page only. */
export const createEditorStore = () =>
  create<EditorState>()((set) => ({
    files: {},
    past: [],
    future: [],
    begin: (files) => set({ files, past: [], future: [] }),
    change: (texts, merge) =>
      set(({ files, past }) => {
        const step = Object.entries(texts).flatMap(([name, after]) => {
          const before = files[name]?.text;
          return before === undefined || before === after ? [] : [{ name, before, after }];
        });
        if (step.length === 0) return {};
        return {
          files: withTexts(
            files,
            step.map(({ name, after }) => [name, after] as const),
          ),
          past: stepped(past, { files: step, merge }),
          future: [],
        };
      }),
    undo: () =>
      set(({ files, past, future }) => {
        const step = past.at(-1);
        if (!step) return {};
        const texts = step.files.map(({ name, before }) => [name, before] as const);
        return { files: withTexts(files, texts), past: past.slice(0, -1), future: [step, ...future] };
      }),
    redo: () =>
      set(({ files, past, future }) => {
        const [step, ...later] = future;
        if (!step) return {};
        const texts = step.files.map(({ name, after }) => [name, after] as const);
        return { files: withTexts(files, texts), past: [...past, { ...step, merge: null }], future: later };
      }),
    saved: (texts) =>
      set(({ files }) => ({
        files: {
          ...files,
          ...Object.fromEntries(
            Object.entries(texts).flatMap(([name, text]) =>
              files[name] ? [[name, { ...files[name], opened: text }]] : [],
            ),
          ),
        },
      })),
  }));

/** The names of the files with work that is on no disk yet. */
export const unsavedFiles = (files: WorkFiles): readonly string[] =>
  Object.entries(files).flatMap(([name, { opened, text }]) => (opened === text ? [] : [name]));

/** The texts by name. */
export const textsOf = (files: WorkFiles): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(files).map(([name, { text }]) => [name, text]));
