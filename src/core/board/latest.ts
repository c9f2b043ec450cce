import { type EpochMs, epochMs } from '../time';

/** The latest of the instants that are known; null: none is. */
export function latest(...instants: readonly (EpochMs | null)[]): EpochMs | null {
  let found: EpochMs | null = null;
  for (const at of instants) if (at !== null && (found === null || at > found)) found = at;
  return found === null ? null : epochMs(found);
}
