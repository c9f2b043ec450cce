import type { DraftVerdict } from '../../../core/template/draft-verdict';
import type { FreeTextOutlook } from '../../../core/window/free-text-outlook';
import { localeOf } from '../../testing/render-in';
import { draftWords } from './draft-words';

const OPEN: FreeTextOutlook = 'arrives';
const CLOSED: FreeTextOutlook = 'lost';
const UNKNOWN: FreeTextOutlook = 'unsure';

const name = 'order_update';
const wrong = (
  problem: Extract<DraftVerdict, { verdict: 'template-wrong-parameters' }>['problem'],
) => ({ verdict: 'template-wrong-parameters', name, problem }) as const;
const malformed = (problem: Extract<DraftVerdict, { verdict: 'template-malformed' }>['problem']) =>
  ({ verdict: 'template-malformed', problem }) as const;

/** Every verdict there is, with every reason it can have. */
const VERDICTS: readonly [DraftVerdict, FreeTextOutlook][] = [
  [{ verdict: 'not-applicable', because: 'empty' }, OPEN],
  [{ verdict: 'not-applicable', because: 'empty' }, CLOSED],
  [{ verdict: 'not-applicable', because: 'internal-note' }, OPEN],
  [{ verdict: 'not-applicable', because: 'other-channel' }, 'not-watched'],
  [{ verdict: 'not-applicable', because: 'channel-not-covered' }, 'not-watched'],
  [{ verdict: 'deliverable' }, OPEN],
  [{ verdict: 'window-closed', unknown: null }, CLOSED],
  [{ verdict: 'window-closed', unknown: 'never-wrote' }, UNKNOWN],
  [{ verdict: 'template-ok', name, language: 'de' }, CLOSED],
  [{ verdict: 'template-unknown', name, listComplete: true }, CLOSED],
  [{ verdict: 'template-unknown', name, listComplete: false }, CLOSED],
  [{ verdict: 'template-not-approved', name, language: 'de', status: 'PAUSED' }, CLOSED],
  [{ verdict: 'template-wrong-language', name, language: 'it', known: ['de', 'en_US'] }, CLOSED],
  [wrong({ kind: 'count', expected: 2, found: 1 }), CLOSED],
  [wrong({ kind: 'empty', position: 1 }), CLOSED],
  [wrong({ kind: 'placeholder', position: 1 }), CLOSED],
  [wrong({ kind: 'forbidden-characters', position: 1 }), CLOSED],
  [malformed({ kind: 'not-closed' }), CLOSED],
  [malformed({ kind: 'value-not-closed', key: 'template' }), CLOSED],
  [malformed({ kind: 'unknown-key', key: 'templat' }), CLOSED],
  [malformed({ kind: 'missing-key', key: 'namespace' }), CLOSED],
  [malformed({ kind: 'repeated-key', key: 'language' }), CLOSED],
  [malformed({ kind: 'stray-text', text: 'hello' }), CLOSED],
  [malformed({ kind: 'button-out-of-order' }), CLOSED],
  [malformed({ kind: 'several' }), CLOSED],
  [{ verdict: 'template-mixed-text', name, extra: 'Hi' }, CLOSED],
  [{ verdict: 'template-mixed-text', name, extra: '' }, CLOSED],
];

const wordsIn = async (locale: string, verdict: DraftVerdict, outlook: FreeTextOutlook = CLOSED) =>
  draftWords(verdict, outlook, 'Lena', await localeOf(locale));

test.each(['en', 'de', 'fr'])('in %s every verdict has words of its own', async (locale) => {
  const said = new Set<string>();
  for (const [verdict, outlook] of VERDICTS) {
    const { title, text } = await wordsIn(locale, verdict, outlook);
    expect(text).not.toBe('');
    expect(title).not.toBe('');
    // A placeholder that nothing filled would be read by the agent.
    expect(`${title} ${text}`).not.toMatch(/\{\w+\}|undefined|null \{/);
    said.add(`${title} ${text}`);
  }
  expect(said.size).toBe(VERDICTS.length);
});

test.each([
  ['one', 1, 0, '“order_update” needs 1 variable; the draft has 0.'],
  ['several', 3, 1, '“order_update” needs 3 variables; the draft has 1.'],
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
  ['nothing to say: quiet', { verdict: 'not-applicable', because: 'empty' }, OPEN, 'quiet', false],
  ['empty but closed', { verdict: 'not-applicable', because: 'empty' }, CLOSED, 'quiet', true],
  ['empty and unknown', { verdict: 'not-applicable', because: 'empty' }, UNKNOWN, 'quiet', true],
  ['a note', { verdict: 'not-applicable', because: 'internal-note' }, CLOSED, 'quiet', false],
  ['e-mail', { verdict: 'not-applicable', because: 'other-channel' }, CLOSED, 'quiet', false],
  ['deliverable', { verdict: 'deliverable' }, OPEN, 'success', false],
  ['closed', { verdict: 'window-closed', unknown: null }, CLOSED, 'danger', true],
  ['unknown', { verdict: 'window-closed', unknown: 'never-wrote' }, UNKNOWN, 'warning', true],
  ['a good template', { verdict: 'template-ok', name, language: 'de' }, CLOSED, 'success', false],
  ['a bad one', malformed({ kind: 'several' }), CLOSED, 'danger', true],
] satisfies [string, DraftVerdict, FreeTextOutlook, string, boolean][])(
  'tone and next step: %s',
  async (_what, verdict, outlook, tone, offersTemplate) => {
    const words = await wordsIn('en', verdict, outlook);
    expect(words).toMatchObject({ tone, offersTemplate });
    expect(words.title === null).toBe(tone === 'quiet');
  },
);

test('no word promises more than can be known', async () => {
  for (const [verdict, outlook] of VERDICTS) {
    const { title, text } = await wordsIn('en', verdict, outlook);
    expect(`${title} ${text}`).not.toMatch(/delivered|\bfree\b(?!-form)|will (arrive|reach)/i);
  }
});
