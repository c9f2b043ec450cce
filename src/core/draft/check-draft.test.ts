import { parametersOf, templateOf } from '../template/template.fixture';
import { epochMs } from '../time';
import type { AfterClose } from '../window/channel-policy';
import type { ReplyWindow, UnknownReason } from '../window/reply-window';
import { timedWindow as timed, UNRESTRICTED, unknownWindow } from '../window/reply-window.fixture';
import { checkDraft, type DraftInput } from './check-draft';
import { checkParameters } from './check-parameters';

const NOT_COVERED = unknownWindow('channel-not-covered');

const templates = [
  templateOf({ body: 'Hi {{1}}, {{2}}', parameters: parametersOf(2) }),
  templateOf({ language: 'pt_BR', body: 'Olá' }),
  templateOf({ language: 'de', status: 'PAUSED' }),
  templateOf({ name: 'opaque', body: null }),
  templateOf({ name: 'on_hold', language: 'de', status: 'PAUSED' }),
  templateOf({ name: 'on_hold', language: 'fr', status: 'REJECTED' }),
  templateOf({ name: 'half_known', body: null, parameters: parametersOf(1) }),
];

function verdictOf(text: string, changes: Partial<DraftInput> = {}) {
  return checkDraft({
    text,
    commentType: 'publicReply',
    target: 'window-channel',
    window: timed('closed'),
    templates,
    listComplete: true,
    check: checkParameters,
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
  ['a target without limit', 'Hello', { target: 'no-limit' }, 'other-channel'],
  ['a target without limit, empty', '', { target: 'no-limit' }, 'other-channel'],
  ['a target without limit, a shorthand', GOOD, { target: 'no-limit' }, 'other-channel'],
  ['a window without limit', 'Hello', { window: UNRESTRICTED }, 'other-channel'],
  ['a target not covered', 'Hello', { target: 'not-covered' }, 'channel-not-covered'],
  ['a target not covered, empty', '', { target: 'not-covered' }, 'channel-not-covered'],
  ['a target not covered, a shorthand', GOOD, { target: 'not-covered' }, 'channel-not-covered'],
  ['a window not covered', 'Hello', { window: NOT_COVERED }, 'channel-not-covered'],
  [
    'a target without limit, a window not covered',
    'Hello',
    { target: 'no-limit', window: NOT_COVERED },
    'other-channel',
  ],
  [
    'a target not covered, a window without limit',
    'Hello',
    { target: 'not-covered', window: UNRESTRICTED },
    'channel-not-covered',
  ],
  ['nothing', '', {}, 'empty'],
  ['white space', ' \n\u00a0', {}, 'empty'],
])('not applicable: %s', (_name, text, changes, because) => {
  expect(verdictOf(text, changes)).toEqual({ verdict: 'not-applicable', because });
});

test.each([
  ['open', timed('open'), { verdict: 'deliverable', charged: false }],
  ['closing', timed('closing'), { verdict: 'deliverable', charged: false }],
  ['critical', timed('critical'), { verdict: 'deliverable', charged: false }],
  ['closed', timed('closed'), { verdict: 'window-closed', unknown: null, afterClose: 'template' }],
  [
    'never-wrote',
    unknownWindow('never-wrote'),
    { verdict: 'window-closed', unknown: 'never-wrote', afterClose: 'template' },
  ],
  [
    'future-time',
    unknownWindow('future-time'),
    { verdict: 'window-closed', unknown: 'future-time', afterClose: 'template' },
  ],
  [
    'not-readable',
    unknownWindow('not-readable'),
    { verdict: 'window-closed', unknown: 'not-readable', afterClose: 'template' },
  ],
])('free text, window %s', (_name, window, expected) => {
  expect(verdictOf('Hello', { window })).toEqual(expected);
  expect(verdictOf('', { window, hasAttachments: true })).toEqual(expected);
});

describe('channels where no template is the way back', () => {
  const closed = (afterClose: AfterClose) => timed('closed', {}, { afterClose });
  const open = timed('open', {}, { afterClose: 'nothing' });
  const lost = (afterClose: AfterClose, unknown: UnknownReason | null = null) => ({
    verdict: 'window-closed',
    unknown,
    afterClose,
  });
  const arrives = (charged: boolean) => ({ verdict: 'deliverable', charged });

  test.each<[string, ReplyWindow, object]>([
    ['open', open, arrives(false)],
    ['closed, and nothing is possible', closed('nothing'), lost('nothing')],
    ['closed, and nobody knows what is possible', closed('not-known'), lost('not-known')],
    ['closed, and charged', closed('charged'), arrives(true)],
    [
      'unknown, and nothing is possible after it',
      unknownWindow('never-wrote', 'nothing'),
      lost('nothing', 'never-wrote'),
    ],
    ['unknown, and charged after it', unknownWindow('never-wrote', 'charged'), arrives(true)],
  ])('%s: a shorthand is free text like any other', (_name, window, expected) => {
    expect(verdictOf('Hello', { window })).toEqual(expected);
    for (const text of [GOOD, `Hello ${GOOD}`, '&((template=[[order_shipped]]']) {
      const arrives = 'charged' in expected;
      const named = arrives ? { ...expected, doubt: { kind: 'code' } } : expected;
      expect(verdictOf(text, { window })).toEqual(named);
      expect(verdictOf(text, { window, hasAttachments: true })).toEqual(named);
    }
    expect(verdictOf('', { window })).toEqual({ verdict: 'not-applicable', because: 'empty' });
  });
});

test.each([
  'publicReply',
  'facebookPrivateMessage',
  'facebookWallReply',
  'twitterDirectMessage',
  'twitterReply',
  'a type nobody knows',
  '',
])('a comment of type %j may reach the customer', (commentType) => {
  expect(verdictOf('Hello', { commentType }).verdict).toBe('window-closed');
  expect(verdictOf('Hello', { commentType, window: timed('open') }).verdict).toBe('deliverable');
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
      'text before a template that would fail',
      `Hello ${draft('language=[[en_US]]')}`,
      { verdict: 'template-mixed-text', name: 'order_shipped', extra: 'Hello' },
    ],
    [
      'text behind',
      `${GOOD} bye`,
      { verdict: 'template-mixed-text', name: 'order_shipped', extra: 'bye' },
    ],
    [
      'a code that has lost its beginning',
      GOOD.replace('&((', '(('),
      { verdict: 'template-malformed', problem: { kind: 'not-opened' } },
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
        known: ['en_US', 'pt_BR'],
      },
    ],
    [
      'language without template, and none approved in any other',
      draft('language=[[en_US]]', 'on_hold'),
      { verdict: 'template-not-approved', name: 'on_hold', language: 'de', status: 'PAUSED' },
    ],
    [
      'language of a template not approved, as it stands in the list',
      draft('language=[[fr]]', 'on_hold'),
      { verdict: 'template-not-approved', name: 'on_hold', language: 'fr', status: 'REJECTED' },
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
    expect(verdictOf(text, { window: unknownWindow('never-wrote') })).toEqual(expected);
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

  test('what cannot be checked yet is neither right nor wrong', () => {
    for (const text of [GOOD, values('Ada')]) {
      expect(verdictOf(text, { check: undefined })).toEqual({
        verdict: 'template-unknown',
        name: 'order_shipped',
        listComplete: false,
      });
    }
    const onHold = verdictOf(draft('', 'on_hold'), { check: undefined });
    expect(onHold.verdict).toBe('template-not-approved');
  });

  test('files beside it are as unknown as text', () => {
    expect(verdictOf(GOOD, { hasAttachments: true })).toEqual({
      verdict: 'template-mixed-text',
      name: 'order_shipped',
      extra: '',
    });
  });
});

describe('a messaging session that has ended', () => {
  const ended = (text: string, changes: Partial<DraftInput> = {}) =>
    verdictOf(text, { isSessionEnded: true, window: timed('open'), ...changes }).verdict;

  test('the window is open, and the ticket takes no answer all the same', () => {
    expect(ended('Hello')).toBe('session-ended');
    expect(ended('', { hasAttachments: true })).toBe('session-ended');
    expect(verdictOf('Hello', { isSessionEnded: false, window: timed('open') }).verdict).toBe(
      'deliverable',
    );
  });

  test('what is worse, or none of its business, is said first', () => {
    expect(ended('Hello', { window: timed('closed') })).toBe('window-closed');
    expect(ended('Hello', { commentType: 'internalNote' })).toBe('not-applicable');
    expect(ended('Hello', { target: 'no-limit' })).toBe('not-applicable');
    expect(ended('')).toBe('not-applicable');
  });
});

describe('text before a good template', () => {
  const mixed = { verdict: 'template-mixed-text', name: 'order_shipped', extra: 'Hello' };

  test.each([
    ['closed', timed('closed'), { ...mixed, arrives: 'template' }],
    ['open', timed('open'), { ...mixed, arrives: 'both' }],
    ['critical', timed('critical'), { ...mixed, arrives: 'both' }],
    ['unknown', unknownWindow('never-wrote'), mixed],
  ])('window %s', (_name, window, expected) => {
    expect(verdictOf(`Hello ${GOOD}`, { window })).toEqual(expected);
    expect(verdictOf(`Hello ${GOOD}`, { window, hasAttachments: true })).toEqual(mixed);
  });
});

describe('the whole message', () => {
  const open = { window: timed('open') };
  const doubtOf = (text: string, changes: Partial<DraftInput> = {}) => {
    const verdict = verdictOf(text, { ...open, ...changes });
    expect(verdict.verdict).toBe('deliverable');
    return 'doubt' in verdict ? verdict.doubt : undefined;
  };
  const file = (name: string, size: number | null = null) => ({
    hasAttachments: true,
    files: [{ name, size }],
  });
  const MB = 1_000_000;

  test.each([
    [4_095, undefined],
    [4_096, undefined],
    [4_097, { kind: 'long-text', most: 4_096 }],
    [4_500, { kind: 'long-text', most: 4_096 }],
  ])('%i characters', (length, doubt) => {
    expect(doubtOf('ü'.repeat(length))).toEqual(doubt);
    expect(doubtOf('📦'.repeat(length))).toEqual(doubt);
  });

  test.each([
    [1_023, undefined],
    [1_024, undefined],
    [1_025, { kind: 'long-caption', most: 1_024 }],
  ])('%i characters beside a file', (length, doubt) => {
    expect(doubtOf('x'.repeat(length), file('a.png'))).toEqual(doubt);
    expect(doubtOf('x'.repeat(length))).toBeUndefined();
  });

  test.each([
    'sticker.webp',
    'clip.MOV',
    'photo.heic',
    'drawing.svg',
    'moving.gif',
    'talk.wav',
    'film.webm',
    'photo.psd',
    'film.ogv',
    'film.3g2',
    'talk.aif',
    'talk.caf',
  ])('a file that WhatsApp does not take: %s', (name) => {
    expect(doubtOf('', file(name))).toEqual({ kind: 'file-type', file: name });
  });

  test.each([
    'a.jpg',
    'a.jpe',
    'a.PNG',
    'a.mp4',
    'a.3gp',
    'a.ogg',
    'a.oga',
    'a.pdf',
    'a.zip',
    'webp',
    'a',
  ])('a file that it takes, of no known size: %s', (name) => {
    expect(doubtOf('', file(name))).toBeUndefined();
  });

  test.each([
    ['a.jpg', 5],
    ['a.mp4', 16],
    ['a.mp3', 16],
    ['a.pdf', 100],
    ['a', 100],
  ])('%s may have %i MB', (name, mostMb) => {
    expect(doubtOf('', file(name, mostMb * MB - 1))).toBeUndefined();
    expect(doubtOf('', file(name, mostMb * MB))).toBeUndefined();
    expect(doubtOf('', file(name, mostMb * MB + 1))).toEqual({
      kind: 'file-size',
      file: name,
      mostMb,
    });
  });

  test('a film of 90 MB', () => {
    expect(doubtOf('Look', file('film.mp4', 90 * MB))).toEqual({
      kind: 'file-size',
      file: 'film.mp4',
      mostMb: 16,
    });
  });

  test('the limits are WhatsApp’s', () => {
    const window = timed('open', {}, { afterClose: 'nothing' });
    expect(doubtOf('x'.repeat(5_000), { window, ...file('a.webp') })).toBeUndefined();
  });
});

describe('a variable that nobody filled', () => {
  test.each([
    ['Hi {{1}}, your order is here', '{{1}}'],
    ['Hi {{first_name}}', '{{first_name}}'],
    ['Hi {{ticket.requester.name}}', '{{ticket.requester.name}}'],
    ['Hi {{ customer }}', '{{ customer }}'],
    ['{% if x %}Hi{% endif %}', '{% if x %}'],
    ['Hi {{1}, it is here', '{{1}'],
    ['Hi {{\n1\n}}', '{{\n1\n}}'],
    ['Hi ｛｛1｝｝', '{{1}}'],
    ['Hi {\u200b{1}}', '{{1}}'],
    ['Hi \\{\\{1\\}\\}', '\\{\\{1\\}\\}'],
    [
      'Hi {{ticket.requester.first_name | default: "friend of our shop, whom we do not know by name yet"}}',
      '{{ticket.requester.first_name | default: "friend of our shop, whom we do not know by name yet"}}',
    ],
    ['Hi {first_name}', '{first_name}'],
    ['Hi $' + '{name}', '$' + '{name}'],
    ['Hi %FIRST_NAME%', '%FIRST_NAME%'],
    ['Hi <<Vorname>>', '<<Vorname>>'],
    ['Hi [Name], all is well', '[Name]'],
    ['Guten Tag [Nachname]', '[Nachname]'],
    ['Hi [[first name]]', '[[first name]]'],
    ['Hi [insert name]', '[insert name]'],
    ['Bonjour [Prénom]', '[Prénom]'],
    ['Hi <your name>', '<your name>'],
  ])('%s', (text, variable) => {
    const doubt = { kind: 'variable', text: variable };
    const { verdict, ...open } = verdictOf(text, { window: timed('open') });
    expect([verdict, open]).toEqual(['deliverable', { charged: false, doubt }]);
    expect(verdictOf(text)).toMatchObject({ verdict: 'window-closed', doubt });
    expect(verdictOf(text, { window: unknownWindow('never-wrote') })).toMatchObject({ doubt });
    const other = timed('open', {}, { afterClose: 'nothing' });
    expect(verdictOf(text, { window: other })).toMatchObject({ verdict: 'deliverable', doubt });
  });

  test.each([
    '{1}',
    '{{',
    '}}',
    '{{}}',
    'a {{b',
    '{ {1} }',
    '100%}',
    'see {@link x}',
    'GET /users/{id}',
    '{a: 1}',
    'the name',
    '[1]',
    '[Screenshot]',
    'a < b > c',
    '50% OFF 20%',
    '{ }',
  ])('%s is none', (text) => {
    expect(verdictOf(text, { window: timed('open') })).toEqual({
      verdict: 'deliverable',
      charged: false,
    });
  });
});

test.each([
  [undefined, 'template-ok'],
  ['en_US', 'template-ok'],
  ['pt_BR', 'template-wrong-parameters'],
  ['fr', 'template-wrong-language'],
])('a code without a language means that of the number, %s', (fallbackLanguage, verdict) => {
  const text = draft('body_text=[[Ada]] body_text=[[42]]');
  expect(verdictOf(text, { fallbackLanguage }).verdict).toBe(verdict);
});

test('“not approved” says as of when, where Meta said so', () => {
  const asOf = epochMs(1_700_000_000_000);
  const text = draft('', 'on_hold');
  const meta = templates.map((one) => ({ ...one, origins: ['sunshine'] as const }));
  expect(verdictOf(text, { templates: meta, asOf })).toMatchObject({
    verdict: 'template-not-approved',
    asOf,
  });
  expect(verdictOf(text, { asOf })).not.toHaveProperty('asOf');
  expect(verdictOf(text, { templates: meta })).not.toHaveProperty('asOf');
});

test('what is not certain of a good template is said with it', () => {
  expect(verdictOf(GOOD, { doubt: () => 'button-address' })).toMatchObject({
    verdict: 'template-ok',
    doubt: 'button-address',
  });
});
