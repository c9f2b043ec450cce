import type { SeenEvent, SidebarLook } from './sidebar-record';
import { tryOf } from './tries';

const event = (name: SeenEvent['name'], change: Partial<SeenEvent> = {}): SeenEvent => ({
  name,
  hasPayload: false,
  draft: 'empty',
  isDraftHtml: null,
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
