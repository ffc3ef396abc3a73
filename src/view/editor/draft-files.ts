import type { WorkFiles } from '#state/editor.ts';
import type { Draft } from '#state/editor-draft.ts';
import type { Texts } from './engine.ts';
import { publishedFiles } from './work.ts';

/** The files that are not as they were published, with those that are there at all. */
export function draftOf(files: WorkFiles, published: Texts, stamp: Pick<Draft, 'dataVersion' | 'savedOn'>): Draft {
  const own = Object.entries(files).filter(
    ([name, file]) => file.isOwn || file.opened !== file.text || published[name] !== file.text,
  );
  const others = Object.keys(files).filter((name) => !own.some(([each]) => each === name));
  return { files: Object.fromEntries(own), published: others, ...stamp };
}

/** The files as they were when the draft was kept, on top of what is published now. */
export function filesOfDraft({ files, published }: Draft, texts: Texts): WorkFiles {
  const all = publishedFiles(texts);
  const kept = published.flatMap((name) => (all[name] ? [[name, all[name]] as const] : []));
  return { ...Object.fromEntries(kept), ...files };
}
