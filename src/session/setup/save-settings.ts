import { isClearNo, type RequestFailure } from '../../core/request-failure';
import type { Result } from '../../core/result';
import {
  afterSaving,
  installationChange,
  type SettingConflict,
  type SettingValues,
} from '../../core/setup/installation-change';

/** How a saving ended, as far as the admin has to know. */
export type SavingOutcome =
  /** All is saved as it is typed; of `names` nothing was written if it is empty. */
  | {
      readonly kind: 'saved';
      readonly names: readonly string[];
      /** What was there before, was not to be changed, and is gone. */
      readonly lost: SettingValues;
    }
  /** Somebody else changed the same settings: nothing was written. */
  | { readonly kind: 'conflict'; readonly conflicts: readonly SettingConflict[] }
  /** The settings could not be read, so nothing was written. */
  | { readonly kind: 'not-read'; readonly failure: RequestFailure }
  /** Nothing was saved. */
  | { readonly kind: 'refused'; readonly failure: RequestFailure }
  /** Zendesk said yes, or nothing that can be understood; of these the old values stand. */
  | { readonly kind: 'partly'; readonly notTaken: readonly string[]; readonly lost: SettingValues }
  /** Nobody can tell whether it was saved. */
  | { readonly kind: 'unclear'; readonly failure: RequestFailure; readonly isKeyOnly: boolean };

export interface Installations {
  readonly read: () => Promise<Result<SettingValues, RequestFailure>>;
  readonly write: (settings: SettingValues) => Promise<Result<null, RequestFailure>>;
}

interface Wanted {
  readonly before: SettingValues;
  /** Of the settings that were touched. */
  readonly typed: SettingValues;
  /** Secure settings that were typed anew: nobody can read them, before or after. */
  readonly secure: SettingValues;
}

export interface Saving {
  readonly outcome: SavingOutcome;
  /** What is saved now, as last read; null: not known. */
  readonly now: SettingValues | null;
}

/**
 * Writes what was changed, between two looks at what is saved. An answer that is no clear no is not
 * believed, a yes neither: what is read afterwards decides.
 */
export async function saveSettings(
  { read, write }: Installations,
  { before, typed, secure }: Wanted,
): Promise<Saving> {
  const first = await read();
  if (!first.ok) return { outcome: { kind: 'not-read', failure: first.error }, now: null };
  const now = first.value;
  const { change, conflicts } = installationChange(before, typed, now);
  if (conflicts.length > 0) return { outcome: { kind: 'conflict', conflicts }, now };
  const names = [...Object.keys(change), ...Object.keys(secure)];
  if (names.length === 0) return { outcome: { kind: 'saved', names, lost: {} }, now };
  const answer = await write({ ...change, ...secure });
  if (!answer.ok && isClearNo(answer.error)) {
    return { outcome: { kind: 'refused', failure: answer.error }, now };
  }
  const isKeyOnly = Object.keys(change).length === 0;
  const second = await read();
  if (!second.ok) {
    const failure = answer.ok ? second.error : answer.error;
    return { outcome: { kind: 'unclear', failure, isKeyOnly }, now: null };
  }
  const after = second.value;
  if (!answer.ok && isKeyOnly) {
    return { outcome: { kind: 'unclear', failure: answer.error, isKeyOnly }, now: after };
  }
  const { notTaken, lost } = afterSaving(change, now, after);
  if (notTaken.length === 0) return { outcome: { kind: 'saved', names, lost }, now: after };
  const isUntouched = notTaken.length === Object.keys(change).length;
  return !answer.ok && isUntouched
    ? { outcome: { kind: 'refused', failure: answer.error }, now: after }
    : { outcome: { kind: 'partly', notTaken, lost }, now: after };
}
