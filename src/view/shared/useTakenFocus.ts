import { useLayoutEffect, useRef } from 'react';
import type { HandedOver } from './useTakeover.ts';

/** Brings the focus and the caret to where they were in the plain field. */
export function useTakenFocus({ caret }: HandedOver, field: { readonly current: HTMLInputElement | null }): void {
  const first = useRef(caret);
  useLayoutEffect(() => {
    if (!first.current) return;
    field.current?.focus();
    field.current?.setSelectionRange(...first.current);
    first.current = null;
  }, [field]);
}
