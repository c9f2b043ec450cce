import type { ConversationMessage } from '../conversation/message';
import { messageOf } from '../conversation/message.fixture';
import { epochMs, HOUR, MINUTE, SECOND } from '../time';
import {
  earlierSending,
  fateAt,
  inTheWay,
  leftAt,
  newestOpen,
  noted,
  type SubmissionFate,
  type SubmissionRecord,
} from './submission-log';

const NOW = epochMs(Date.UTC(2026, 10, 20, 12));
const recordOf = (fate: SubmissionFate, agoMs = 0, id = 's1'): SubmissionRecord => ({
  id,
  customerId: '7',
  ticketId: '42',
  conversationId: 'c1',
  templateName: 'order_shipped',
  language: 'en_US',
  at: epochMs(NOW - agoMs),
  leftAtMs: -agoMs,
  fate,
});

describe('words on one submission', () => {
  const FATES: readonly SubmissionFate[] = [
    'sending',
    'unclear',
    'looked-for',
    'not-sent',
    'submitted',
  ];
  test('in whatever order they come, the weightiest stands', () => {
    for (const [i, first] of FATES.entries()) {
      for (const [j, second] of FATES.entries()) {
        const log = noted([recordOf(first)], recordOf(second));
        expect(log.map(({ fate }) => fate)).toEqual([FATES[Math.max(i, j)]]);
      }
    }
  });

  test('what is no news leaves the log as it is', () => {
    const log = [recordOf('submitted')];
    expect(noted(log, recordOf('sending', SECOND))).toBe(log);
  });

  test('the first moment stays', () => {
    expect(noted([recordOf('sending')], recordOf('submitted', SECOND))[0]?.at).toBe(NOW);
  });
});

test.each([
  [MINUTE - 1, 'sending'],
  [MINUTE, 'sending'],
  [MINUTE + 1, 'unclear'],
] as const)('sending for %d ms is %s', (agoMs, fate) => {
  expect(fateAt(recordOf('sending', agoMs), 0)).toBe(fate);
});

test.each<[SubmissionFate, number, 'sending' | 'unclear' | null]>([
  ['sending', 0, 'sending'],
  ['unclear', 10 * MINUTE - 1, 'unclear'],
  ['unclear', 10 * MINUTE, null],
  ['unclear', 10 * MINUTE + 1, null],
  ['looked-for', 0, null],
  ['not-sent', 0, null],
  ['submitted', 0, null],
])('%s %d ms ago: in the way is %s', (fate, agoMs, what) => {
  expect(inTheWay([recordOf(fate, agoMs)], 0)).toBe(what);
});

test('what is not known is told before what is done, whichever is newer', () => {
  const log = [recordOf('submitted', 0, 'a'), recordOf('unclear', HOUR, 'b')];
  expect(newestOpen(log, 0)).toMatchObject({ kind: 'unclear', record: { id: 'b' } });
  expect(newestOpen([recordOf('submitted', 10 * MINUTE)], 0)).toBeNull();
});

test('what may have left counts as left', () => {
  const all = (['sending', 'unclear', 'looked-for', 'not-sent', 'submitted'] as const).map(
    (fate, i) => recordOf(fate, i * SECOND, fate),
  );
  expect(leftAt(all, 0).map((at) => NOW - at)).toEqual([1, 2, 4].map((s) => s * SECOND));
});

const shown = (...messages: readonly ConversationMessage[]) => ({
  messages,
  channel: 'whatsapp',
  now: NOW,
});

describe('the same template earlier', () => {
  const TEMPLATE = { name: 'order_shipped', language: 'en_US' };
  const of = (fate: SubmissionFate, agoMs: number) =>
    earlierSending(TEMPLATE, [recordOf(fate, agoMs)], 0, shown());

  test.each<[SubmissionFate, boolean]>([
    ['submitted', true],
    ['unclear', false],
    ['looked-for', false],
    ['sending', false],
  ])('%s', (fate, isCertain) => {
    expect(of(fate, 10 * SECOND)).toMatchObject({ agoMs: 10 * SECOND, isCertain });
  });

  test('what surely did not leave is none', () => {
    expect(of('not-sent', 0)).toBeNull();
  });

  test.each([
    [24 * HOUR - 1, true],
    [24 * HOUR, false],
    [24 * HOUR + 1, false],
  ])('%d ms ago: asked about is %s', (agoMs, isAsked) => {
    expect(of('submitted', agoMs) !== null).toBe(isAsked);
  });

  test.each([
    [{ name: 'order_shipped', language: 'en-us' }, true],
    [{ name: 'order_shipped', language: 'de' }, false],
    [{ name: 'other', language: 'en_US' }, false],
  ])('%j: %s', (template, isThis) => {
    const found = earlierSending(template, [recordOf('submitted')], 0, shown());
    expect(found !== null).toBe(isThis);
  });

  const shorthand =
    '&((namespace=[[ns]] template=[[order_shipped]] fallback=[[f]] language=[[en_US]]))&';
  const reply = (changes: Parameters<typeof messageOf>[0], more: object = {}) => ({
    ...messageOf({
      role: 'agent',
      authorId: '101',
      kind: 'template',
      at: NOW - MINUTE,
      ...changes,
    }),
    shorthand,
    ...more,
  });

  test('Zendesk’s own Send counts as well, whoever pressed it', () => {
    const at = epochMs(NOW - MINUTE);
    const found = earlierSending(TEMPLATE, [], 0, shown(reply({})));
    expect(found).toEqual({ at, agoMs: MINUTE, isCertain: true });
  });

  test.each([
    ['refused by WhatsApp', reply({}, { refusal: { code: '131026', text: null } })],
    ['on another channel', reply({ channel: 'email' })],
    ['without a time', reply({ at: null })],
    ['of the customer', reply({ role: 'end-user' })],
  ])('not one %s', (_what, message) => {
    expect(earlierSending(TEMPLATE, [], 0, shown(message))).toBeNull();
  });

  describe('a template of which only the conversation tells', () => {
    const nameless = (at = NOW - MINUTE) => {
      const { shorthand: _, ...message } = reply({ at });
      return message;
    };

    test('may be this one', () => {
      const at = epochMs(NOW - MINUTE);
      expect(earlierSending(TEMPLATE, [], 0, shown(nameless()))).toEqual({
        at,
        agoMs: MINUTE,
        isCertain: false,
        isUnnamed: true,
      });
    });

    test('is not, where this browser knows which it was', () => {
      const other = { ...recordOf('submitted', MINUTE), templateName: 'other' };
      const record = { ...other, at: epochMs(NOW - MINUTE) };
      expect(earlierSending(TEMPLATE, [record], 0, shown(nameless()))).toBeNull();
    });

    test('says less than one that is named', () => {
      const found = earlierSending(TEMPLATE, [], 0, shown(nameless(NOW - SECOND), reply({})));
      expect(found).toMatchObject({ agoMs: MINUTE, isCertain: true });
    });
  });

  test('a stamp that lies ahead is now', () => {
    const ahead = reply({ at: NOW + SECOND });
    expect(earlierSending(TEMPLATE, [], 0, shown(ahead))?.agoMs).toBe(0);
  });
});
