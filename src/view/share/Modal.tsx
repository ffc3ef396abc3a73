import { type ReactNode, useEffect, useId, useRef } from 'react';
import styles from './share.module.css';

interface ModalProps {
  readonly title: string;
  /** The words on the button that closes it. */
  readonly closeWord: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Fills the screen. */
  readonly isLarge?: boolean;
}

/** A native dialog over the page: Escape, the button and a tap beside it close it, and the focus goes back by itself. */
export function Modal({ title, closeWord, onClose, children, isLarge = false }: ModalProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = ref.current;
    // Never closed here: that would tell the parent that the user did it.
    if (dialog && !dialog.open) dialog.showModal();
  }, []);
  const close = () => ref.current?.close();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a native dialog; the click is the tap beside it
    <dialog
      ref={ref}
      className={isLarge ? `${styles.modal} ${styles.large}` : styles.modal}
      aria-labelledby={id}
      onClose={onClose}
      onClick={(event) => event.target === ref.current && close()}
    >
      <div className={styles.body}>
        <header className={styles.head}>
          <h2 id={id}>{title}</h2>
          <button type="button" className={styles.close} onClick={close}>
            {closeWord}
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
