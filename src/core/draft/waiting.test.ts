import type { ConversationMessage } from '../conversation/message';
import { messageOf } from '../conversation/message.fixture';
import { epochMs, hours } from '../time';
import type { ReplyWindow } from '../window/reply-window';
import { timedWindow, UNRESTRICTED, unknownWindow } from '../window/reply-window.fixture';
import { type Waiting, waitingOf } from './waiting';

const HOUR = hours(1);
const WROTE = epochMs(100 * HOUR);
const END = epochMs(124 * HOUR);
const CLOSED = timedWindow('closed', { at: WROTE }, { expiresAt: END });
const SHORTHAND =
  '&((namespace=[[n]] template=[[order_update]] fallback=[[Hi]] language=[[en_US]]))&';

const at = (hour: number) => hour * HOUR;
const template = (hour: number, changes: Parameters<typeof messageOf>[0] = {}) =>
  messageOf({ role: 'agent', kind: 'template', at: at(hour), ...changes });
const withCode = (message: ConversationMessage, shorthand = SHORTHAND) => ({
  ...message,
  shorthand,
});
const reply = (hour: number, changes: Parameters<typeof messageOf>[0] = {}) =>
  messageOf({ role: 'agent', at: at(hour), ...changes });

const waiting = (
  messages: readonly ConversationMessage[],
  { window = CLOSED as ReplyWindow, own = null as Waiting | null } = {},
) =>
  waitingOf({
    window,
    channel: 'whatsapp',
    sources: [[messageOf({ at: WROTE }), ...messages]],
    own,
  });

const since = (hour: number, templateName: string | null = null) => ({
  since: at(hour),
  templateName,
});

test.each<[string, Waiting | null, unknown]>([
  ['nobody wrote since', waiting([]), null],
  ['a template', waiting([template(130)]), since(130)],
  ['with its name', waiting([withCode(template(130))]), since(130, 'order_update')],
  ['its code is broken', waiting([withCode(template(130), '&((template=')]), since(130)],
  ['the newest of two', waiting([template(131), template(130)]), since(131)],
  ['before the end, and nothing after', waiting([template(110)]), since(110)],
  ['before the end, then a reply that arrived', waiting([template(110), reply(111)]), null],
  ['then a free text that came too late', waiting([template(130), reply(131)]), since(130)],
  [
    'then a rule’s and a bot’s word',
    waiting([
      template(110),
      reply(111, { role: 'trigger' }),
      reply(112, { role: 'system' }),
      reply(113, { kind: 'auto-reply' }),
    ]),
    since(110),
  ],
  ['a rule’s template', waiting([template(130, { role: 'trigger' })]), since(130)],
  ['a template from before the customer wrote', waiting([template(90)]), null],
  ['on another channel', waiting([template(130, { channel: 'email' })]), null],
  ['a note', waiting([template(130, { channel: 'internal' })]), null],
  ['at a time that cannot be read', waiting([template(0, { at: null })]), null],
  [
    'the window is open',
    waiting([template(130)], { window: timedWindow('open', { at: WROTE }, { expiresAt: END }) }),
    null,
  ],
  [
    'the window is not known',
    waiting([template(130)], { window: unknownWindow('never-wrote') }),
    null,
  ],
  ['no limit', waiting([template(130)], { window: UNRESTRICTED }), null],
  [
    'a channel without templates',
    waiting([template(130)], {
      window: timedWindow('closed', { at: WROTE }, { expiresAt: END, afterClose: 'nothing' }),
    }),
    null,
  ],
])('%s', (_what, actual, expected) => {
  expect(actual).toEqual(expected);
});

describe('the app’s own submission', () => {
  const own: Waiting = { since: epochMs(at(130)), templateName: 'own' };
  test.each<[string, Waiting | null, unknown]>([
    ['counts until the conversation shows it', waiting([], { own }), own],
    ['is newer than what it shows', waiting([template(129)], { own }), own],
    ['gives way to a newer one', waiting([template(131)], { own }), since(131)],
    [
      'counts for nothing once the customer has answered',
      waiting([], { own: { ...own, since: epochMs(at(99)) } }),
      null,
    ],
  ])('%s', (_what, actual, expected) => {
    expect(actual).toEqual(expected);
  });
});

test('a template that only another source shows', () => {
  const sources = [[messageOf({ at: WROTE })], [template(125), template(130)]];
  const found = waitingOf({ window: CLOSED, channel: 'whatsapp', sources, own: null });
  expect(found).toEqual(since(130));
});
