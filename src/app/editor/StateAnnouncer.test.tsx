import { act, screen } from '@testing-library/react';
import { type ShownState, shownState } from '../answer/shown-state';
import { renderIn } from '../testing/render-in';
import { possibleWindow, unknownWindow } from '../testing/windows';
import { StateAnnouncer } from './StateAnnouncer';

const nothing = unknownWindow('never-wrote');

const status = () => screen.getByRole('status');

/** The announcer in its first state, and the way to tell it another one. */
async function announcer(first: ShownState, locale = 'en', isSidebarInSight = async () => false) {
  const of = (state: ShownState) => (
    <StateAnnouncer state={state} isSidebarInSight={isSidebarInSight} />
  );
  const { rerender } = await renderIn(locale, of(first));
  return (state: ShownState) => act(async () => rerender(of(state)));
}

test('what the agent finds on arrival is not announced', async () => {
  await announcer('closing');
  expect(status()).toBeEmptyDOMElement();
});

test('each change of state is announced, also the way back', async () => {
  const become = await announcer('open');
  await become('closing');
  expect(status()).toHaveTextContent(/^The reply window closes soon\.$/);
  await become('critical');
  expect(status()).toHaveTextContent('The reply window closes very soon.');
  await become('closed');
  expect(status()).toHaveTextContent('The reply window is closed.');
  await become('open');
  expect(status()).toHaveTextContent('The reply window is open.');
});

test('a sidebar in sight tells it itself; once it is gone, so does the pane', async () => {
  let isInSight = true;
  const become = await announcer('open', 'en', async () => isInSight);
  await become('closing');
  expect(status()).toBeEmptyDOMElement();
  isInSight = false;
  await become('critical');
  expect(status()).toHaveTextContent('The reply window closes very soon.');
  isInSight = true;
  await become('closed');
  expect(status()).toBeEmptyDOMElement();
});

test('a window that may be open after all is announced, though its state stays unknown', async () => {
  const become = await announcer(shownState(nothing));
  await become(shownState(possibleWindow()));
  expect(status()).toHaveTextContent(/^The reply window may be open\.$/);
  await become(shownState(nothing));
  expect(status()).toHaveTextContent('The reply window is not known.');
});

test('as long as the state stays, a screen reader hears nothing', async () => {
  const become = await announcer('open');
  await become('closing');
  const changes: unknown[] = [];
  const observer = new MutationObserver((records) => changes.push(...records));
  observer.observe(status(), { childList: true, characterData: true, subtree: true });
  for (let tick = 0; tick < 3; tick++) await become('closing');
  expect([...changes, ...observer.takeRecords()]).toEqual([]);
});

test.each(['en', 'de', 'fr'])('in %s each state has words of its own', async (locale) => {
  const become = await announcer('critical', locale);
  const said = new Set<string | null>();
  const states = [
    'open',
    'closing',
    'critical',
    'closed',
    'possible',
    'unrestricted',
    'unknown',
  ] as const;
  for (const state of states) {
    await become(state);
    said.add(status().textContent);
  }
  expect(said.size).toBe(7);
  expect(said).not.toContain('');
});
