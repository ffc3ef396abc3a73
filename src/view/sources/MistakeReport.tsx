import { useRef, useState } from 'react';
import { contactOf, type WhomToTalkTo } from '#domain/contact.ts';
import { datedOf } from '#domain/freshness.ts';
import { CHECK_WORDS as c } from '#i18n/check-nl.ts';
import { factName } from '../check/fact-names.ts';
import type { RowInput } from '../check/work-rows.ts';
import { Modal } from '../share/Modal.tsx';
import shared from '../shared/shared.module.css';
import styles from './sources.module.css';

const WHICH = {
  region: 'report.regional',
  'not-known-yet': 'report.unknownRegion',
  'no-region': 'report.national',
} as const;

const whichOf = (whom: WhomToTalkTo) => c(WHICH[whom.kind === 'region' ? 'region' : whom.because]);

interface MistakeReportProps {
  /** The key of the record in `Facts`. */
  readonly record: string;
  readonly input: RowInput;
  readonly onClose: () => void;
}

/**
 * A message about a fact that is wrong, ready to be sent by the visitor: which fact, of which version, from which source.
 * Nothing of what they answered is in it, and this page sends nothing.
 */
export function MistakeReport({ record, input, onClose }: MistakeReportProps) {
  const { network, facts, language } = input;
  const whom = contactOf(network);
  const who = whom ? language.text(whom.contact.label) : '';
  const sources = datedOf(facts, record)?.sources ?? [];
  const titles = sources.map((id) => facts.sources.find((one) => one.id === id)?.title ?? id);
  const subject = c('report.subject', { code: record });
  const body = c('report.body', {
    who,
    name: factName(input, record).replaceAll('\u00ad', ''),
    code: record,
    version: network.site.dataVersion,
    day: language.asOf(network.site.dataDate),
    sources: titles.join('; '),
  });
  return (
    <Modal title={c('report.title')} closeWord={c('report.close')} onClose={onClose}>
      <p>{c('report.intro')}</p>
      {whom && (
        <p>
          {c('report.to', { who })} {whichOf(whom)}
        </p>
      )}
      <Message subject={subject} body={body} />
      {whom?.contact.url && (
        <div>
          <p className={shared.soft}>{c('report.mailHint')}</p>
          <a className={shared.site} href={whom.contact.url} target="_blank" rel="noreferrer">
            {c('report.site', { who })}
          </a>
        </div>
      )}
    </Modal>
  );
}

function Message({ subject, body }: { readonly subject: string; readonly body: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(body);
  const [said, setSaid] = useState<'copied' | 'copyFailed' | null>(null);
  const copy = () => {
    const failed = () => {
      field.current?.select();
      setSaid('copyFailed');
    };
    // There is no clipboard where the page was not loaded safely; the type does not know that.
    const clipboard: Clipboard | undefined = navigator.clipboard;
    if (clipboard) clipboard.writeText(text).then(() => setSaid('copied'), failed);
    else failed();
  };
  return (
    <>
      <label className={styles.message}>
        {c('report.text')}
        <textarea ref={field} rows={12} value={text} onChange={(event) => setText(event.currentTarget.value)} />
      </label>
      <div className={styles.row}>
        <button type="button" className={shared.primary} onClick={copy}>
          {c('report.copy')}
        </button>
        <a
          className={shared.secondary}
          href={`mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`}
        >
          {c('report.mail')}
        </a>
      </div>
      <p role="status">{said && c(`report.${said}`)}</p>
    </>
  );
}
