import type { ClockProof } from '../clock/known-time';
import type { Macro } from '../macro/macro';
import type { RequestFailure } from '../request-failure';
import type { Result } from '../result';
import type { Template } from '../template/template';
import type { DurationMs } from '../time';

type Read<T> = Result<T, RequestFailure>;

/** A field of users' profiles. */
export interface UserField {
  readonly key: string;
  readonly title: string;
  /** Zendesk's name: `checkbox`, `date`, `tagger` or `dropdown`, `text` … */
  readonly type: string;
  readonly isActive: boolean;
  /** Of a choice; the values are what profiles hold. */
  readonly options: readonly { readonly name: string; readonly value: string }[];
}

/** What a condition or action of a business rule names; values as text, several by blanks. */
export interface RuleCondition {
  readonly field: string;
  readonly operator: string;
  readonly value: string;
}

/** A trigger or an automation. */
export interface BusinessRule {
  readonly id: string;
  readonly title: string;
  /** All of these have to hold. */
  readonly all: readonly RuleCondition[];
  /** One of these has to hold. */
  readonly any: readonly RuleCondition[];
  readonly actions: readonly { readonly field: string; readonly value: string }[];
}

/** One of the business's WhatsApp numbers. */
export interface BusinessNumber {
  readonly id: string;
  readonly displayName: string;
  readonly isActive: boolean;
  readonly fallbackLanguage: string | null;
}

/** What an account allows; null: not told. */
export interface AccountSettings {
  readonly ticketTagging: boolean | null;
  readonly userTagging: boolean | null;
}

/** What was asked of account and Sunshine, each by itself: one refusal costs what needs it. */
export interface Readings {
  /** May this user change the app? null: Zendesk does not tell. */
  readonly mayChange: Read<boolean | null>;
  /** Why the installation itself was not read; null: it was. */
  readonly installationFailure: RequestFailure | null;
  /** Those who may, by name; not asked for somebody who may. */
  readonly admins: Read<readonly string[]> | null;
  /** null: Sunshine is not set up. */
  readonly numbers: Read<readonly BusinessNumber[]> | null;
  /** Of each active number, joined; null: not asked, as the numbers are not known. */
  readonly metaTemplates: Read<readonly Template[]> | null;
  readonly userFields: Read<readonly UserField[]>;
  /** Tags that begin as the consent tag does, and how many users have it; null: no such setting. */
  readonly consentTag: Read<{ readonly users: number; readonly similar: readonly string[] }> | null;
  readonly accountSettings: Read<AccountSettings>;
  readonly macros: Read<readonly Macro[]>;
  readonly triggers: Read<readonly BusinessRule[]>;
  readonly automations: Read<readonly BusinessRule[]>;
  readonly clock: { readonly proof: ClockProof; readonly offByMs: DurationMs | null };
}
