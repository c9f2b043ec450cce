import { type ComponentType, useEffect, useState } from 'react';
import { elapsedMs } from '../../zendesk/local-clock';
import { fetchedPart, type Load, Nothing } from './fetched-part';

/** A network that is gone is not asked at each key that the agent presses. */
const AGAIN_AFTER_MS = 60_000;

/**
 * A later part that only completes what the screen says already. Where it does not come nothing is
 * said of that, as several such parts would be missing at once: what stands in its place stays, and
 * it is fetched again when it is needed next, on another ticket or when the screen is drawn anew
 * after a while.
 */
export function laterExtra<P extends object>(
  load: Load<P>,
  ToCome: ComponentType<P> = Nothing,
): ComponentType<P> {
  function Missing({ of, onTryAgain }: { readonly of: P; readonly onTryAgain: () => void }) {
    const [missingSinceMs] = useState(elapsedMs);
    // Whenever the screen is drawn anew.
    useEffect(() => {
      if (elapsedMs() - missingSinceMs >= AGAIN_AFTER_MS) onTryAgain();
    });
    return <ToCome {...of} />;
  }
  return fetchedPart({ load, ToCome, Missing });
}
