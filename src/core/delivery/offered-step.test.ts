import { messageOf } from '../conversation/message.fixture';
import { epochMs } from '../time';
import type { DeliveryEntry, Fate } from './delivery-report';
import { ERROR_CODES } from './error-codes';
import { adviceOf, offeredStep, type StepSituation } from './offered-step';
import type { Reply } from './replies';

const refused = (code: string | null): Fate => ({
  kind: 'refused',
  refusal: { code, text: null },
});

const entryOf = (
  fate: Fate,
  message: Parameters<typeof messageOf>[0] = {},
  at = 10,
): DeliveryEntry => ({
  key: String(at),
  at: epochMs(at),
  reply: messageOf({ role: 'agent', at, ...message }) as Reply,
  fate,
});

const stepOf = (entry: DeliveryEntry, change: Partial<StepSituation> = {}) =>
  offeredStep(entry, {
    isOpen: true,
    openSince: epochMs(0),
    resent: new Set(),
    entries: [entry],
    ...change,
  });

const LOST: Fate = { kind: 'lost', doubt: 'after-end' };

it.each([
  ['refused as too late', refused('131047')],
  ['refused with the old code', refused('470')],
  ['written after the end', LOST],
])('%s: once more while the window is open, else a template', (_, fate) => {
  const entry = entryOf(fate);
  expect(stepOf(entry)).toBe('resend');
  expect(stepOf(entry, { isOpen: false, openSince: null })).toBe('send-template');
});

test('once only: after that a template', () => {
  expect(stepOf(entryOf(LOST), { resent: new Set(['10']) })).toBe('send-template');
});

test('a second refusal in the same open window: a template for both', () => {
  const [first, second] = [entryOf(refused('131047')), entryOf(refused('470'), {}, 11)];
  const entries = [second, first] as DeliveryEntry[];
  for (const entry of entries) expect(stepOf(entry, { entries })).toBe('send-template');
});

test('refusals of an earlier window and for other reasons do not count', () => {
  const entry = entryOf(refused('131047'));
  const earlier = entryOf(refused('131047'), {}, 3);
  const other = entryOf(refused('131056'), {}, 11);
  const entries = [other, entry, earlier];
  expect(stepOf(entry, { entries, openSince: epochMs(5) })).toBe('resend');
});

it.each([
  ['an automatic message', { role: 'trigger' as const }],
  ['a file', { kind: 'media' as const }],
  ['a template', { kind: 'template' as const }],
])('%s has no text to say again', (_, message) => {
  expect(stepOf(entryOf(refused('131047'), message))).toBe('send-template');
});

test('a refusal that fits no reply has none either', () => {
  expect(stepOf({ ...entryOf(refused('131047')), reply: null })).toBe('send-template');
});

test('every other code has the step of the table, open or not', () => {
  for (const [code, { step, retry }] of ERROR_CODES) {
    if (retry === 'once') continue;
    const entry = entryOf(refused(code));
    expect([stepOf(entry), stepOf(entry, { isOpen: false })]).toEqual([step, step]);
  }
});

test('an unknown code: the admin', () => {
  expect(stepOf(entryOf(refused('999999')))).toBe('tell-admin');
  expect(stepOf(entryOf(refused(null)))).toBe('tell-admin');
  expect(adviceOf(entryOf(LOST)).meaning).toBe('window-over');
});
