import type { MessageKind } from '../conversation/message';
import { messageOf } from '../conversation/message.fixture';
import { epochMs, MINUTE, SECOND } from '../time';
import { evidenceOf } from '../window/evidence.fixture';
import { repliesOf } from './replies';
import { formsOf, type TemplateSigns } from './template-replies';

const NORA = '9';
const TOM = '10';
const HOUR = 60 * MINUTE;

const said = (at: number, kind: MessageKind = 'text', authorId: string | null = NORA) =>
  messageOf({ role: 'agent', authorId, at, kind });

/** Of replies by their times: what each is. */
function forms(
  replies: readonly ReturnType<typeof said>[],
  shown: readonly ReturnType<typeof said>[] = [],
  signs: Partial<TemplateSigns> = {},
  source: 'sunshine' | 'conversation-log' = 'sunshine',
) {
  const all = repliesOf(replies);
  const formOf = formsOf(all, [evidenceOf(shown, { source })], {
    isPossible: true,
    submittedAt: [],
    watched: null,
    ...signs,
  });
  return all.toReversed().map(formOf);
}

const watched = { agentId: NORA, since: epochMs(HOUR) };
const submittedAt = [epochMs(2 * HOUR)];

test('a template that the ticket shows is one, whatever else is known', () => {
  expect(forms([said(0, 'template')])).toEqual(['template']);
});

test('where none can go out past the composer, all others are free text', () => {
  expect(forms([said(0)], [], { isPossible: false })).toEqual(['free-form']);
});

test('Sunshine says what each is, in whatever order they lie close together', () => {
  const replies = [said(1 * SECOND), said(6 * SECOND), said(20 * SECOND)];
  const shown = [said(0), said(5 * SECOND, 'template'), said(19 * SECOND)];
  expect(forms(replies, shown)).toEqual(['free-form', 'template', 'free-form']);
});

test.each([
  [-11 * SECOND, 'not-known'],
  [-10 * SECOND, 'template'],
  [10 * MINUTE, 'template'],
  [10 * MINUTE + 1, 'not-known'],
])('a ticket that shows it %i ms after Sunshine: %s', (lateBy, form) => {
  expect(forms([said(HOUR + lateBy)], [said(HOUR, 'template')])).toEqual([form]);
});

test('Zendesk’s own log knows no better than the ticket', () => {
  expect(forms([said(0)], [said(0)], {}, 'conversation-log')).toEqual(['not-known']);
});

test('what this browser submitted is a template', () => {
  expect(forms([said(2 * HOUR + SECOND, 'text', null)], [], { submittedAt })).toEqual(['template']);
});

test('one that Sunshine shows too stands for one reply only', () => {
  const replies = [said(2 * HOUR + 2 * SECOND), said(2 * HOUR + 30 * SECOND)];
  const shown = [said(2 * HOUR + SECOND, 'template')];
  expect(forms(replies, shown, { submittedAt, watched })).toEqual(['template', 'free-form']);
});

test('one of which it is not known whether it left takes no place that Sunshine gives to another', () => {
  const replies = [said(2 * HOUR + 61 * SECOND)];
  const shown = [said(2 * HOUR + 60 * SECOND)];
  expect(forms(replies, shown, { submittedAt, watched })).toEqual(['free-form']);
});

test('the agent who looks on submitted nothing else since; of before, and of others, nobody knows', () => {
  const replies = [said(HOUR - 1), said(HOUR), said(HOUR + 1, 'text', TOM)];
  expect(forms(replies, [], { watched })).toEqual(['not-known', 'free-form', 'not-known']);
});
