import { type ComponentType, lazy, Suspense, useState } from 'react';
import { CrashBoundary } from '../shared/CrashBoundary';
import { FailurePanel } from './failure/FailurePanel';

export type Load<P> = () => Promise<{ readonly default: ComponentType<P> }>;

const Nothing = () => null;

/**
 * A part of the sidebar whose code is fetched when it is first drawn, and again when it did not come
 * or crashed: then it says so, with a way to try again.
 *
 * @param ToCome stands in its place until it is there.
 */
export function laterPart<P extends object>(
  load: Load<P>,
  ToCome: ComponentType<P> = Nothing,
): ComponentType<P> {
  let hasFailed = false;
  // React remembers a chunk that did not load; trying again needs a new attempt.
  const attempt = () => {
    hasFailed = false;
    const loading = () =>
      load().catch((error: unknown) => {
        hasFailed = true;
        throw error;
      });
    // `lazy` hides the props behind a type that no generic component can meet.
    return lazy(loading) as unknown as ComponentType<P>;
  };
  let latest = attempt();
  const renewed = () => {
    latest = attempt();
    return latest;
  };
  return function LaterPart(props) {
    const [Part, setPart] = useState(() => (hasFailed ? renewed() : latest));
    const failed = (tryAgain: () => void) => (
      <FailurePanel
        failure="crashed"
        onTryAgain={() => {
          const part = renewed();
          setPart(() => part);
          tryAgain();
        }}
      />
    );
    return (
      <CrashBoundary fallback={failed}>
        <Suspense fallback={<ToCome {...props} />}>
          <Part {...props} />
        </Suspense>
      </CrashBoundary>
    );
  };
}
