import { Component, type ReactNode } from 'react';

interface CrashBoundaryProps {
  /** What stands in for the children after a crash; `tryAgain` shows them anew. */
  readonly fallback: (tryAgain: () => void) => ReactNode;
  readonly children: ReactNode;
}

/** A crash in one part costs that part only. React knows boundaries as classes alone. */
export class CrashBoundary extends Component<CrashBoundaryProps, { hasCrashed: boolean }> {
  override state = { hasCrashed: false };

  static getDerivedStateFromError() {
    return { hasCrashed: true };
  }

  private readonly tryAgain = () => this.setState({ hasCrashed: false });

  override render() {
    return this.state.hasCrashed ? this.props.fallback(this.tryAgain) : this.props.children;
  }
}
