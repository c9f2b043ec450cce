import { adviceFor, ERROR_CODES } from './error-codes';

/** Every code of whatsapp-rules, section 6, row by row, other gateways' and those of Sunshine itself. */
const TABLE = [
  ['131047', 'window-over', 'agent', 'once', 'send-template'],
  ['470', 'window-over', 'agent', 'once', 'send-template'],
  ['131026', 'not-reachable', 'agent', 'no', 'other-channel'],
  ['131049', 'held-back', 'wait', 'later', 'wait'],
  ['131050', 'marketing-stopped', 'agent', 'no', 'none'],
  ['130472', 'experiment', 'agent', 'no', 'other-channel'],
  ['131048', 'spam-limit', 'admin', 'later', 'tell-admin'],
  ['131056', 'customer-limit', 'wait', 'yes', 'wait'],
  ['130429', 'rate-limit', 'wait', 'yes', 'wait'],
  ['80007', 'rate-limit', 'wait', 'yes', 'wait'],
  ['4', 'rate-limit', 'wait', 'yes', 'wait'],
  ['131051', 'content-type', 'agent', 'no', 'none'],
  ['131052', 'file', 'agent', 'no', 'none'],
  ['131053', 'file', 'agent', 'no', 'none'],
  ['132000', 'value-count', 'agent', 'no', 'clean-values'],
  ['132001', 'no-such-template', 'agent', 'no', 'check-template'],
  ['132005', 'text-too-long', 'agent', 'no', 'clean-values'],
  ['132007', 'policy', 'agent', 'no', 'check-template'],
  ['132012', 'value-format', 'agent', 'no', 'check-template'],
  ['132015', 'template-paused', 'agent', 'later', 'check-template'],
  ['132016', 'template-disabled', 'agent', 'no', 'check-template'],
  ['132018', 'value-signs', 'agent', 'no', 'clean-values'],
  ['131008', 'bad-request', 'admin', 'no', 'tell-admin'],
  ['131009', 'bad-request', 'admin', 'no', 'tell-admin'],
  ['100', 'bad-request', 'admin', 'no', 'tell-admin'],
  ['131021', 'own-number', 'agent', 'no', 'none'],
  ['131031', 'account-locked', 'admin', 'no', 'tell-admin'],
  ['368', 'account-locked', 'admin', 'no', 'tell-admin'],
  ['130497', 'country', 'admin', 'no', 'tell-admin'],
  ['131037', 'number-not-ready', 'admin', 'no', 'tell-admin'],
  ['131045', 'number-not-ready', 'admin', 'no', 'tell-admin'],
  ['133010', 'number-not-ready', 'admin', 'no', 'tell-admin'],
  ['131042', 'payment', 'admin', 'no', 'tell-admin'],
  ['131000', 'service-trouble', 'wait', 'yes', 'wait'],
  ['131016', 'service-trouble', 'wait', 'yes', 'wait'],
  ['1', 'service-trouble', 'wait', 'yes', 'wait'],
  ['2', 'service-trouble', 'wait', 'yes', 'wait'],
  ['133004', 'service-trouble', 'wait', 'yes', 'wait'],
  ['131057', 'service-trouble', 'wait', 'yes', 'wait'],
  ['0', 'no-access', 'admin', 'no', 'tell-admin'],
  ['190', 'no-access', 'admin', 'no', 'tell-admin'],
  ['3', 'no-access', 'admin', 'no', 'tell-admin'],
  ['10', 'no-access', 'admin', 'no', 'tell-admin'],
  ['200', 'no-access', 'admin', 'no', 'tell-admin'],
  ['131005', 'no-access', 'admin', 'no', 'tell-admin'],
  ['130403', 'not-allowed', 'admin', 'no', 'tell-admin'],
  ['131030', 'test-number', 'admin', 'no', 'tell-admin'],
  ['131062', 'needs-number', 'agent', 'no', 'other-channel'],
  ['132068', 'form-blocked', 'agent', 'no', 'check-template'],
  ['132069', 'form-limit', 'wait', 'yes', 'wait'],
  ['135000', 'bad-request', 'admin', 'no', 'tell-admin'],
  ['471', 'spam-limit', 'admin', 'later', 'tell-admin'],
  ['472', 'experiment', 'agent', 'no', 'other-channel'],
  ['1006', 'not-reachable', 'agent', 'no', 'other-channel'],
  ['1013', 'not-reachable', 'agent', 'no', 'other-channel'],
  ['1026', 'not-reachable', 'agent', 'no', 'other-channel'],
  ['63001', 'no-access', 'admin', 'no', 'tell-admin'],
  ['63003', 'not-reachable', 'agent', 'no', 'other-channel'],
  ['63013', 'policy', 'agent', 'no', 'check-template'],
  ['63049', 'held-back', 'wait', 'later', 'wait'],
  ['63016', 'window-over', 'agent', 'once', 'send-template'],
  ['63018', 'rate-limit', 'wait', 'yes', 'wait'],
  ['63024', 'not-reachable', 'agent', 'no', 'other-channel'],
  ['63032', 'experiment', 'agent', 'no', 'other-channel'],
  ['blocked', 'blocked', 'agent', 'no', 'other-channel'],
  ['uncategorized_error', 'not-told', 'admin', 'no', 'tell-admin'],
  ['unauthorized', 'no-access', 'admin', 'no', 'tell-admin'],
  ['bad_request', 'bad-request', 'admin', 'no', 'tell-admin'],
] as const;

it.each(TABLE)('%s: %s, %s, a retry helps: %s, then %s', (code, meaning, whoActs, retry, step) => {
  expect(adviceFor({ code, text: null })).toEqual({ meaning, whoActs, retry, step });
});

test('no code beyond these', () => {
  expect([...ERROR_CODES.keys()].sort()).toEqual(TABLE.map(([code]) => code).sort());
});

it.each([
  [' 131047 ', 'window-over'],
  ['UNAUTHORIZED', 'no-access'],
])('reads %j as %s', (code, meaning) => {
  expect(adviceFor({ code, text: null }).meaning).toBe(meaning);
});

it.each([
  ['more than 24 hours have passed since the customer last replied to this number', 'window-over'],
  ['The customer last wrote 24h ago', 'window-over'],
  ['Outside of the 24-hour customer service window', 'window-over'],
  ['Re-engagement message', 'window-over'],
  ['Reengagement Message', 'window-over'],
  ['This message is sent outside of allowed window.', 'other-window-over'],
  ['You are outside the allowed window', 'window-over'],
  ['The user is not within the messaging window', 'window-over'],
  ['The customer service window is closed', 'window-over'],
  ['Session window expired', 'window-over'],
  ['Seit der letzten Nachricht sind mehr als 24 Stunden vergangen', 'window-over'],
  ['Das 24-Stunden-Fenster ist abgelaufen', 'window-over'],
  ['La fenêtre de 24 heures est fermée', 'window-over'],
  ['In 24 Stunden noch einmal versuchen', 'unknown'],
  ['This message was not delivered to maintain healthy ecosystem engagement.', 'held-back'],
  ['User has stopped marketing messages', 'marketing-stopped'],
  ['Spam rate limit hit', 'spam-limit'],
  ['(Business Account, Consumer Account) pair rate limit hit', 'customer-limit'],
  ['The template was paused for 24 hours', 'template-paused'],
  ['Template is Disabled', 'template-disabled'],
  ['Number of parameters does not match the expected number of params', 'value-count'],
  ['Template Param Count Mismatch', 'value-count'],
  ['Parameter format does not match format in the created template', 'value-format'],
  ['Flow is blocked', 'form-blocked'],
  ['Media upload error', 'file'],
  ['Unsupported message type', 'content-type'],
  ['Recipient phone number not in allowed list', 'test-number'],
  ['Business eligibility payment issue', 'payment'],
  ['Receiver is incapable of receiving this message', 'not-reachable'],
  ['Message undeliverable', 'not-reachable'],
  ['This is not a WhatsApp user', 'not-reachable'],
  ['The order window is open', 'unknown'],
  ['The job window is closed', 'unknown'],
  ['Flow is throttled', 'rate-limit'],
  ['Too many messages sent from this phone number', 'rate-limit'],
  ['Template name does not exist in the translation', 'no-such-template'],
  ['Translated text too long', 'text-too-long'],
  ['Parameter value is not valid', 'bad-request'],
  ['Destination is invalid', 'not-reachable'],
  ['Paused for 24 hours', 'unknown'],
  ['Try again in 24 hours', 'unknown'],
  ['Something brand new', 'unknown'],
  ['', 'unknown'],
])('without a code “%s” means %s', (text, meaning) => {
  expect(adviceFor({ code: null, text }).meaning).toBe(meaning);
  expect(adviceFor({ code: '131999', text }).meaning).toBe(meaning);
});

it.each([
  ['10', 'This message is sent outside of allowed window.', 'other-window-over'],
  ['10', 'Application does not have permission for this action', 'no-access'],
  ['bad_request', 'Template name does not exist in the translation', 'no-such-template'],
  ['uncategorized_error', 'Re-engagement message', 'window-over'],
  ['131026', 'more than 24 hours have passed', 'not-reachable'],
  ['132015', 'Template is paused since 24 hours', 'template-paused'],
])('code %s with “%s” means %s', (code, text, meaning) => {
  expect(adviceFor({ code, text }).meaning).toBe(meaning);
});

it.each([['131999'], [''], ['constructor'], [null]])(
  '%j is not known: the admin is told',
  (code) => {
    expect(adviceFor({ code, text: null })).toEqual({
      meaning: 'unknown',
      whoActs: 'admin',
      retry: 'no',
      step: 'tell-admin',
    });
  },
);

test('who has to act has a step that fits', () => {
  for (const { whoActs, step, retry } of ERROR_CODES.values()) {
    expect(step === 'tell-admin').toBe(whoActs === 'admin');
    expect(step === 'wait').toBe(whoActs === 'wait');
    if (whoActs === 'wait') expect(retry).not.toBe('no');
  }
});
