import { epochMs } from '../time';
import type { ReplyWindow, UnknownReason } from '../window/reply-window';
import { checkDraft, type DraftInput } from './check-draft';
import { parametersOf, templateOf } from './template.fixture';

const timed = (state: 'open' | 'closing' | 'critical' | 'closed'): ReplyWindow => ({
  state,
  expiresAt: epochMs(1),
  startedBy: { at: epochMs(0), authorId: '7', authorName: 'Ada', isRequester: true },
  precision: 'arrival',
});
const unknown = (reason: UnknownReason): ReplyWindow => ({ state: 'unknown', reason });
const unrestricted: ReplyWindow = { state: 'unrestricted', channel: 'email' };

const templates = [
  templateOf({ body: 'Hi {{1}}, {{2}}', parameters: parametersOf(2) }),
  templateOf({ language: 'pt_BR', body: 'Olá' }),
  templateOf({ language: 'de', status: 'PAUSED' }),
  templateOf({ name: 'opaque', body: null }),
  templateOf({ name: 'half_known', body: null, parameters: parametersOf(1) }),
];

function verdictOf(text: string, changes: Partial<DraftInput> = {}) {
  return checkDraft({
    text,
    commentType: 'publicReply',
    targetIsWindowChannel: true,
    window: timed('closed'),
    templates,
    listComplete: true,
    hasAttachments: false,
    ...changes,
  });
}

const draft = (rest: string, name = 'order_shipped') =>
  `&((namespace=[[ns_1]] template=[[${name}]] fallback=[[Hello]] ${rest}))&`;
const GOOD = draft('language=[[en_US]] body_text=[[Ada]] body_text=[[42]]');

test.each<[string, string, Partial<DraftInput>, string]>([
  ['an internal note', 'Hello', { commentType: 'internalNote' }, 'internal-note'],
  ['an internal note with a shorthand', GOOD, { commentType: 'internalNote' }, 'internal-note'],
  ['an empty internal note', '', { commentType: 'internalNote' }, 'internal-note'],
  ['a type nobody knows', 'Hello', { commentType: 'twitterReply' }, 'internal-note'],
  ['another target', 'Hello', { targetIsWindowChannel: false }, 'other-channel'],
  ['another target, empty', '', { targetIsWindowChannel: false }, 'other-channel'],
  ['a channel without limit', 'Hello', { window: unrestricted }, 'other-channel'],
  ['a channel not counted', 'Hello', { window: unknown('channel-not-covered') }, 'other-channel'],
  ['nothing', '', {}, 'empty'],
  ['white space', ' \n\u00a0', {}, 'empty'],
])('not applicable: %s', (_name, text, changes, because) => {
  expect(verdictOf(text, changes)).toEqual({ verdict: 'not-applicable', because });
});

test.each([
  ['open', timed('open'), { verdict: 'deliverable' }],
  ['closing', timed('closing'), { verdict: 'deliverable' }],
  ['critical', timed('critical'), { verdict: 'deliverable' }],
  ['closed', timed('closed'), { verdict: 'window-closed', unknown: null }],
  ['never-wrote', unknown('never-wrote'), { verdict: 'window-closed', unknown: 'never-wrote' }],
  ['future-time', unknown('future-time'), { verdict: 'window-closed', unknown: 'future-time' }],
  ['not-readable', unknown('not-readable'), { verdict: 'window-closed', unknown: 'not-readable' }],
])('free text, window %s', (_name, window, expected) => {
  expect(verdictOf('Hello', { window })).toEqual(expected);
  expect(verdictOf('', { window, hasAttachments: true })).toEqual(expected);
});

describe('shorthand', () => {
  const ok = (language: string) => ({ verdict: 'template-ok', name: 'order_shipped', language });
  const wrong = (problem: object) => ({
    verdict: 'template-wrong-parameters',
    name: 'order_shipped',
    problem,
  });
  const values = (...all: string[]) =>
    draft(`language=[[en_US]] ${all.map((value) => `body_text=[[${value}]]`).join(' ')}`);

  test.each<[string, string, object]>([
    ['good', GOOD, ok('en_US')],
    ['good, on many lines', GOOD.replaceAll(' ', '\n  '), ok('en_US')],
    ['language left out is en_US', draft('body_text=[[Ada]] body_text=[[42]]'), ok('en_US')],
    ['language written otherwise', draft('language=[[pt-br]]'), ok('pt_BR')],
    [
      'malformed',
      '&((template=[[order_shipped]]',
      { verdict: 'template-malformed', problem: { kind: 'not-closed' } },
    ],
    [
      'text before',
      `Hello ${GOOD}`,
      { verdict: 'template-mixed-text', name: 'order_shipped', extra: 'Hello' },
    ],
    [
      'text on both sides',
      `Hello ${GOOD} bye`,
      { verdict: 'template-mixed-text', name: 'order_shipped', extra: 'Hello … bye' },
    ],
    [
      'unknown name',
      draft('', 'order_lost'),
      { verdict: 'template-unknown', name: 'order_lost', listComplete: true },
    ],
    [
      'another case is another name',
      draft('', 'Order_Shipped'),
      { verdict: 'template-unknown', name: 'Order_Shipped', listComplete: true },
    ],
    [
      'language without template',
      draft('language=[[fr]]'),
      {
        verdict: 'template-wrong-language',
        name: 'order_shipped',
        language: 'fr',
        known: ['en_US', 'pt_BR', 'de'],
      },
    ],
    [
      'not approved',
      draft('language=[[DE]]'),
      {
        verdict: 'template-not-approved',
        name: 'order_shipped',
        language: 'DE',
        status: 'PAUSED',
      },
    ],
    ['too few values', values('Ada'), wrong({ kind: 'count', expected: 2, found: 1 })],
    ['too many values', values('a', 'b', 'c'), wrong({ kind: 'count', expected: 2, found: 3 })],
    ['an empty value', values('Ada', ' '), wrong({ kind: 'empty', position: 2 })],
    ['a placeholder left', values('{{1}}', '42'), wrong({ kind: 'placeholder', position: 1 })],
    [
      'a Zendesk placeholder left',
      values('Ada', 'no. {{ticket.id}}'),
      wrong({ kind: 'placeholder', position: 2 }),
    ],
    [
      'a mark of the shorthand',
      values('a))&', '42'),
      wrong({ kind: 'forbidden-characters', position: 1 }),
    ],
    ['a line break', values('Ada', '4\n2'), wrong({ kind: 'forbidden-characters', position: 2 })],
    ['the first problem', values('', 'a))&'), wrong({ kind: 'empty', position: 1 })],
  ])('%s, in any window', (_name, text, expected) => {
    for (const state of ['open', 'closing', 'critical', 'closed'] as const) {
      expect(verdictOf(text, { window: timed(state) })).toEqual(expected);
    }
    expect(verdictOf(text, { window: unknown('never-wrote') })).toEqual(expected);
  });

  test.each([
    [
      'nothing known: any number',
      draft('body_text=[[a]] body_text=[[b]]', 'opaque'),
      'template-ok',
    ],
    ['nothing known: none', draft('', 'opaque'), 'template-ok'],
    [
      'nothing known: still no blanks',
      draft('body_text=[[]]', 'opaque'),
      'template-wrong-parameters',
    ],
    ['number known, text not: right', draft('body_text=[[a]]', 'half_known'), 'template-ok'],
    ['number known, text not: wrong', draft('', 'half_known'), 'template-wrong-parameters'],
    [
      'text known to have none',
      draft('language=[[pt_BR]] body_text=[[a]]'),
      'template-wrong-parameters',
    ],
  ])('%s', (_name, text, verdict) => {
    expect(verdictOf(text).verdict).toBe(verdict);
  });

  test('a list that failed to load is said so', () => {
    expect(verdictOf(GOOD, { templates: [], listComplete: false })).toEqual({
      verdict: 'template-unknown',
      name: 'order_shipped',
      listComplete: false,
    });
  });

  test('files beside it are as unknown as text', () => {
    expect(verdictOf(GOOD, { hasAttachments: true })).toEqual({
      verdict: 'template-mixed-text',
      name: 'order_shipped',
      extra: '',
    });
  });
});
