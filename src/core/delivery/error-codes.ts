import type { Refusal } from '../conversation/message';

/** What a refusal means; texts are under `delivery.refused` in the translations. */
export type RefusalMeaning =
  | 'window-over'
  /** Another channel's window: the customer of a Messenger or Instagram ticket wrote too long ago. */
  | 'other-window-over'
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
  | 'not-allowed'
  | 'test-number'
  | 'needs-number'
  | 'form-blocked'
  | 'form-limit'
  | 'blocked'
  | 'not-told'
  /** A code not in this table: shown as it came. */
  | 'unknown';

/** Who can act; `wait`: only time helps. */
type WhoActs = 'agent' | 'admin' | 'wait';

/** Does sending the same again help: `later` after hours or days, `yes` after a moment? */
export type RetryHelps = 'no' | 'once' | 'later' | 'yes';

export type NextStep =
  | 'send-template'
  | 'clean-values'
  | 'check-template'
  | 'other-channel'
  | 'wait'
  | 'tell-admin'
  | 'none';

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
const OTHER_WINDOW_OVER = advice('other-window-over', 'agent', 'no', 'other-channel');
const NOT_REACHABLE = advice('not-reachable', 'agent', 'no', 'other-channel');
const EXPERIMENT = advice('experiment', 'agent', 'no', 'other-channel');
const NO_SUCH_TEMPLATE = advice('no-such-template', 'agent', 'no', 'check-template');
const TEXT_TOO_LONG = advice('text-too-long', 'agent', 'no', 'clean-values');
const RATE_LIMIT = advice('rate-limit', 'wait', 'yes', 'wait');
const BAD_REQUEST = advice('bad-request', 'admin', 'no', 'tell-admin');
const ACCOUNT_LOCKED = advice('account-locked', 'admin', 'no', 'tell-admin');
const NUMBER_NOT_READY = advice('number-not-ready', 'admin', 'no', 'tell-admin');
const SERVICE_TROUBLE = advice('service-trouble', 'wait', 'yes', 'wait');
const NO_ACCESS = advice('no-access', 'admin', 'no', 'tell-admin');
const HELD_BACK = advice('held-back', 'wait', 'later', 'wait');
const MARKETING_STOPPED = advice('marketing-stopped', 'agent', 'no', 'none');
const SPAM_LIMIT = advice('spam-limit', 'admin', 'later', 'tell-admin');
const CUSTOMER_LIMIT = advice('customer-limit', 'wait', 'yes', 'wait');
const CONTENT_TYPE = advice('content-type', 'agent', 'no', 'none');
const VALUE_COUNT = advice('value-count', 'agent', 'no', 'clean-values');
const POLICY = advice('policy', 'agent', 'no', 'check-template');
const VALUE_FORMAT = advice('value-format', 'agent', 'no', 'check-template');
const TEMPLATE_PAUSED = advice('template-paused', 'agent', 'later', 'check-template');
const TEMPLATE_DISABLED = advice('template-disabled', 'agent', 'no', 'check-template');
const PAYMENT = advice('payment', 'admin', 'no', 'tell-admin');
const TEST_NUMBER = advice('test-number', 'admin', 'no', 'tell-admin');
const FORM_BLOCKED = advice('form-blocked', 'agent', 'no', 'check-template');
const BLOCKED = advice('blocked', 'agent', 'no', 'other-channel');
const FILE = advice('file', 'agent', 'no', 'none');
const UNKNOWN = advice('unknown', 'admin', 'no', 'tell-admin');

/**
 * Codes of Meta (whatsapp-rules, section 6; (V) on 13 September 2026 unless marked), of another
 * gateway, and of Sunshine (sunshine-conversations, section 7).
 */
export const ERROR_CODES: ReadonlyMap<string, RefusalAdvice> = new Map<string, RefusalAdvice>([
  // More than 24 h since the customer wrote; sometimes also right after they did (V).
  ['131047', WINDOW_OVER],
  ['470', WINDOW_OVER],
  ['131026', NOT_REACHABLE],
  ['131049', HELD_BACK],
  // (S)
  ['131050', MARKETING_STOPPED],
  ['130472', EXPERIMENT],
  ['131048', SPAM_LIMIT],
  ['131056', CUSTOMER_LIMIT],
  ['130429', RATE_LIMIT],
  ['80007', RATE_LIMIT],
  ['4', RATE_LIMIT],
  ['131051', CONTENT_TYPE],
  // (S)
  ['131052', FILE],
  ['131053', FILE],
  ['132000', VALUE_COUNT],
  ['132001', NO_SUCH_TEMPLATE],
  ['132005', TEXT_TOO_LONG],
  ['132007', POLICY],
  ['132012', VALUE_FORMAT],
  ['132015', TEMPLATE_PAUSED],
  ['132016', TEMPLATE_DISABLED],
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
  ['131042', PAYMENT],
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
  // (S), all of learned-2026-11, section 3. What 130403 forbids nobody says.
  ['130403', advice('not-allowed', 'admin', 'no', 'tell-admin')],
  ['131030', TEST_NUMBER],
  ['131062', advice('needs-number', 'agent', 'no', 'other-channel')],
  ['132068', FORM_BLOCKED],
  ['132069', advice('form-limit', 'wait', 'yes', 'wait')],
  ['135000', BAD_REQUEST],
  // Meta's from before the Cloud API, which other gateways still hand on (S).
  ['471', SPAM_LIMIT],
  ['472', EXPERIMENT],
  ['1006', NOT_REACHABLE],
  ['1013', NOT_REACHABLE],
  ['1026', NOT_REACHABLE],
  // Twilio's, by its own table of codes (S).
  ['63001', NO_ACCESS],
  ['63003', NOT_REACHABLE],
  ['63013', POLICY],
  ['63016', WINDOW_OVER],
  ['63018', RATE_LIMIT],
  ['63024', NOT_REACHABLE],
  ['63032', EXPERIMENT],
  ['63049', HELD_BACK],
  // Sunshine's own: seen after the window's end on Messenger (V), and for a contact that blocked us.
  ['blocked', BLOCKED],
  // The underlying code counts if there is one: the edges read it first.
  ['uncategorized_error', advice('not-told', 'admin', 'no', 'tell-admin')],
  ['unauthorized', NO_ACCESS],
  ['bad_request', BAD_REQUEST],
]);

/**
 * Texts for a missing or ambiguous code (learned-2026-11, section 3), the clearest first. "24
 * hours" alone says nothing: templates are paused for as long.
 */
const TEXTS: readonly (readonly [RegExp, RefusalAdvice])[] = [
  // Messenger and Instagram, under code 10.
  [/sent outside (?:of )?(?:the )?allowed window/i, OTHER_WINDOW_OVER],
  [
    /re-?engagement message|(?:outside|not (?:with)?in) (?:of )?(?:the )?[\w\s-]{0,30}\bwindow\b/i,
    WINDOW_OVER,
  ],
  [
    /\b(?:messag\w+|service|care|session|conversation|reply)[\s-]window\b.{0,20}\b(?:closed|expired|over|ended|passed|elapsed)\b/i,
    WINDOW_OVER,
  ],
  [
    /\b24[\s-]?h(?:ou)?r?s?\b.*\b(?:passed|elapsed|since|ago|window)\b|\b(?:window|since|last)\b.*\b24[\s-]?h(?:ou)?r?s?\b/i,
    WINDOW_OVER,
  ],
  // Zendesk may say it in the account's language.
  [
    /\b24[\s-]?(?:stunden|heures|horas)\b.*(?:vergangen|abgelaufen|geschlossen|fenster|écoulé|fermé|dépassé|pasado|cerrad|passaram|expir)|(?:fenster|fenêtre|ventana|janela|letzte|dernière|última)\b.*\b24[\s-]?(?:stunden|heures|horas)\b/i,
    WINDOW_OVER,
  ],
  [/healthy ecosystem/i, HELD_BACK],
  [/(?:stopped|opted out)[\w\s]{0,20} marketing/i, MARKETING_STOPPED],
  [/part of an experiment/i, EXPERIMENT],
  [/spam rate limit/i, SPAM_LIMIT],
  [/pair rate limit/i, CUSTOMER_LIMIT],
  [/throttl|too many (?:messages|requests)|rate limit/i, RATE_LIMIT],
  [/template (?:name )?does not exist/i, NO_SUCH_TEMPLATE],
  [/template (?:is|was|has been) paused/i, TEMPLATE_PAUSED],
  [/template (?:is|was|has been) disabled/i, TEMPLATE_DISABLED],
  [/(?:translated|hydrated) text too long/i, TEXT_TOO_LONG],
  [/number of param\w+ does not match|param(?:eter)? count mismatch/i, VALUE_COUNT],
  [/param(?:eter)? format (?:does not match|mismatch)/i, VALUE_FORMAT],
  [/parameter value is not valid/i, BAD_REQUEST],
  [/flow (?:is |was |has been )blocked/i, FORM_BLOCKED],
  [/media (?:up|down)load error/i, FILE],
  [/unsupported message type/i, CONTENT_TYPE],
  [/not in (?:the )?allowed list/i, TEST_NUMBER],
  [/eligibility payment/i, PAYMENT],
  [/blocked by (?:the )?(?:user|customer|recipient)/i, BLOCKED],
  [
    /destination is invalid|receiver (?:is )?incapable|message undeliverable|not a (?:valid )?whatsapp (?:user|number|account)|(?:user|recipient) is not (?:a )?valid/i,
    NOT_REACHABLE,
  ],
];

/** These codes say so little that the text may say more. */
const VAGUE: ReadonlySet<RefusalMeaning> = new Set([
  'unknown',
  'not-told',
  'no-access',
  'not-allowed',
  'bad-request',
  'service-trouble',
  'blocked',
] as const);

export const isVague = (meaning: RefusalMeaning): boolean => VAGUE.has(meaning);

/** What a refusal means and what to do, by code, else by text; else `unknown`. */
export function adviceFor({ code, text }: Refusal): RefusalAdvice {
  const byCode = ERROR_CODES.get(code?.trim().toLowerCase() ?? '') ?? UNKNOWN;
  if (!isVague(byCode.meaning) || text === null) return byCode;
  return TEXTS.find(([pattern]) => pattern.test(text))?.[1] ?? byCode;
}
