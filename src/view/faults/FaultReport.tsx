import { useRef, useState } from 'react';
import { FAULTS_WORDS as f } from '#i18n/faults-nl.ts';
import { useApp } from '../shared/app-context.ts';
import shared from '../shared/shared.module.css';
import { faultLines } from './fault-text.ts';
import styles from './faults.module.css';

/** What broke, and where. */
export interface FaultReportProps {
  readonly part: string;
  readonly error: unknown;
}

/** The report as it is copied: one line per fact. */
function useReport({ part, error }: FaultReportProps): string {
  const { dataVersion } = useApp().network.site;
  const script = document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.src ?? null;
  return faultLines({ part, error, dataVersion, script, userAgent: navigator.userAgent })
    .map(([about, text]) => `${f(`fault.${about}`)}: ${text ?? f('fault.unknown')}`)
    .join('\n');
}

/** What a reader can do about a part that broke: copy a report without anything personal, or load the page again. */
export function FaultReport(fault: FaultReportProps) {
  const report = useReport(fault);
  const field = useRef<HTMLTextAreaElement>(null);
  const details = useRef<HTMLDetailsElement>(null);
  const [said, setSaid] = useState<'fault.copied' | 'fault.copyFailed' | null>(null);
  const copy = () => {
    const failed = () => {
      if (details.current) details.current.open = true;
      field.current?.select();
      setSaid('fault.copyFailed');
    };
    // There is no clipboard where the page was not loaded safely; the type does not know that.
    const clipboard: Clipboard | undefined = navigator.clipboard;
    if (clipboard) clipboard.writeText(report).then(() => setSaid('fault.copied'), failed);
    else failed();
  };
  return (
    <div className={styles.report}>
      <p className={shared.small}>{f('fault.kept')}</p>
      <div className={styles.actions}>
        <button type="button" className={shared.linkButton} onClick={() => location.reload()}>
          {f('fault.reload')}
        </button>
        <button type="button" className={shared.linkButton} onClick={copy}>
          {f('fault.copy')}
        </button>
      </div>
      <p role="status">{said && f(said)}</p>
      <details ref={details} className={`${shared.fold} ${styles.what}`}>
        <summary>{f('fault.what')}</summary>
        <p className={shared.small}>{f('fault.private')}</p>
        <textarea ref={field} readOnly rows={8} value={report} aria-label={f('fault.text')} />
      </details>
    </div>
  );
}
