import { useEffect } from 'react';
import { isUnsaved } from '#state/board.ts';
import { useBoard } from './board.ts';

const warn = (event: BeforeUnloadEvent) => event.preventDefault();

/**
 * Makes the browser ask before the page closes while the board is not saved. The warning outlives the screen that set
 * it: on the map the board is still there, and only the screens that call this can change it.
 */
export function useLeaveWarning(): void {
  const unsaved = useBoard(isUnsaved);
  useEffect(() => {
    if (unsaved) window.addEventListener('beforeunload', warn);
    else window.removeEventListener('beforeunload', warn);
  }, [unsaved]);
}
