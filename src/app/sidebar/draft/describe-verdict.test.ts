import type { DraftVerdict, FreeTextDoubt } from '../../../core/draft/draft-verdict';
import { epochMs } from '../../../core/time';
import type { ReplyWindow } from '../../../core/window/reply-window';
import { localeOf } from '../../testing/render-in';
import { viewOf } from '../../testing/views';
import { timedWindow, unknownWindow } from '../../testing/windows';
import { verdictWords } from './verdict-words';

const OPEN = timedWindow('open');
const CLOSED = timedWindow('closed');
const UNKNOWN = unknownWindow('never-wrote');
const NOT_KNOWN = timedWindow('closed', { afterClose: 'not-known' });
const NOT_WATCHED = unknownWindow('never-wrote', { afterClose: 'charged' });

const name = 'order_update';
const wrong = (
  problem: Extract<DraftVerdict, { verdict: 'template-wrong-parameters' }>['problem'],
) => ({ verdict: 'template-wrong-parameters', name, problem }) as const;
const malformed = (problem: Extract<DraftVerdict, { verdict: 'template-malformed' }>['problem']) =>
  ({ verdict: 'template-malformed', problem }) as const;

const DOUBTS: readonly FreeTextDoubt[] = [
  { kind: 'variable', text: '{{1}}' },
  { kind: 'code' },
  { kind: 'long-text', most: 4_096 },
  { kind: 'long-caption', most: 1_024 },
  { kind: 'file-type', file: 'a.webp' },
  { kind: 'file-size', file: 'a.mp4', mostMb: 16 },
];

/** Every verdict of which something is said, with every reason it can have. */
const VERDICTS: readonly [DraftVerdict, ReplyWindow][] = [
  [{ verdict: 'deliverable', charged: true }, NOT_WATCHED],
  [{ verdict: 'session-ended' }, OPEN],
  [{ verdict: 'window-closed', unknown: null, afterClose: 'template' }, CLOSED],
  [{ verdict: 'window-closed', unknown: 'never-wrote', afterClose: 'template' }, UNKNOWN],
  [
    {
      verdict: 'window-closed',
      unknown: null,
      afterClose: 'template',
      doubt: { kind: 'variable', text: '{{1}}' },
    },
    CLOSED,
  ],
  [{ verdict: 'template-ok', name, language: 'de' }, CLOSED],
  [{ verdict: 'template-unknown', name, listComplete: true }, CLOSED],
  [{ verdict: 'template-unknown', name, listComplete: false }, CLOSED],
  [{ verdict: 'template-not-approved', name, language: 'de', status: 'PAUSED' }, CLOSED],
  [{ verdict: 'template-wrong-language', name, language: 'it', known: ['de', 'en_US'] }, CLOSED],
  [wrong({ kind: 'count', expected: 2, found: 1 }), CLOSED],
  [wrong({ kind: 'empty', position: 1 }), CLOSED],
  [wrong({ kind: 'placeholder', position: 1 }), CLOSED],
  [wrong({ kind: 'forbidden-characters', position: 1 }), CLOSED],
  [wrong({ kind: 'too-long', position: 1 }), CLOSED],
  [wrong({ kind: 'header-missing', header: 'image' }), CLOSED],
  [wrong({ kind: 'header-missing', header: 'document' }), CLOSED],
  [wrong({ kind: 'header-wrong', header: 'image' }), CLOSED],
  [wrong({ kind: 'header-unexpected' }), CLOSED],
  [wrong({ kind: 'button-missing', position: 1 }), CLOSED],
  [wrong({ kind: 'button-wrong', position: 1 }), CLOSED],
  [wrong({ kind: 'button-unexpected', position: 1 }), CLOSED],
  [wrong({ kind: 'header-too-long' }), CLOSED],
  [wrong({ kind: 'header-sample' }), CLOSED],
  [wrong({ kind: 'button-not-encoded', position: 1 }), CLOSED],
  [wrong({ kind: 'url-too-long' }), CLOSED],
  [wrong({ kind: 'not-carried', gap: 'named' }), CLOSED],
  [wrong({ kind: 'unsupported', part: 'CAROUSEL' }), CLOSED],
  [malformed({ kind: 'not-closed' }), CLOSED],
  [malformed({ kind: 'value-not-closed', key: 'template' }), CLOSED],
  [malformed({ kind: 'unknown-key', key: 'templat' }), CLOSED],
  [malformed({ kind: 'missing-key', key: 'namespace' }), CLOSED],
  [malformed({ kind: 'repeated-key', key: 'language' }), CLOSED],
  [malformed({ kind: 'stray-text', text: 'hello' }), CLOSED],
  [malformed({ kind: 'button-out-of-order' }), CLOSED],
  [malformed({ kind: 'several' }), CLOSED],
  [malformed({ kind: 'not-opened' }), CLOSED],
  [{ verdict: 'template-mixed-text', name, extra: 'Hi' }, CLOSED],
  [{ verdict: 'template-mixed-text', name, extra: '' }, CLOSED],
  [{ verdict: 'template-mixed-text', name, extra: 'Hi', arrives: 'template' }, CLOSED],
  [{ verdict: 'template-mixed-text', name, extra: 'Hi', arrives: 'both' }, OPEN],
  ...DOUBTS.map((doubt): [DraftVerdict, ReplyWindow] => [
    { verdict: 'deliverable', charged: false, doubt },
    OPEN,
  ]),
  [{ verdict: 'template-ok', name, language: 'de', doubt: 'button-address' }, CLOSED],
  [{ verdict: 'template-ok', name, language: 'de', doubt: 'body-long' }, CLOSED],
  [
    {
      verdict: 'template-not-approved',
      name,
      language: 'de',
      status: 'PAUSED',
      asOf: epochMs(1_700_000_000_000),
    },
    CLOSED,
  ],
];

/** What the agent reads. */
async function wordsIn(locale: string, verdict: DraftVerdict, window: ReplyWindow = CLOSED) {
  const about = {
    customer: 'Lena',
    callTemplate: (called: string) => (called === name ? 'Order update' : called),
    now: epochMs(1_700_000_600_000),
  };
  const { text, ...words } = verdictWords(
    viewOf(window, verdict, { channel: 'viber' }),
    about,
    await localeOf(locale),
  );
  return { ...words, text: text ?? '', all: [words.title, text].filter(Boolean).join(' ') };
}

test.each(['en', 'de', 'fr'])('in %s every verdict has words of its own', async (locale) => {
  const said = new Set<string>();
  for (const [verdict, window] of VERDICTS) {
    const { title, all } = await wordsIn(locale, verdict, window);
    expect(title).not.toBe('');
    // A placeholder that nothing filled would be read by the agent.
    expect(all.replaceAll('{{1}}', '')).not.toMatch(/\{\w+\}|undefined|null \{/);
    said.add(all);
  }
  expect(said.size).toBe(VERDICTS.length);
});

test('Meta’s name of a template is read as it is in the code only where the code has to be mended', async () => {
  for (const [verdict, window] of VERDICTS) {
    const { all } = await wordsIn('en', verdict, window);
    if (verdict.verdict === 'template-unknown') expect(all).toContain(name);
    else expect(all).not.toContain(name);
  }
});

test('code that goes out as text is not said to stay', async () => {
  const { title, text } = await wordsIn('en', malformed({ kind: 'not-opened' }));
  expect(title).toBe('This would go out as text');
  expect(text).not.toMatch(/not go out/);
});

test.each([
  ['one', 1, 0, '“Order update” needs 1 variable; the draft has 0.'],
  ['several', 3, 1, '“Order update” needs 3 variables; the draft has 1.'],
])('the number of variables: %s', async (_what, expected, found, text) => {
  const words = await wordsIn('en', wrong({ kind: 'count', expected, found }));
  expect(words.text).toBe(text);
});

test('a wrong language names those that are approved', async () => {
  const verdict = {
    verdict: 'template-wrong-language',
    name,
    language: 'it',
    known: ['de', 'en_US'],
  } as const;
  expect((await wordsIn('en', verdict)).text).toContain('only in: de and en_US');
  expect((await wordsIn('de', verdict)).text).toContain('nur in: de und en_US');
});

test('a long text beside the template is shown by its beginning', async () => {
  const extra = 'Hello Lena, this is a long sentence that goes on and on.';
  const { text } = await wordsIn('en', { verdict: 'template-mixed-text', name, extra });
  expect(text).toBe(
    'Text beside the template is not sent as part of it. Remove: “Hello Lena, this is a long sentence tha…”.',
  );
});

test('no sign of it is cut in two', async () => {
  const extra = `${'x'.repeat(38)}😀 and more`;
  const { text } = await wordsIn('en', { verdict: 'template-mixed-text', name, extra });
  expect(text).toContain('x😀…');
});

test.each([
  ['may be charged', { verdict: 'deliverable', charged: true }, NOT_WATCHED, 'warning'],
  ['closed', { verdict: 'window-closed', unknown: null, afterClose: 'template' }, CLOSED, 'danger'],
  [
    'closed, not known',
    { verdict: 'window-closed', unknown: null, afterClose: 'not-known' },
    NOT_KNOWN,
    'warning',
  ],
  [
    'unknown',
    { verdict: 'window-closed', unknown: 'never-wrote', afterClose: 'template' },
    UNKNOWN,
    'warning',
  ],
  ['a good template', { verdict: 'template-ok', name, language: 'de' }, CLOSED, 'quiet'],
  ['a bad one', malformed({ kind: 'several' }), CLOSED, 'danger'],
] satisfies [string, DraftVerdict, ReplyWindow, string][])(
  'tone: %s',
  async (_what, verdict, window, tone) => {
    expect(await wordsIn('en', verdict, window)).toMatchObject({ tone });
  },
);

test('no word promises more than can be known', async () => {
  for (const [verdict, window] of VERDICTS) {
    const { all } = await wordsIn('en', verdict, window);
    expect(all).not.toMatch(/delivered|\bfree\b(?!-form)|will (arrive|reach)/i);
  }
});

test('the channel is named', async () => {
  const { title } = await wordsIn('en', { verdict: 'deliverable', charged: true }, NOT_WATCHED);
  expect(title).toBe('Viber may charge for this message');
});
