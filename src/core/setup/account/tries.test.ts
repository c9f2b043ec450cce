import type { SeenEvent, SidebarLook } from './sidebar-record';
import { tryOf } from './tries';

const event = (name: SeenEvent['name'], change: Partial<SeenEvent> = {}): SeenEvent => ({
  name,
  hasPayload: false,
  draft: 'empty',
  isDraftHtml: null,
  delay: 'none',
  session: 'active',
  grew: false,
  newest: 'customer',
  showsCode: false,
  ...change,
});

const answerTo = (id: string, events: readonly SeenEvent[]) =>
  tryOf(id)?.judge({ tryId: id, events: [...events], look: {} as SidebarLook }).answer;

const CHANGED = 'ticket.conversation.changed';
const noted = (name: SeenEvent['name']) => event(name, { grew: true, newest: 'note' });

test.each([
  ['only an earlier message was told of', [event(CHANGED), noted('ticket.updated')], 'no'],
  ['the note itself', [event(CHANGED), noted(CHANGED)], 'yes'],
  ['after the note', [noted('ticket.updated'), event(CHANGED, { newest: 'note' })], 'yes'],
  ['there was no note', [event(CHANGED)], 'not seen'],
] as const)('do apps hear of a note: %s', (_what, events, answer) => {
  expect(answerTo('note-tells-apps', events)).toBe(answer);
});

const typed = (draft: SeenEvent['draft'], session: SeenEvent['session'] = 'active') =>
  event('comment.text.changed', { draft, session });
const sent = (change: Partial<SeenEvent> = {}) =>
  event(CHANGED, { grew: true, newest: 'team', ...change });

test.each([
  ['was inserted', [typed('code')], 'yes'],
  ['was inserted twice, and mended', [typed('code twice'), typed('code')], 'yes'],
  ['was changed', [typed('changed code')], 'no'],
  ['was never inserted', [typed('empty')], 'not seen'],
] as const)('a template that %s', (_what, events, answer) => {
  expect(answerTo('template-by-app', events)).toBe(answer);
});

test.each([
  ['takes a reply', [typed('plain', 'ended'), sent()], 'yes'],
  ['takes none', [typed('plain', 'ended')], 'no'],
  ['was never written in', [sent({ session: 'ended' })], 'not seen'],
  ['has not ended', [typed('plain'), sent()], 'not seen'],
] as const)('a session that has ended %s', (_what, events, answer) => {
  expect(answerTo('ended-session-takes-replies', events)).toBe(answer);
});

test.each([
  ['at once', [sent()], '0'],
  [
    'within seconds',
    [
      sent({ draft: 'plain' }),
      event('ticket.updated', { draft: 'plain', delay: 'seconds' }),
      typed('empty'),
    ],
    'seconds',
  ],
  ['nobody saw when', [sent({ draft: 'plain' })], 'not told'],
] as const)('a sent draft leaves %s', (_what, events, leaves) => {
  const finding = tryOf('save-before-message')?.judge({
    tryId: '',
    events: [...events],
    look: {} as SidebarLook,
  });
  expect(finding?.facts.leaves).toBe(leaves);
});
