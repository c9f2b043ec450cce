import type { WireEntry } from '../../world/log-types';
import { createPaneEvents } from './pane-events';

const said = (label: string): WireEntry => ({
  seq: 1,
  at: 0,
  direction: 'toHost',
  frameId: 'top_bar:account:0',
  label,
  data: {},
});

function setUp() {
  const fired: string[] = [];
  const panes = createPaneEvents((_frameId, event) => fired.push(event));
  return { fired, ...panes, show: (isOpen: boolean) => panes.show('top_bar:account:0', isOpen) };
}

test('the first opening waits for the app’s handler', async () => {
  const { fired, show, hear } = setUp();
  show(true);
  expect(fired).toEqual([]);
  hear(said('iframe.handshake'));
  hear(said('iframe.on:pane.activated'));
  await Promise.resolve();
  expect(fired).toEqual(['pane.activated']);
});

test('later ones do not', async () => {
  const { fired, show, hear } = setUp();
  hear(said('iframe.on:pane.activated'));
  await Promise.resolve();
  show(true);
  show(false);
  show(true);
  expect(fired).toEqual(['pane.activated', 'pane.deactivated', 'pane.activated']);
});
