import type { ComponentType } from 'react';
import { FailurePanel } from './failure/FailurePanel';
import { fetchedPart, type Load, Nothing } from './fetched-part';

const Failed = ({ onTryAgain }: { readonly onTryAgain: () => void }) => (
  <FailurePanel failure="crashed" onTryAgain={onTryAgain} />
);

/**
 * A part of the sidebar that the first screen does without: its code and its words are fetched when
 * it is first drawn, but not before the first screen is up, and again when they did not come or it
 * crashed.
 *
 * @param ToCome stands in its place until then.
 */
export const laterPart = <P extends object>(
  load: Load<P>,
  ToCome: ComponentType<P> = Nothing,
): ComponentType<P> => fetchedPart({ load, ToCome, Missing: Failed });
