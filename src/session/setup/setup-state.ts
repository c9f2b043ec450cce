import type { AccountState } from './account/account-state';
import type { Checking } from './checking';
import type { SettingsForm } from './settings-form';

/** The parts of the set-up, each a view of its own. */
export type SetupPartName = 'checks' | 'settings' | 'account';

/** What of the set-up is in front of the admin. */
export interface ShownPart {
  readonly part: SetupPartName;
  /** The setting to be led to, by its parameter's name; null: none. */
  readonly setting: string | null;
  /** What that setting may be meant to be: to be put into the form, not saved; null: nothing. */
  readonly value: string | null;
  /** Grows with each wish to be led there. */
  readonly request: number;
}

/** What is known of the set-up, as values. */
export interface SetupState {
  readonly shown: ShownPart;
  readonly checking: Checking;
  readonly form: SettingsForm;
  readonly account: AccountState;
}
