import { type ComponentType, lazy, type ReactNode, Suspense, useContext, useState } from 'react';
import { withLaterWords } from '../i18n/with-later-words';
import { CrashBoundary } from '../shared/CrashBoundary';
import { FailurePanel } from './failure/FailurePanel';
import { FirstPaintContext } from './first-paint';

/**
 * A part of the sidebar that the first screen does without: its code and its words are fetched when
 * it is first drawn, but not before the first screen is up, and again when they did not come or it
 * crashed.
 *
 * @param ToCome stands in its place until then.
 */
export function laterPart<P extends object>(
  load: () => Promise<{ readonly default: ComponentType<P> }>,
  ToCome: () => ReactNode = () => null,
): ComponentType<P> {
  // React remembers a chunk that did not load; trying again needs a new attempt.
  // `lazy` hides the props behind a type that no generic component can meet.
  const attempt = () => lazy(() => withLaterWords(load())) as unknown as ComponentType<P>;
  let latest = attempt();
  return function LaterPart(props) {
    const [Part, setPart] = useState(() => latest);
    const isPainted = useContext(FirstPaintContext);
    if (!isPainted) return <ToCome />;
    return (
      <CrashBoundary
        fallback={(tryAgain) => (
          <FailurePanel
            failure="crashed"
            onTryAgain={() => {
              latest = attempt();
              setPart(() => latest);
              tryAgain();
            }}
          />
        )}
      >
        <Suspense fallback={<ToCome />}>
          <Part {...props} />
        </Suspense>
      </CrashBoundary>
    );
  };
}
