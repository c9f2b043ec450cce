/** What a refusal means; each has its words in `app/shared/refusal-words.ts`. */
export type RefusalMeaning =
  | 'window-over'
  | 'not-reachable'
  | 'held-back'
  | 'marketing-stopped'
  | 'experiment'
  | 'spam-limit'
  | 'customer-limit'
  | 'rate-limit'
  | 'content-type'
  | 'file'
  | 'value-count'
  | 'no-such-template'
  | 'text-too-long'
  | 'policy'
  | 'value-format'
  | 'template-paused'
  | 'template-disabled'
  | 'value-signs'
  | 'bad-request'
  | 'own-number'
  | 'account-locked'
  | 'country'
  | 'number-not-ready'
  | 'payment'
  | 'service-trouble'
  | 'no-access'
  | 'blocked'
  | 'not-told'
  /** A code of which this table knows nothing: it is shown as it came. */
  | 'unknown';

/** Who can do something about it; `wait`: time alone. */
export type WhoActs = 'agent' | 'admin' | 'wait';

/** Whether sending the same again can help: `later` after hours or days, `yes` after a moment. */
export type RetryHelps = 'no' | 'once' | 'later' | 'yes';

export type NextStep =
  | 'send-template'
  | 'clean-values'
  | 'check-template'
  | 'other-channel'
  | 'wait'
  | 'tell-admin'
  | 'none';

/** What an error code means and what to do about it. */
export interface RefusalAdvice {
  readonly meaning: RefusalMeaning;
  readonly whoActs: WhoActs;
  readonly retry: RetryHelps;
  readonly step: NextStep;
}

const advice = (
  meaning: RefusalMeaning,
  whoActs: WhoActs,
  retry: RetryHelps,
  step: NextStep,
): RefusalAdvice => ({ meaning, whoActs, retry, step });

const WINDOW_OVER = advice('window-over', 'agent', 'once', 'send-template');
const RATE_LIMIT = advice('rate-limit', 'wait', 'yes', 'wait');
const BAD_REQUEST = advice('bad-request', 'admin', 'no', 'tell-admin');
const ACCOUNT_LOCKED = advice('account-locked', 'admin', 'no', 'tell-admin');
const NUMBER_NOT_READY = advice('number-not-ready', 'admin', 'no', 'tell-admin');
const SERVICE_TROUBLE = advice('service-trouble', 'wait', 'yes', 'wait');
const NO_ACCESS = advice('no-access', 'admin', 'no', 'tell-admin');
const FILE = advice('file', 'agent', 'no', 'none');
const UNKNOWN = advice('unknown', 'admin', 'no', 'tell-admin');

/**
 * Meta's codes (whatsapp-rules, section 6; (V) as of 13 September 2026 unless marked), then those of
 * Sunshine Conversations itself (sunshine-conversations, section 7).
 */
export const ERROR_CODES: ReadonlyMap<string, RefusalAdvice> = new Map<string, RefusalAdvice>([
  // More than 24 h since the customer wrote. Now and then it comes although they just did (V).
  ['131047', WINDOW_OVER],
  ['470', WINDOW_OVER],
  ['131026', advice('not-reachable', 'agent', 'no', 'other-channel')],
  ['131049', advice('held-back', 'wait', 'later', 'wait')],
  // (S)
  ['131050', advice('marketing-stopped', 'agent', 'no', 'none')],
  ['130472', advice('experiment', 'agent', 'no', 'other-channel')],
  ['131048', advice('spam-limit', 'admin', 'later', 'tell-admin')],
  ['131056', advice('customer-limit', 'wait', 'yes', 'wait')],
  ['130429', RATE_LIMIT],
  ['80007', RATE_LIMIT],
  ['4', RATE_LIMIT],
  ['131051', advice('content-type', 'agent', 'no', 'none')],
  // (S)
  ['131052', FILE],
  ['131053', FILE],
  ['132000', advice('value-count', 'agent', 'no', 'clean-values')],
  ['132001', advice('no-such-template', 'agent', 'no', 'check-template')],
  ['132005', advice('text-too-long', 'agent', 'no', 'clean-values')],
  ['132007', advice('policy', 'agent', 'no', 'check-template')],
  ['132012', advice('value-format', 'agent', 'no', 'check-template')],
  ['132015', advice('template-paused', 'agent', 'later', 'check-template')],
  ['132016', advice('template-disabled', 'agent', 'no', 'check-template')],
  // (S)
  ['132018', advice('value-signs', 'agent', 'no', 'clean-values')],
  ['131008', BAD_REQUEST],
  ['131009', BAD_REQUEST],
  ['100', BAD_REQUEST],
  ['131021', advice('own-number', 'agent', 'no', 'none')],
  ['131031', ACCOUNT_LOCKED],
  ['368', ACCOUNT_LOCKED],
  // (S)
  ['130497', advice('country', 'admin', 'no', 'tell-admin')],
  ['131037', NUMBER_NOT_READY],
  ['131045', NUMBER_NOT_READY],
  ['133010', NUMBER_NOT_READY],
  ['131042', advice('payment', 'admin', 'no', 'tell-admin')],
  ['131000', SERVICE_TROUBLE],
  ['131016', SERVICE_TROUBLE],
  ['1', SERVICE_TROUBLE],
  ['2', SERVICE_TROUBLE],
  ['133004', SERVICE_TROUBLE],
  ['131057', SERVICE_TROUBLE],
  ['0', NO_ACCESS],
  ['190', NO_ACCESS],
  ['3', NO_ACCESS],
  ['10', NO_ACCESS],
  ['200', NO_ACCESS],
  ['131005', NO_ACCESS],
  // Sunshine's own: seen after the window's end on Messenger (V), and for a contact that blocked us.
  ['blocked', advice('blocked', 'agent', 'no', 'other-channel')],
  // With an underlying code that one counts: the edges read it first.
  ['uncategorized_error', advice('not-told', 'admin', 'no', 'tell-admin')],
  ['unauthorized', NO_ACCESS],
  ['bad_request', BAD_REQUEST],
]);

/** @param code as the source gave it; null where it gave none. */
export const adviceFor = (code: string | null): RefusalAdvice =>
  ERROR_CODES.get(code?.trim().toLowerCase() ?? '') ?? UNKNOWN;
