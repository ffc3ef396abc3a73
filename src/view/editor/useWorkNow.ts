import { useEffect, useMemo, useState } from 'react';
import { textsOf, type WorkFiles } from '#state/editor.ts';
import type { Engine } from './engine.ts';
import { useEditor, type Work } from './work.ts';

/** Checking takes a tenth of a second: it waits until somebody stops typing for as long as this, in milliseconds. */
const PAUSE = 250;

type Found = Pick<Work, 'checked' | 'records' | 'changes'> & { readonly files: WorkFiles };

function look(engine: Engine, files: WorkFiles): Found {
  const checked = engine.check(textsOf(files));
  return { files, checked, records: engine.recordsOf(checked.files), changes: engine.changesOf(checked.files) };
}

/** What the files say, a moment after each change. */
export function useWorkNow(engine: Engine, openRecord: (key: string) => void): Work {
  const files = useEditor((state) => state.files);
  const [found, setFound] = useState(() => look(engine, files));
  useEffect(() => {
    if (found.files === files) return;
    const timer = setTimeout(() => setFound(look(engine, files)), PAUSE);
    return () => clearTimeout(timer);
  }, [engine, files, found]);
  return useMemo(() => {
    const { checked, records, changes } = found;
    return { engine, checked, records, changes, isBehind: found.files !== files, openRecord };
  }, [engine, found, files, openRecord]);
}
