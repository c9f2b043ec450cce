import { createBrowser } from '../../test/fixtures/one-browser.fixture';
import { epochMs } from '../core/time';
import { createServerClock } from '../zendesk/request/server-clock';
import { type ClockToProve, proveClock } from './prove-clock';
import { createTabShare } from './tabs/tab-share';

const NOON = Date.UTC(2026, 10, 20, 12);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Stays as far from the clock of this computer as the test wants it. */
let errorMs = 0;
let stop = new AbortController();
beforeEach(() => {
  jest.useFakeTimers({ now: NOON });
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  jest.useRealTimers();
  Reflect.deleteProperty(globalThis, 'fetch');
});

type Answer = 'time' | 'nothing' | 'stale' | 'cached';

/** A computer that is wrong by `off`, and a server of the app's files that answers so. */
function computer(off: number, answers: readonly Answer[] = ['time']) {
  errorMs = off;
  jest.setSystemTime(NOON + off);
  const asked: string[] = [];
  const left = [...answers];
  const date = (ms: number) => ({ Date: new Date(ms).toUTCString() });
  const headers = () => {
    const truth = Date.now() - errorMs;
    switch (left.length > 1 ? left.shift() : left[0]) {
      case 'time':
        return date(truth);
      case 'stale':
        return date(NOON - 3 * HOUR);
      case 'cached':
        return { ...date(truth - HOUR), Age: '3600' };
      default:
        return {};
    }
  };
  Object.assign(globalThis, {
    fetch: async (url: URL) => {
      asked.push(url.pathname.replace(/.*\//, ''));
      await new Promise((resolve) => setTimeout(resolve, 50));
      return { headers: new Headers(headers()) };
    },
  });
  const browser = createBrowser();
  let tabs = 0;
  const open = ({ isActive = true } = {}) => {
    let active = isActive;
    const listeners = new Set<() => void>();
    const serverClock = createServerClock({
      wallMs: () => epochMs(Date.now()),
      monotonicMs: () => performance.now(),
    });
    const host = {
      getState: () => ({ isActive: active }),
      subscribe: (listener: () => void) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      serverClock,
    } as unknown as ClockToProve['host'];
    tabs += 1;
    const share = createTabShare(browser, `tab ${tabs}`, stop.signal);
    proveClock({ host, share, signal: stop.signal });
    return {
      clock: serverClock,
      /** How far the app's present is from the truth. */
      error: () => serverClock.now() - (Date.now() - errorMs),
      setActive: (next: boolean) => {
        active = next;
        for (const listener of listeners) listener();
      },
    };
  };
  const setClock = (next: number) => {
    jest.setSystemTime(Date.now() - errorMs + next);
    errorMs = next;
  };
  return { asked, open, setClock };
}

const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);

test('a clock that is right: one request, and it is proved', async () => {
  const { asked, open } = computer(0);
  const { clock, error } = open();
  await pass(MINUTE);
  expect(asked).toEqual(['logo-small.png']);
  expect(clock.proof()).toBe('proved');
  expect(error()).toBe(0);
});

test.each([
  ['5 h slow', -5 * HOUR],
  ['3 h fast', 3 * HOUR],
])('%s: two requests that agree', async (_what, off) => {
  const { asked, open } = computer(off);
  const { clock, error } = open();
  await pass(1_000);
  // What shortens windows counts at once, what lengthens them waits for the second.
  if (off < 0) expect(Math.abs(error())).toBeLessThanOrEqual(1_000);
  else expect(error()).toBe(off);
  await pass(MINUTE);
  expect(asked).toEqual(['logo-small.png', 'logo.png']);
  expect(clock.proof()).toBe('proved');
  expect(Math.abs(error())).toBeLessThanOrEqual(1_000);
});

test.each<[string, readonly Answer[]]>([
  ['no time at all', ['nothing']],
  ['only out of a cache', ['cached']],
  ['a cache that does not say so', ['stale']],
])('%s: asked three times, and told as not proved', async (_what, answers) => {
  const { asked, open } = computer(3 * HOUR, answers);
  const { clock, error } = open();
  await pass(MINUTE);
  expect(asked).toHaveLength(3);
  expect(clock.proof()).toBe('unproved');
  expect(error()).toBe(3 * HOUR);
});

test('in vain: not asked again for ten minutes, whatever happens', async () => {
  const { asked, open } = computer(0, ['nothing', 'nothing', 'nothing', 'time']);
  const { clock, setActive } = open();
  await pass(MINUTE);
  for (let minute = 0; minute < 8; minute += 1) {
    setActive(true);
    await pass(MINUTE);
  }
  expect(asked).toHaveLength(3);
  await pass(2 * MINUTE);
  setActive(true);
  await pass(MINUTE);
  expect(asked).toHaveLength(4);
  expect(clock.proof()).toBe('proved');
});

test('an answer that was lost costs one more', async () => {
  const { asked, open } = computer(3 * HOUR, ['nothing', 'time']);
  const { clock } = open();
  await pass(MINUTE);
  expect(asked).toHaveLength(3);
  expect(clock.proof()).toBe('proved');
});

test('nothing in an inactive tab, nor while it becomes one', async () => {
  const { asked, open } = computer(3 * HOUR);
  const hidden = open({ isActive: false });
  await pass(MINUTE);
  expect(asked).toEqual([]);
  hidden.setActive(true);
  await pass(1_000);
  hidden.setActive(false);
  await pass(MINUTE);
  expect(asked).toHaveLength(1);
  expect(hidden.clock.proof()).toBe('not-yet');
  hidden.setActive(true);
  await pass(MINUTE);
  expect(hidden.clock.proof()).toBe('proved');
});

test('another tab takes what was told, as old as it is', async () => {
  const { asked, open } = computer(0);
  open();
  await pass(5 * MINUTE);
  const second = open();
  await pass(MINUTE);
  expect(asked).toHaveLength(1);
  expect(second.clock.proof()).toBe('proved');
  expect(Math.abs(second.error())).toBeLessThanOrEqual(1_000);
});

test.each([
  ['5 h slow', -5 * HOUR],
  ['3 h fast', 3 * HOUR],
])(
  'another tab on a computer that is %s proves it by one request of its own',
  async (_what, off) => {
    const { asked, open } = computer(off);
    open();
    await pass(5 * MINUTE);
    expect(asked).toHaveLength(2);
    const second = open();
    await pass(MINUTE);
    expect(asked).toHaveLength(3);
    expect(second.clock.proof()).toBe('proved');
    expect(Math.abs(second.error())).toBeLessThanOrEqual(1_000);
  },
);

test('set right meanwhile: what another tab told puts nothing back', async () => {
  const { open, setClock } = computer(3 * HOUR);
  open();
  await pass(MINUTE);
  setClock(0);
  const second = open();
  for (let second_ = 0; second_ < 20; second_ += 1) {
    await pass(1_000);
    expect(second.error()).toBeGreaterThanOrEqual(-1_000);
  }
  expect(second.clock.proof()).toBe('proved');
});

test('set anew while it is open: asked again when the agent looks', async () => {
  const { asked, open, setClock } = computer(0);
  const { clock, error } = open();
  await pass(MINUTE);
  setClock(-5 * HOUR);
  expect(error()).toBe(0);
  expect(clock.needsProof()).toBe(true);
  window.dispatchEvent(new Event('focus'));
  await pass(11 * MINUTE);
  expect(asked.length).toBeGreaterThan(1);
  expect(clock.needsProof()).toBe(false);
  expect(Math.abs(error())).toBeLessThanOrEqual(1_000);
});

test('after the end nothing is asked or listened to', async () => {
  const { asked, open } = computer(3 * HOUR);
  const { setActive } = open();
  await pass(1_000);
  stop.abort();
  expect(jest.getTimerCount()).toBe(0);
  await pass(MINUTE);
  setActive(true);
  window.dispatchEvent(new Event('focus'));
  await pass(MINUTE);
  expect(asked).toHaveLength(1);
});
