import { screen } from '@testing-library/react';
import { shownState } from '../../answer/shown-state';
import { renderIn } from '../../testing/render-in';
import { possibleWindow, unknownWindow } from '../../testing/windows';
import { StateAnnouncer } from './StateAnnouncer';

const nothing = unknownWindow('never-wrote');

const status = () => screen.getByRole('status');

test('what the agent finds on arrival is not announced', async () => {
  await renderIn('en', <StateAnnouncer state="closing" />);
  expect(status()).toBeEmptyDOMElement();
});

test('each change of state is announced, also the way back', async () => {
  const { rerender } = await renderIn('en', <StateAnnouncer state="open" />);
  rerender(<StateAnnouncer state="closing" />);
  expect(status()).toHaveTextContent(/^The reply window closes soon\.$/);
  rerender(<StateAnnouncer state="critical" />);
  expect(status()).toHaveTextContent('The reply window closes very soon.');
  rerender(<StateAnnouncer state="closed" />);
  expect(status()).toHaveTextContent('The reply window is closed.');
  rerender(<StateAnnouncer state="open" />);
  expect(status()).toHaveTextContent('The reply window is open.');
});

test('a window that may be open after all is announced, though its state stays unknown', async () => {
  const { rerender } = await renderIn('en', <StateAnnouncer state={shownState(nothing)} />);
  rerender(<StateAnnouncer state={shownState(possibleWindow())} />);
  expect(status()).toHaveTextContent(/^The reply window may be open\.$/);
  rerender(<StateAnnouncer state={shownState(nothing)} />);
  expect(status()).toHaveTextContent('The reply window is not known.');
});

test('as long as the state stays, a screen reader hears nothing', async () => {
  const { rerender } = await renderIn('en', <StateAnnouncer state="open" />);
  rerender(<StateAnnouncer state="closing" />);
  const changes: unknown[] = [];
  const observer = new MutationObserver((records) => changes.push(...records));
  observer.observe(status(), { childList: true, characterData: true, subtree: true });
  for (let tick = 0; tick < 3; tick++) rerender(<StateAnnouncer state="closing" />);
  expect([...changes, ...observer.takeRecords()]).toEqual([]);
});

test.each(['en', 'de', 'fr'])('in %s each state has words of its own', async (locale) => {
  const { rerender } = await renderIn(locale, <StateAnnouncer state="unknown" />);
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
    rerender(<StateAnnouncer state={state} />);
    said.add(status().textContent);
  }
  expect(said.size).toBe(7);
  expect(said).not.toContain('');
});
