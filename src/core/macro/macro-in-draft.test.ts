import type { Composer } from '../conversation/ticket-snapshot';
import { macroOf } from './macro.fixture';
import { NO_MACRO_IN_DRAFT, onApplied, onApply, onDraft } from './macro-in-draft';
import { recogniseMacro } from './recognise-macro';

const RETURNS = macroOf({
  id: '306',
  title: 'Returns',
  comment: 'You can return everything within 30 days, {{ticket.requester.first_name}}.',
});
const CLOSING = macroOf({ id: '307', title: 'Closing', comment: 'Is there anything else?' });
const MACROS = [RETURNS, CLOSING];
const FILLED = 'You can return everything within 30 days, Lena.';
const TEMPLATE = '&((namespace=[[n]] template=[[t]] fallback=[[f]]))&';

const composerWith = (text: string): Composer => ({
  text,
  markup: text,
  type: 'publicReply',
  targetChannel: 'whatsapp',
  hasAttachments: false,
});

/** A composer that begins with this text, and then holds the others, one after the other. */
function composing(...texts: readonly string[]) {
  let composer = composerWith(texts[0] ?? '');
  let state = NO_MACRO_IN_DRAFT;
  let attempts = 0;
  const then = (text: string) => {
    const before = composer;
    composer = composerWith(text);
    state = onDraft(state, before, composer, () =>
      recogniseMacro({ before: before.text, after: text, macros: MACROS }),
    );
  };
  for (const text of texts.slice(1)) then(text);
  return {
    then,
    state: () => state,
    title: () => state.recognised?.macro.title ?? null,
    /** The sidebar applies this macro; the answer comes later. */
    expect: (macroId: string) => {
      attempts += 1;
      const attempt = attempts;
      state = onApply(state, macroId, attempt);
      return (wasApplied: boolean) => {
        const macro = MACROS.find(({ id }) => id === macroId) ?? null;
        state = onApplied(state, attempt, wasApplied, macro);
      };
    },
    dismiss: () => {
      state = { ...state, recognised: null };
    },
  };
}

test('the notice goes when nothing of the macro is left', () => {
  const { title, then } = composing('Hi', `Hi\n${FILLED}`);
  then(`Hi Lena\n${FILLED} Best, Nora`);
  expect(title()).toBe('Returns');
  then('These are my own words.');
  expect(title()).toBeNull();
});

test('names the macro and keeps what was there before it', () => {
  const { state } = composing('Hi', `Hi\n${FILLED}`);
  expect(state().recognised).toEqual({
    macro: RETURNS,
    previous: composerWith('Hi'),
    text: `Hi\n${FILLED}`,
  });
});

test.each([
  ['typing', ['', 'Y', 'Yo', 'You', 'You can']],
  ['what was there on arrival', [FILLED]],
  ['another text', ['', 'Please send us the street and the house number.']],
])('not recognised: %s', (_what, texts) => {
  expect(composing(...texts).title()).toBeNull();
});

test('stays while the agent types on, and while nothing changes', () => {
  const { then, title } = composing('', FILLED);
  then(FILLED);
  then(`${FILLED} Best, N`);
  expect(title()).toBe('Returns');
});

test('a second macro takes the place of the first', () => {
  const { state } = composing('', FILLED, `${FILLED}\nIs there anything else?`);
  expect(state().recognised).toMatchObject({
    macro: CLOSING,
    previous: composerWith(FILLED),
  });
});

test.each([
  ['emptied or sent', ''],
  ['put back by hand', 'Hi'],
  ['given a template instead', TEMPLATE],
])('goes when the composer is %s', (_what, text) => {
  const { then, title } = composing('Hi', `Hi\n${FILLED}`);
  then(text);
  expect(title()).toBeNull();
  // And does not come back with what is typed then.
  then(`${text} Hello`);
  expect(title()).toBeNull();
});

test('can be dismissed', () => {
  const { dismiss, title } = composing('', FILLED);
  dismiss();
  expect(title()).toBeNull();
});

describe('a macro that the sidebar itself applies is no surprise', () => {
  test('once', () => {
    const { expect: applying, then, title } = composing('');
    const ended = applying('306');
    then(FILLED);
    ended(true);
    expect(title()).toBeNull();
    // The same from Zendesk's own menu is one again.
    then('');
    then(FILLED);
    expect(title()).toBe('Returns');
  });

  test('also when the answer comes before the text', () => {
    const { expect: applying, then, title } = composing('');
    applying('306')(true);
    then(FILLED);
    expect(title()).toBeNull();
  });

  test('another macro is one all the same', () => {
    const { expect: applying, then, title } = composing('');
    applying('307');
    then(FILLED);
    expect(title()).toBe('Returns');
  });

  test('one that failed is no longer expected', () => {
    const { expect: applying, then, title } = composing('');
    applying('306')(false);
    then(FILLED);
    expect(title()).toBe('Returns');
  });

  test('one that wrote nothing to recognise explains no later text', () => {
    const { expect: applying, then, title } = composing('');
    applying('306')(true);
    then('H');
    then(`H${FILLED}`);
    expect(title()).toBe('Returns');
  });

  test('an older failure does not take a newer expectation away', () => {
    const { expect: applying, then, title } = composing('');
    const first = applying('306');
    applying('306');
    first(false);
    then(FILLED);
    expect(title()).toBeNull();
  });
});

describe('what the draft owes its words to, whichever way it came', () => {
  const applied = ({ state }: ReturnType<typeof composing>) => state().applied?.macro.title ?? null;

  test('from Zendesk’s own menu', () => {
    const hook = composing('', FILLED);
    expect(applied(hook)).toBe('Returns');
    hook.then('These are my own words.');
    expect(applied(hook)).toBeNull();
  });

  test.each([
    ['the text first', true],
    ['the answer first', false],
  ])('from the sidebar, %s', (_what, isTextFirst) => {
    const hook = composing('');
    const ended = hook.expect('306');
    if (isTextFirst) hook.then(FILLED);
    ended(true);
    if (!isTextFirst) hook.then(FILLED);
    expect(applied(hook)).toBe('Returns');
    expect(hook.title()).toBeNull();
    hook.then(`${FILLED} Best, Nora`);
    expect(applied(hook)).toBe('Returns');
    hook.then('');
    expect(applied(hook)).toBeNull();
  });

  test('one whose text is not told apart, until the draft is a template', () => {
    const hook = composing('');
    hook.expect('307')(true);
    hook.then('Is that all?');
    expect(applied(hook)).toBe('Closing');
    hook.then(TEMPLATE);
    expect(applied(hook)).toBeNull();
  });

  test('not one that Zendesk did not apply, nor one without a free text', () => {
    const hook = composing('');
    hook.expect('306')(false);
    hook.expect('999')(true);
    expect(applied(hook)).toBeNull();
  });

  test('dismissing the notice changes nothing of that', () => {
    const hook = composing('', FILLED);
    hook.dismiss();
    expect(applied(hook)).toBe('Returns');
  });
});
