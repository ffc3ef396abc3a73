import { Component, type ReactNode } from 'react';
import { Failure } from './Failure.tsx';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  /** What stands there instead; without it a sentence and a button. */
  readonly fallback?: ReactNode;
}

/** Keeps a fault in one part of the screen from taking the rest down. React offers this to classes only. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    const { children, fallback } = this.props;
    if (!this.state.failed) return children;
    return fallback ?? <Failure onRetry={() => this.setState({ failed: false })} />;
  }
}
