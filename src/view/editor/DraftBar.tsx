import { useId } from 'react';
import { EDITOR_WORDS as t } from '#i18n/editor-nl.ts';
import type { Draft } from '#state/editor-draft.ts';
import { useApp } from '../shared/app-context.ts';
import shared from '../shared/shared.module.css';
import { useLanguage } from '../shared/useLanguage.ts';
import styles from './editor.module.css';
import type { DraftState } from './useDraft.ts';
import type { TwoDrafts } from './useTwoDrafts.ts';

/** Whether the work is kept on the device, the question whether it may be, and the work from before. */
export function DraftBar({ draft }: { readonly draft: DraftState }) {
  const { found, mayKeep } = draft;
  if (!mayKeep) return null;
  if (found.kind === 'draft') return <Found draft={draft} />;
  if (draft.two.theirs) return <Choice two={draft.two} theirs={draft.two.theirs} />;
  return (
    <>
      <Kept draft={draft} />
      {draft.two.other && <Other two={draft.two} other={draft.two.other} hasWork={draft.hasWork} />}
    </>
  );
}

/** Why the device did not keep it. */
const Refused = ({ why }: { readonly why: NonNullable<TwoDrafts['refused']> }) => (
  <p role="alert">{t(`draft.${why}`)}</p>
);

/** Is the work kept, or may it be? */
function Kept({ draft: { found, isKeeping, hasWork, result, keep, stop } }: { readonly draft: DraftState }) {
  const refused = result?.kind === 'refused' ? <Refused why={result.why} /> : null;
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

const namesOf = ({ files }: Draft) => Object.keys(files).join(', ');

/** Another tab kept other work since: which of the two is gone on with? */
function Choice({ two, theirs }: { readonly two: TwoDrafts; readonly theirs: Draft }) {
  const { asOf } = useLanguage();
  const titleId = useId();
  const { other, refused, keepMine, takeTheirs } = two;
  return (
    <section className={styles.question} aria-labelledby={titleId}>
      <h3 id={titleId}>{t('draft.choice')}</h3>
      <p role="alert">{t('draft.elsewhere', { names: namesOf(theirs) })}</p>
      {other && <p>{t('draft.replacesOther', { day: asOf(other.savedOn), names: namesOf(other) })}</p>}
      {refused && <Refused why={refused} />}
      <div className={styles.actions}>
        <button type="button" className={shared.secondary} onClick={keepMine}>
          {t('draft.keepMine')}
        </button>
        <button type="button" className={shared.secondary} onClick={takeTheirs}>
          {t('draft.takeTheirs')}
        </button>
      </div>
    </section>
  );
}

interface OtherProps {
  readonly two: TwoDrafts;
  readonly other: Draft;
  readonly hasWork: boolean;
}

/** The piece of work that was not chosen. */
function Other({ two: { refused, swap, dropOther }, other, hasWork }: OtherProps) {
  const { asOf } = useLanguage();
  return (
    <div className={styles.draft}>
      <p>
        {t('draft.other', { day: asOf(other.savedOn), names: namesOf(other) })} {hasWork && t('draft.swapMeans')}
      </p>
      {refused && <Refused why={refused} />}
      <div className={styles.actions}>
        <button type="button" className={shared.secondary} onClick={swap}>
          {t('draft.swap')}
        </button>
        <button type="button" className={shared.linkButton} onClick={dropOther}>
          {t('draft.throw')}
        </button>
      </div>
    </div>
  );
}
