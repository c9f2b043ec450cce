/** @jest-environment node */
import { installShiftedTimers, type TimerHost } from './shifted-timers';

const HOUR = 3_600_000;
const LONGER_THAN_BROWSERS_TAKE = 2 ** 31;

function setUp() {
  const host = {
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
  } as unknown as TimerHost;
  const { jump } = installShiftedTimers(host);
  const said: string[] = [];
  return { host, jump, said, say: (word: string) => () => said.push(word) };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('without a jump they are ordinary timers', () => {
  const { host, said, say } = setUp();
  host.setTimeout(say('late'), 1000);
  jest.advanceTimersByTime(999);
  expect(said).toEqual([]);
  jest.advanceTimersByTime(2);
  expect(said).toEqual(['late']);
});

test('arguments are handed on', () => {
  const { host, said } = setUp();
  host.setTimeout((word: string) => said.push(word), 0, 'word');
  jest.advanceTimersByTime(1);
  expect(said).toEqual(['word']);
});

test('what came due during a jump fires at once and in order, the rest does not', () => {
  const { host, jump, said, say } = setUp();
  host.setTimeout(say('two hours'), 2 * HOUR);
  host.setTimeout(say('one hour'), HOUR);
  host.setTimeout(say('four hours'), 4 * HOUR);
  jump(3 * HOUR);
  expect(said).toEqual([]);
  jest.advanceTimersByTime(1);
  expect(said).toEqual(['one hour', 'two hours']);
  jest.advanceTimersByTime(HOUR);
  expect(said).toEqual(['one hour', 'two hours', 'four hours']);
});

test('an interval fires once after a jump, then at its pace', () => {
  const { host, jump, said, say } = setUp();
  host.setInterval(say('tick'), 60_000);
  jump(HOUR);
  jest.advanceTimersByTime(1);
  expect(said).toEqual(['tick']);
  jest.advanceTimersByTime(120_001);
  expect(said).toEqual(['tick', 'tick', 'tick']);
});

test('a cleared timer stays silent, also by the other kind’s function', () => {
  const { host, jump, said, say } = setUp();
  host.clearTimeout(host.setTimeout(say('a'), 1000));
  host.clearTimeout(host.setInterval(say('b'), 1000));
  host.clearInterval(host.setTimeout(say('c'), 1000));
  host.clearTimeout(undefined);
  host.clearTimeout(12345);
  jump(HOUR);
  jest.advanceTimersByTime(HOUR);
  expect(said).toEqual([]);
});

test('an interval may clear itself', () => {
  const { host, said } = setUp();
  const id = host.setInterval(() => {
    said.push('once');
    host.clearInterval(id);
  }, 1000);
  jest.advanceTimersByTime(10_000);
  expect(said).toEqual(['once']);
});

test('a jump back moves no timer', () => {
  const { host, jump, said, say } = setUp();
  host.setTimeout(say('late'), 1000);
  jump(-HOUR);
  jest.advanceTimersByTime(1001);
  expect(said).toEqual(['late']);
});

test('a delay beyond what browsers can count fires at once, as in browsers', () => {
  const { host, said, say } = setUp();
  host.setTimeout(say('overflow'), LONGER_THAN_BROWSERS_TAKE);
  jest.advanceTimersByTime(1);
  expect(said).toEqual(['overflow']);
});
