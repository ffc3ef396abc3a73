import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { whenIdle } from '../offline/when-idle.ts';
import type { Late } from './late.ts';

/** What a plain field hands over to the one with a list that takes its place. */
export interface HandedOver {
  /** Nothing when nothing was typed that was not chosen. */
  readonly typed: string | null;
  /** Where the caret or selection was; nothing when the person was elsewhere. */
  readonly caret: readonly [number | null, number | null] | null;
  /** The person asked for the list already. */
  readonly isOpen: boolean;
}

interface FocusedField {
  readonly currentTarget: HTMLInputElement;
}

/** Somebody is typing. */
const typedNow = (typed: string, start: number | null, end: number | null): HandedOver => ({
  typed,
  caret: [start, end],
  isOpen: true,
});

/** Nobody was there before. */
const NOBODY: HandedOver = { typed: null, caret: null, isOpen: false };

/**
 * A plain field until the part with the list has loaded: when the browser is idle, or as soon as somebody is at the
 * field. `part` is that part, with what it takes over; while it is null the plain field stands there. `shown` is the
 * text that the field has without typing.
 */
export function useTakeover<T>(late: Late<T>, shown: string) {
  const fieldRef = useRef<HTMLInputElement>(null);
  const wantsList = useRef(false);
  const [typed, setTyped] = useState<string | null>(null);
  const [taken, setTaken] = useState<{ readonly part: T; readonly handed: HandedOver } | null>(() => {
    const part = late.get();
    return part === undefined ? null : { part, handed: NOBODY };
  });
  const wake = useCallback(
    (isAsking: boolean) => {
      wantsList.current ||= isAsking;
      late.load().then(
        (part) => {
          const field = fieldRef.current;
          const caret =
            field && document.activeElement === field ? ([field.selectionStart, field.selectionEnd] as const) : null;
          const text = field && field.value !== field.dataset.shown ? field.value : null;
          const isOpen = caret !== null && wantsList.current;
          setTaken((before) => before ?? { part, handed: { typed: text, caret, isOpen } });
        },
        // It stays a field; the next key tries again, and the bar of the app says what is missing.
        () => undefined,
      );
    },
    [late],
  );
  // Somebody may have typed in the page as the build wrote it, before this ran.
  useLayoutEffect(() => {
    const field = fieldRef.current;
    if (field && field.value !== field.dataset.shown) setTyped(field.value);
  }, []);
  useEffect(() => {
    const field = fieldRef.current;
    if (!field) return;
    if (document.activeElement === field) return wake(field.value !== field.dataset.shown);
    return whenIdle(() => wake(false));
  }, [wake]);
  return {
    taken,
    /** For the plain field. */
    plain: {
      ref: fieldRef,
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': false,
      autoComplete: 'off',
      'data-shown': shown,
      value: typed ?? shown,
      onChange: (event: FocusedField) => {
        const { value, selectionStart, selectionEnd } = event.currentTarget;
        setTyped(value);
        // What takes the field's place may be on its way, with what stood there before.
        setTaken((before) => before && { ...before, handed: typedNow(value, selectionStart, selectionEnd) });
        wake(true);
      },
      onFocus: ({ currentTarget: { selectionStart, selectionEnd } }: FocusedField) => {
        // What takes the field's place may be on its way, and does not know that somebody came.
        setTaken(
          (before) => before && { ...before, handed: { ...before.handed, caret: [selectionStart, selectionEnd] } },
        );
        wake(false);
      },
      onPointerDown: () => wake(true),
      onKeyDown: (event: { readonly key: string }) => wake(event.key === 'ArrowDown' || event.key === 'ArrowUp'),
    },
  } as const;
}
