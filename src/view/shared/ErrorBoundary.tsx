import { Component, type ComponentType, type ReactNode, useEffect, useState } from 'react';
import type { FaultReportProps } from '../faults/FaultReport.tsx';
import { tryPartsAgain } from './lazy-part.ts';
import styles from './shared.module.css';
import { useLanguage } from './useLanguage.ts';

interface ErrorBoundaryProps {
  /** Which part of the screen this is; stands in the report of a fault. */
  readonly part: string;
  readonly children: ReactNode;
  /** What stands there instead; without it a sentence and two buttons. */
  readonly fallback?: ReactNode;
  /** The way out of a part that covers another, such as a card: then that is a third button. */
  readonly onLeave?: () => void;
}

interface Caught {
  readonly error: unknown;
}

/** Keeps a fault in one part of the screen from taking the rest down. React offers this to classes only. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly caught: Caught | null }> {
  override state: { readonly caught: Caught | null } = { caught: null };

  static getDerivedStateFromError(error: unknown) {
    return { caught: { error } };
  }

  override render() {
    const { part, children, fallback, onLeave } = this.props;
    const { caught } = this.state;
    if (!caught) return children;
    if (fallback !== undefined) return fallback;
    const again = () => {
      tryPartsAgain();
      this.setState({ caught: null });
    };
    return <Failure part={part} error={caught.error} onRetry={again} onLeave={onLeave} />;
  }
}

interface FailureProps extends FaultReportProps {
  readonly onRetry: () => void;
  readonly onLeave: (() => void) | undefined;
}

/** What stands where a part of the screen broke: that it broke, what to do, and what to send to who maintains the app. */
function Failure({ onRetry, onLeave, ...fault }: FailureProps) {
  const { t } = useLanguage();
  // The report comes by itself: without network the sentence and the button are there without it.
  const [Report, setReport] = useState<ComponentType<FaultReportProps> | null>(null);
  useEffect(() => {
    import('../faults/FaultReport.tsx').then(
      (module) => setReport(() => module.FaultReport),
      () => undefined,
    );
  }, []);
  return (
    <div role="alert" className={styles.failure}>
      <p>{t('error.part')}</p>
      <button type="button" className={styles.secondary} onClick={onRetry}>
        {t('error.retry')}
      </button>
      {onLeave && (
        <button type="button" className={styles.linkButton} onClick={onLeave}>
          ‹ {t('detail.back')}
        </button>
      )}
      {Report && (
        <ErrorBoundary part="report" fallback={null}>
          <Report {...fault} />
        </ErrorBoundary>
      )}
    </div>
  );
}
