import { act, renderHook } from '@testing-library/react';
import { StrictMode } from 'react';
import { macroOf } from '../../../core/macro/macro.fixture';
import { recogniseMacro } from '../../../core/macro/recognise-macro';
import { composerWith } from '../../testing/tickets';
import { useRecognisedMacro } from './use-recognised-macro';

const RETURNS = macroOf({
  id: '306',
  title: 'Returns',
  comment: 'You can return everything within 30 days, {{ticket.requester.first_name}}.',
});
const CLOSING = macroOf({ id: '307', title: 'Closing', comment: 'Is there anything else?' });
const MACROS = [RETURNS, CLOSING];
const FILLED = 'You can return everything within 30 days, Lena.';
const TEMPLATE = '&((namespace=[[n]] template=[[t]] fallback=[[f]]))&';

/** A composer that begins with this text, and then holds the others, one after the other. */
function composing(...texts: readonly string[]) {
  const hook = renderHook(
    ({ text }) => useRecognisedMacro(composerWith(text), MACROS, recogniseMacro),
    {
      initialProps: { text: texts[0] ?? '' },
      // As it is drawn in development: effects run twice.
      wrapper: StrictMode,
    },
  );
  const then = (text: string) => hook.rerender({ text });
  for (const text of texts.slice(1)) then(text);
  return { ...hook, then, title: () => hook.result.current.recognised?.macro.title ?? null };
}

test('the notice goes when nothing of the macro is left', () => {
  const { title, then } = composing('Hi', `Hi\n${FILLED}`);
  then(`Hi Lena\n${FILLED} Best, Nora`);
  expect(title()).toBe('Returns');
  then('These are my own words.');
  expect(title()).toBeNull();
});

test('names the macro and keeps what was there before it', () => {
  const { result } = composing('Hi', `Hi\n${FILLED}`);
  expect(result.current.recognised).toEqual({
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
  const { result } = composing('', FILLED, `${FILLED}\nIs there anything else?`);
  expect(result.current.recognised).toMatchObject({
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
  const { result, title } = composing('', FILLED);
  act(() => result.current.dismiss());
  expect(title()).toBeNull();
});

describe('a macro that the sidebar itself applies is no surprise', () => {
  test('once', () => {
    const { result, then, title } = composing('');
    const ended = result.current.expect('306');
    then(FILLED);
    act(() => ended(true));
    expect(title()).toBeNull();
    // The same from Zendesk's own menu is one again.
    then('');
    then(FILLED);
    expect(title()).toBe('Returns');
  });

  test('also when the answer comes before the text', () => {
    const { result, then, title } = composing('');
    act(() => result.current.expect('306')(true));
    then(FILLED);
    expect(title()).toBeNull();
  });

  test('another macro is one all the same', () => {
    const { result, then, title } = composing('');
    result.current.expect('307');
    then(FILLED);
    expect(title()).toBe('Returns');
  });

  test('one that failed is no longer expected', () => {
    const { result, then, title } = composing('');
    result.current.expect('306')(false);
    then(FILLED);
    expect(title()).toBe('Returns');
  });

  test('one that wrote nothing to recognise explains no later text', () => {
    const { result, then, title } = composing('');
    act(() => result.current.expect('306')(true));
    then('H');
    then(`H${FILLED}`);
    expect(title()).toBe('Returns');
  });

  test('an older failure does not take a newer expectation away', () => {
    const { result, then, title } = composing('');
    const first = result.current.expect('306');
    result.current.expect('306');
    first(false);
    then(FILLED);
    expect(title()).toBeNull();
  });
});

describe('what the draft owes its words to, whichever way it came', () => {
  const applied = ({ result }: ReturnType<typeof composing>) =>
    result.current.applied?.macro.title ?? null;

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
    const ended = hook.result.current.expect('306');
    if (isTextFirst) hook.then(FILLED);
    act(() => ended(true));
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
    act(() => hook.result.current.expect('307')(true));
    hook.then('Is that all?');
    expect(applied(hook)).toBe('Closing');
    hook.then(TEMPLATE);
    expect(applied(hook)).toBeNull();
  });

  test('not one that Zendesk did not apply, nor one without a free text', () => {
    const hook = composing('');
    act(() => {
      hook.result.current.expect('306')(false);
      hook.result.current.expect('999')(true);
    });
    expect(applied(hook)).toBeNull();
  });

  test('dismissing the notice changes nothing of that', () => {
    const hook = composing('', FILLED);
    act(() => hook.result.current.dismiss());
    expect(applied(hook)).toBe('Returns');
  });
});
