import { useEffect, useId, useRef } from 'react';
import { STAND_WORDS as t } from '#i18n/stand-nl.ts';
import shared from '../shared/shared.module.css';
import styles from './stand.module.css';

/** "Nog hier?", with the seconds that are left. Over everything, also over another dialog; any touch ends it. */
export function Countdown({ left }: { readonly left: number }) {
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = ref.current;
    if (dialog && !dialog.open) dialog.showModal();
  }, []);
  return (
    <dialog
      ref={ref}
      role="alertdialog"
      className={styles.countdown}
      aria-labelledby={id}
      aria-describedby={`${id}-why`}
    >
      <h2 id={id}>{t('stand.still')}</h2>
      {/* Not read out every second: the sentence below says what will happen. */}
      <p className={styles.seconds} aria-hidden="true">
        <strong>{left}</strong> {t('stand.seconds', { count: left })}
      </p>
      <p id={`${id}-why`}>{t('stand.stillText')}</p>
      {/* The touch itself is what counts; the button is there to be touched. */}
      <button type="button" className={shared.primary}>
        {t('stand.stay')}
      </button>
    </dialog>
  );
}
