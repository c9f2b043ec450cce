import { messageOf } from '../conversation/message.fixture';
import { epochMs, HOUR, MINUTE, SECOND } from '../time';
import type { Evidence } from './evidence';
import { evidenceOf } from './evidence.fixture';
import { withSentTime } from './sent-time';
import type { Candidate } from './source-summary';

const ARRIVED = 100 * HOUR;
const TICKET: Evidence = evidenceOf([], { source: 'ticket', ticketId: '42' });

const candidate = (changes: Parameters<typeof messageOf>[0] = {}): Candidate => ({
  message: messageOf({ at: ARRIVED, ...changes }),
  at: epochMs(ARRIVED),
  precision: 'arrival',
  from: TICKET,
});

const copy = (changes: Parameters<typeof messageOf>[0], isWhole = true) => [
  evidenceOf([messageOf({ sentAt: ARRIVED - 6 * HOUR, at: ARRIVED, ...changes })], {
    number: 'unknown',
    isWhole,
  }),
];

test.each([
  ['at the same moment', copy({}), true],
  ['2 min before', copy({ at: ARRIVED - 2 * MINUTE }), true],
  ['just more than 2 min before', copy({ at: ARRIVED - 2 * MINUTE - 1 }), false],
  ['10 s after, by a clock that is a little off', copy({ at: ARRIVED + 10 * SECOND }), true],
  ['more than 10 s after', copy({ at: ARRIVED + 10 * SECOND + 1 }), false],
  ['an answer of ours', copy({ role: 'agent' }), false],
  ['a reaction', copy({ kind: 'reaction' }), false],
  ['on another channel', copy({ channel: 'viber' }), false],
  ['without a sending time', copy({ sentAt: null }), false],
  ['sent after it arrived', copy({ sentAt: ARRIVED + 1 }), false],
])('a message that arrived %s', (_what, evidence, isExact) => {
  const exact = withSentTime(candidate(), evidence);
  expect([exact.precision, exact.at]).toEqual(
    isExact ? ['sent', ARRIVED - 6 * HOUR] : ['arrival', ARRIVED],
  );
});

test('ids tell, whatever the moment', () => {
  const late = copy({ id: 'a', at: ARRIVED - HOUR });
  expect(withSentTime(candidate({ id: 'a' }), late).precision).toBe('sent');
  expect(withSentTime(candidate({ id: 'b' }), copy({ id: 'a' })).precision).toBe('arrival');
});

test('a thread that another profile may complete tells by ids, not by the moment', () => {
  expect(withSentTime(candidate(), copy({}, false)).precision).toBe('arrival');
  expect(withSentTime(candidate({ id: 'a' }), copy({ id: 'a' }, false)).precision).toBe('sent');
});

test('of several that may be it, the latest', () => {
  const two = [
    ...copy({ at: ARRIVED - MINUTE, sentAt: ARRIVED - 9 * HOUR }),
    ...copy({ at: ARRIVED - SECOND, sentAt: ARRIVED - 5 * HOUR }),
  ];
  expect(withSentTime(candidate(), two).at).toBe(ARRIVED - 5 * HOUR);
});

test('it names the source of the time, and stays a message of its ticket', () => {
  const { from } = withSentTime(candidate(), copy({}));
  expect([from.source, from.ticketId, from.number]).toEqual(['sunshine', '42', 'same']);
});

test('of a burst, a message takes no time from the one before it', () => {
  const first = messageOf({ at: ARRIVED - MINUTE });
  const second = messageOf({ at: ARRIVED });
  const burst: Candidate = {
    ...candidate(),
    from: { ...TICKET, messages: [first, second] },
  };
  const knowsFirst = copy({ at: ARRIVED - MINUTE - SECOND, sentAt: ARRIVED - 9 * HOUR });
  expect(withSentTime(burst, knowsFirst).precision).toBe('arrival');
  expect(withSentTime({ ...burst, from: TICKET }, knowsFirst).precision).toBe('sent');
});
