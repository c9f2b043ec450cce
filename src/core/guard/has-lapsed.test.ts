import { messageOf } from '../conversation/message.fixture';
import type { TicketView } from '../derive';
import { epochMs, MINUTE } from '../time';
import type { ReplyWindow } from '../window/reply-window';
import { timedWindow, unknownWindow } from '../window/reply-window.fixture';
import { hasLapsed } from './has-lapsed';

const START = 1_000;
const END = epochMs(2_000);
const view = (window: ReplyWindow, channel = 'whatsapp'): TicketView => ({
  channel,
  window,
  draft: { verdict: 'not-applicable', because: 'empty' },
  freeText: 'lost',
  otherWindows: [],
});
const timed = (state: 'open' | 'closing' | 'critical' | 'closed', isInTicket = true) =>
  timedWindow(state, { at: epochMs(START), isInTicket }, { expiresAt: END });

const CUSTOMER = messageOf({ at: START });
const lapse = ({
  before = view(timed('critical')),
  after = view(timed('closed')),
  messages = [CUSTOMER] as readonly ReturnType<typeof messageOf>[] | null,
  now = END as number,
} = {}) => hasLapsed(before, after, { messages }, epochMs(now));

test('a window that ends before our eyes without an answer has lapsed', () => {
  expect(lapse()).toBe(true);
  expect(lapse({ before: view(timed('open')) })).toBe(true);
});

test.each<[string, ReturnType<typeof messageOf>, boolean]>([
  ['an agent’s answer', messageOf({ role: 'agent', at: START + 1 }), false],
  ['an admin’s', messageOf({ role: 'admin', at: START }), false],
  ['one without a readable time', messageOf({ role: 'agent', at: null }), false],
  ['an earlier answer', messageOf({ role: 'agent', at: START - 1 }), true],
  ['a rule’s message', messageOf({ role: 'trigger', at: START + 1 }), true],
  ['a bot’s', messageOf({ role: 'system', at: START + 1 }), true],
  ['a note', messageOf({ role: 'agent', channel: 'internal', at: START + 1 }), true],
  ['an answer by e-mail', messageOf({ role: 'agent', channel: 'email', at: START + 1 }), true],
])('%s: lapsed %s', (_what, message, isLapsed) => {
  expect(lapse({ messages: [CUSTOMER, message] })).toBe(isLapsed);
});

test.each<[string, Parameters<typeof lapse>[0]]>([
  ['it was closed before', { before: view(timed('closed')) }],
  ['nothing was known before', { before: view(unknownWindow('never-wrote')) }],
  ['it is still open', { after: view(timed('critical')) }],
  [
    'all messages are used',
    { after: view({ ...timed('closed'), state: 'closed', endedBy: 'messages' }) },
  ],
  ['another channel is shown', { before: view(timed('critical'), 'line') }],
  ['the customer wrote in another ticket', { after: view(timed('closed', false)) }],
  ['the conversation cannot be read', { messages: null }],
  ['the computer slept through the end', { now: END + MINUTE + 1 }],
])('not when %s', (_why, change) => {
  expect(lapse(change)).toBe(false);
});
