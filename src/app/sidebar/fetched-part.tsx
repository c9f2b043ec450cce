import { type ComponentType, lazy, Suspense, useContext, useState } from 'react';
import { withLaterWords } from '../i18n/with-later-words';
import { CrashBoundary } from '../shared/CrashBoundary';
import { FirstPaintContext } from './first-paint';

export type Load<P> = () => Promise<{ readonly default: ComponentType<P> }>;

interface FetchedPartOptions<P> {
  readonly load: Load<P>;
  /** Stands in its place until it is there. */
  readonly ToCome: ComponentType<P>;
  /** Stands there when it did not come, or crashed. */
  readonly Missing: ComponentType<{ readonly of: P; readonly onTryAgain: () => void }>;
}

export const Nothing = () => null;

/**
 * A part of the sidebar whose code and words are fetched when it is first drawn, but not before the
 * first screen is up: see `later-part.tsx` and `later-extra.tsx`.
 */
export function fetchedPart<P extends object>(options: FetchedPartOptions<P>): ComponentType<P> {
  const { load, ToCome, Missing } = options;
  let hasFailed = false;
  // React remembers a chunk that did not load; trying again needs a new attempt.
  const attempt = () => {
    hasFailed = false;
    const loading = async () => {
      try {
        return await withLaterWords(load());
      } catch (error) {
        hasFailed = true;
        throw error;
      }
    };
    // `lazy` hides the props behind a type that no generic component can meet.
    return lazy(loading) as unknown as ComponentType<P>;
  };
  let latest = attempt();
  const renewed = () => {
    latest = attempt();
    return latest;
  };
  return function FetchedPart(props) {
    const [Part, setPart] = useState(() => (hasFailed ? renewed() : latest));
    const isPainted = useContext(FirstPaintContext);
    if (!isPainted) return <ToCome {...props} />;
    return (
      <CrashBoundary
        fallback={(tryAgain) => (
          <Missing
            of={props}
            onTryAgain={() => {
              const part = renewed();
              setPart(() => part);
              tryAgain();
            }}
          />
        )}
      >
        <Suspense fallback={<ToCome {...props} />}>
          <Part {...props} />
        </Suspense>
      </CrashBoundary>
    );
  };
}
