import { useEffect, useMemo, useState } from 'react';
import type { Checked } from '#model/check.ts';
import { textsOf, type WorkFiles } from '#state/editor.ts';
import type { Engine } from './engine.ts';
import { inSlices } from './slices.ts';
import { useEditor, type Work } from './work.ts';

/** Checking takes a tenth of a second, in slices: it waits until somebody stops typing for as long as this, in milliseconds. */
const PAUSE = 250;

type Found = Pick<Work, 'checked' | 'records' | 'changes'> & { readonly files: WorkFiles };

function foundIn(engine: Engine, files: WorkFiles, checked: Checked): Found {
  return { files, checked, records: engine.recordsOf(checked.files), changes: engine.changesOf(checked.files) };
}

/** What the files say to begin with. As they were published they were checked when the engine loaded. */
function firstOf(engine: Engine, files: WorkFiles): Found {
  const { published } = engine;
  const names = Object.keys(files);
  const isPublished =
    names.length === Object.keys(published.texts).length &&
    names.every((name) => files[name]?.text === published.texts[name]);
  return foundIn(engine, files, isPublished ? published.checked : engine.check(textsOf(files)));
}

/** What the files say, a moment after each change. */
export function useWorkNow(engine: Engine, openRecord: (key: string) => void): Work {
  const files = useEditor((state) => state.files);
  const [found, setFound] = useState(() => firstOf(engine, files));
  useEffect(() => {
    if (found.files === files) return;
    let isWanted = true;
    const timer = setTimeout(async () => {
      const checked = await inSlices(engine.checking(textsOf(files)), () => isWanted);
      if (checked) setFound(foundIn(engine, files, checked));
    }, PAUSE);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [engine, files, found]);
  return useMemo(() => {
    const { checked, records, changes } = found;
    return { engine, checked, records, changes, isBehind: found.files !== files, openRecord };
  }, [engine, found, files, openRecord]);
}
