import type { DraftVerdict } from '../draft/draft-verdict';
import type { RequestFailure } from '../request-failure';
import type { LegacySetting } from './old-settings';
import type { SettingProblem } from './setting-problem';

/** `unknown`: it could not be read, so nothing is claimed. */
export type CheckResult = 'ok' | 'warn' | 'fail' | 'unknown';

/** In the order in which an admin sets things up. */
export const CHECK_IDS = [
  'rights',
  'settings',
  'sunshine',
  'numbers',
  'templates',
  'namespace',
  'consent',
  'tags',
  'rules',
  'macro-codes',
  'macro-languages',
  'macro-texts',
  'timed-messages',
  'sessions',
  'clock',
] as const;

export type CheckId = (typeof CHECK_IDS)[number];

/** What a check found, each a sentence. */
export type Found =
  | 'not-read'
  | 'not-asked'
  | 'rights-yes'
  | 'rights-no'
  | 'rights-unsure'
  | 'settings-ok'
  | 'settings-wrong'
  | 'settings-old'
  | 'sunshine-ok'
  | 'sunshine-none'
  | 'sunshine-host'
  | 'sunshine-app-id'
  | 'sunshine-refused'
  | 'numbers-unknown'
  | 'numbers-ok'
  | 'numbers-none'
  | 'numbers-inactive'
  | 'templates-ok'
  | 'templates-some'
  | 'templates-setting'
  | 'templates-none'
  | 'templates-none-approved'
  | 'templates-no-language'
  | 'namespace-ok'
  | 'namespace-unset'
  | 'namespace-none'
  | 'consent-ok'
  | 'consent-none'
  | 'consent-no-field'
  | 'consent-inactive'
  | 'consent-type'
  | 'consent-no-yes'
  | 'consent-no-value'
  | 'consent-unsure'
  | 'consent-tag-ok'
  | 'consent-no-tag'
  | 'consent-tagging-off'
  | 'tags-ok'
  | 'tags-none'
  | 'tags-off'
  | 'rules-ok'
  | 'rules-none'
  | 'rules-wrong'
  | 'rules-unmatched'
  | 'rules-unsure'
  | 'codes-ok'
  | 'codes-none'
  | 'codes-wrong'
  | 'codes-unsure'
  | 'codes-mixed'
  | 'languages-ok'
  | 'languages-missing'
  | 'texts-none'
  | 'texts-some'
  | 'timed-none'
  | 'timed-some'
  | 'timed-perhaps'
  | 'sessions-look'
  | 'clock-ok'
  | 'clock-off'
  | 'clock-unproved';

/** A page of Zendesk's Admin Center. */
export type AdminPlace =
  | { readonly page: 'macro' | 'trigger' | 'automation'; readonly id: string }
  | {
      readonly page:
        | 'macros'
        | 'triggers'
        | 'automations'
        | 'user-fields'
        | 'tags'
        | 'apps'
        | 'messaging'
        | 'api-keys';
    };

/** One of the things that a check is about. */
export type CheckItem =
  | {
      readonly kind: 'problem';
      readonly problem: SettingProblem;
      /** The parameter by which it is mended; null: the check's own step leads there. */
      readonly setting: string | null;
    }
  | { readonly kind: 'legacy'; readonly legacy: LegacySetting }
  | {
      readonly kind: 'macro';
      readonly id: string;
      readonly title: string;
      /** What would become of its text; null: nothing to be said of it. */
      readonly verdict: DraftVerdict | null;
    }
  | {
      readonly kind: 'template';
      readonly name: string;
      readonly language: string;
      readonly status: string;
    }
  | {
      readonly kind: 'timed';
      readonly what: 'trigger' | 'automation';
      readonly id: string;
      readonly title: string;
      /** The hours that it waits at least; null: not told. */
      readonly hours: number | null;
    }
  | { readonly kind: 'rule'; readonly name: string; readonly language: string }
  | { readonly kind: 'number'; readonly name: string }
  /** Whom to ask. Never in a report. */
  | { readonly kind: 'person'; readonly name: string };

/** What to do next, in order of preference. */
export type CheckStep =
  | { readonly kind: 'setting'; readonly setting: string }
  /** A value that the admin probably meant. */
  | {
      readonly kind: 'use';
      readonly setting: string;
      readonly value: string;
      /** What of the value is new: a field's key, a tag. */
      readonly name: string;
    }
  | { readonly kind: 'place'; readonly place: AdminPlace };

/** What one check says of the set-up. */
export interface Check {
  readonly id: CheckId;
  readonly result: CheckResult;
  readonly found: Found;
  /** For the sentence; never a person's name, a number of theirs or a key. */
  readonly values: Readonly<Record<string, string | number>>;
  /** Why it could not be read. */
  readonly failure: RequestFailure | null;
  readonly items: readonly CheckItem[];
  readonly steps: readonly CheckStep[];
}

type Rest = Partial<Pick<Check, 'values' | 'failure' | 'items' | 'steps'>>;

const NOTHING = { values: {}, failure: null, items: [], steps: [] };

/** A check of which only what is there needs to be named. */
export const check = (id: CheckId, result: CheckResult, found: Found, rest: Rest = {}): Check => ({
  id,
  result,
  found,
  ...NOTHING,
  ...rest,
});

/** What could not be read says nothing, and why. */
export const notRead = (id: CheckId, failure: RequestFailure, rest: Rest = {}): Check =>
  check(id, 'unknown', 'not-read', { failure, ...rest });
