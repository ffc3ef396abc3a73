import { useRef, useState } from 'react';
import { EMBED_WORDS as e } from '#i18n/embed-nl.ts';
import { AboutPage } from '../shared/AboutPage.tsx';
import { useApp } from '../shared/app-context.ts';
import shared from '../shared/shared.module.css';
import { useLanguage } from '../shared/useLanguage.ts';
import { EmbedFields } from './EmbedFields.tsx';
import styles from './embed.module.css';
import { componentCode, type EmbedChoice, embedAddress, frameCode, publicBase } from './embed-code.ts';

/** Insluiten: makes the code by which another site shows this app. */
export function EmbedScreen() {
  const { network } = useApp();
  const base = publicBase(network.site.publicAddress, location);
  return (
    <AboutPage title={e('embed.title')} className={styles.page}>
      {base === null ? <p role="alert">{e('embed.noAddress')}</p> : <Maker base={base} />}
    </AboutPage>
  );
}

function Maker({ base }: { readonly base: string }) {
  const { useStore } = useApp();
  const planner = useStore((state) => state.planner);
  const region = useStore((state) => state.configuration.region);
  const language = useStore((state) => state.configuration.language);
  const [choice, setChoice] = useState<EmbedChoice>({ ...planner, region, language });
  const [form, setForm] = useState<'component' | 'frame'>('component');
  const code = form === 'component' ? componentCode(base, choice) : frameCode(base, choice);
  return (
    <>
      <p>{e('embed.intro')}</p>
      <p className={shared.soft}>{e('embed.private')}</p>
      <div className={styles.maker}>
        <EmbedFields choice={choice} form={form} onChoice={setChoice} onForm={setForm} />
        {/* Another code has not been copied yet. */}
        <Code key={code} code={code} />
      </div>
      <Preview key={embedAddress(base, choice)} address={embedAddress(base, choice)} />
    </>
  );
}

function Code({ code }: { readonly code: string }) {
  const [state, setState] = useState<'idle' | 'copied' | 'notCopied'>('idle');
  const textRef = useRef<HTMLTextAreaElement>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(code);
      setState('copied');
    } catch {
      // No permission or no secure address: then the visitor copies what is selected.
      textRef.current?.select();
      setState('notCopied');
    }
  };
  return (
    <div className={styles.code}>
      <label>
        {e('embed.code')}
        <textarea ref={textRef} readOnly rows={7} value={code} spellCheck={false} />
      </label>
      <button type="button" className={shared.primary} onClick={() => void copy()}>
        {e('embed.copy')}
      </button>
      <p role="status">{state === 'idle' ? '' : e(`embed.${state}`)}</p>
    </div>
  );
}

/** The frame itself, when asked for: it is the whole app a second time. */
function Preview({ address }: { readonly address: string }) {
  const { t } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  if (isOpen)
    return (
      <section aria-label={e('embed.previewTitle')}>
        <iframe className={styles.preview} title={t('app.name')} src={address} referrerPolicy="no-referrer" />
      </section>
    );
  return (
    <button type="button" className={shared.secondary} onClick={() => setOpen(true)}>
      {e('embed.preview')}
    </button>
  );
}
