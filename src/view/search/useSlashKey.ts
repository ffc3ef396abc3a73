import { type RefObject, useEffect } from 'react';

const TEXT_FIELDS =
  'textarea, select, [contenteditable]:not([contenteditable="false"]), ' +
  'input:not([type="checkbox"], [type="radio"], [type="range"], [type="button"], [type="submit"])';

const isTyping = (target: EventTarget | null) => target instanceof Element && target.closest(TEXT_FIELDS) !== null;

/** `/` brings the focus to a field from anywhere, except while somebody types in another. `onJump` hears where from. */
export function useSlashKey(field: RefObject<HTMLInputElement | null>, onJump: (from: Element | null) => void) {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const withModifier = event.ctrlKey || event.metaKey || event.altKey;
      if (event.key !== '/' || withModifier || event.defaultPrevented || isTyping(event.target)) return;
      event.preventDefault();
      onJump(document.activeElement);
      field.current?.focus();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [field, onJump]);
}
