import { EDITOR_WORDS as t } from '#i18n/editor-nl.ts';
import { useApp } from '../shared/app-context.ts';
import shared from '../shared/shared.module.css';
import { useLanguage } from '../shared/useLanguage.ts';
import styles from './editor.module.css';
import type { DraftState } from './useDraft.ts';

/** Whether the work is kept on the device, the question whether it may be, and the work from before. */
export function DraftBar({ draft }: { readonly draft: DraftState }) {
  const { found, isKeeping, hasWork, mayKeep, result, keep, stop } = draft;
  if (!mayKeep) return null;
  const refused = result?.kind === 'refused' ? <p role="alert">{t(`draft.${result.why}`)}</p> : null;
  if (found.kind === 'draft') return <Found draft={draft} />;
  if (isKeeping && hasWork)
    return (
      <div className={styles.draft}>
        {refused ?? <p>{t('draft.kept')}</p>}
        <button type="button" className={shared.linkButton} onClick={stop}>
          {t('draft.remove')}
        </button>
      </div>
    );
  return (
    <>
      {found.kind === 'set-aside' && (
        <p role="alert" className={styles.draft}>
          {t(`draft.${found.because}`)}
        </p>
      )}
      {hasWork && (
        <div className={styles.draft}>
          {refused}
          <p>{t('draft.ask')}</p>
          <button type="button" className={shared.secondary} onClick={keep}>
            {t('draft.keep')}
          </button>
        </div>
      )}
    </>
  );
}

function Found({ draft: { found, goOn, throwAway } }: { readonly draft: DraftState }) {
  const { network } = useApp();
  const { asOf } = useLanguage();
  if (found.kind !== 'draft') return null;
  const { savedOn, files, dataVersion } = found.draft;
  const current = network.site.dataVersion;
  return (
    <section className={styles.question} aria-label={t('draft.continue')}>
      <p>{t('draft.found', { day: asOf(savedOn), names: Object.keys(files).join(', ') })}</p>
      {dataVersion !== current && <p>{t('draft.otherData', { version: dataVersion, current })}</p>}
      <div className={styles.actions}>
        <button type="button" className={shared.primary} onClick={goOn}>
          {t('draft.continue')}
        </button>
        <button type="button" className={shared.secondary} onClick={throwAway}>
          {t('draft.throw')}
        </button>
      </div>
    </section>
  );
}
