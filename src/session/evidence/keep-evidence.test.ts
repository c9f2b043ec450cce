import { snapshotOf } from '../../core/conversation/ticket-snapshot.fixture';
import { DEFAULT_SETTINGS } from '../../core/settings';
import type { SessionPart } from '../session-part';
import type { SessionState } from '../session-state';
import { createStore } from '../store';
import { startGathering } from './gather-for-ticket';
import { keepEvidence } from './keep-evidence';

jest.mock('./gather-for-ticket', () => ({
  startGathering: jest.fn(() => ({ check: () => {}, retry: () => {} })),
}));

const gatherings = () =>
  jest.mocked(startGathering).mock.calls.filter(([{ signal }]) => !signal.aborted).length;
const loaded = () => new Promise((resolve) => setTimeout(resolve, 0));

/** Of a state only what gathering looks at. */
function keeping() {
  jest.mocked(startGathering).mockClear();
  const state = { isPainted: false, hasWindow: true, view: { window: { state: 'open' } } };
  const store = createStore(state as SessionState);
  const stop = new AbortController();
  const host = { getState: () => ({ ticket: snapshotOf({}) }) } as SessionPart['host'];
  const part = { host, settings: DEFAULT_SETTINGS, store, signal: stop.signal } as SessionPart;
  return { ...keepEvidence(part), set: store.set, end: () => stop.abort() };
}

test('asked for again before its code is there, it gathers once', async () => {
  const { set, retry } = keeping();
  set({ isPainted: true });
  retry();
  retry();
  await loaded();
  expect(gatherings()).toBe(1);
});

test('ends with the session, whatever is told to it afterwards', async () => {
  const { set, end } = keeping();
  set({ isPainted: true });
  await loaded();
  expect(gatherings()).toBe(1);
  end();
  set({ hasWindow: false });
  set({ hasWindow: true });
  await loaded();
  expect(gatherings()).toBe(0);
});
