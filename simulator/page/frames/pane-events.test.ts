import type { WireEntry } from '../../world/log-types';
import { createPaneEvents, type PaneKind } from './pane-events';

const said = (label: string): WireEntry => ({
  seq: 1,
  at: 0,
  direction: 'toHost',
  frameId: 'top_bar:account:0',
  label,
  data: {},
});

function setUp(kind: PaneKind) {
  const fired: string[] = [];
  const panes = createPaneEvents((_frameId, event) => fired.push(event));
  const show = (isOpen: boolean) => panes.show('top_bar:account:0', isOpen, kind);
  return { fired, ...panes, show };
}

test('a composer’s first opening waits for the app’s handler', async () => {
  const { fired, show, hear } = setUp('composer');
  show(true);
  expect(fired).toEqual([]);
  hear(said('iframe.handshake'));
  hear(said('iframe.on:pane.activated'));
  await Promise.resolve();
  expect(fired).toEqual(['pane.activated']);
});

test('a bar’s first display is told by its loading alone', async () => {
  const { fired, show, hear } = setUp('bar');
  show(true);
  hear(said('iframe.handshake'));
  hear(said('iframe.on:pane.activated'));
  await Promise.resolve();
  expect(fired).toEqual([]);
  show(false);
  show(true);
  expect(fired).toEqual(['pane.deactivated', 'pane.activated']);
});

test('a bar that was loaded before it was opened hears of it', async () => {
  const { fired, show, hear } = setUp('bar');
  hear(said('iframe.handshake'));
  show(true);
  hear(said('iframe.on:pane.activated'));
  await Promise.resolve();
  expect(fired).toEqual(['pane.activated']);
});

test.each(['bar', 'composer'] as const)('later ones of a %s do not wait', async (kind) => {
  const { fired, show, hear } = setUp(kind);
  hear(said('iframe.on:pane.activated'));
  await Promise.resolve();
  show(true);
  show(false);
  show(true);
  expect(fired).toEqual(['pane.activated', 'pane.deactivated', 'pane.activated']);
});
