import { Component, type ReactNode } from 'react';
import { Failure } from './Failure.tsx';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
}

/** Keeps a fault in one part of the screen from taking the rest down. React offers this to classes only. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <Failure onRetry={() => this.setState({ failed: false })} /> : this.props.children;
  }
}
