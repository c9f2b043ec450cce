import { messageOf } from '../conversation/message.fixture';
import { snapshotOf } from '../conversation/ticket-snapshot.fixture';
import { derive } from '../derive';
import { DEFAULT_SETTINGS } from '../settings';
import { durationMs, epochMs, HOUR, MINUTE, SECOND } from '../time';
import { NOTHING_GATHERED } from '../window/evidence';
import { clockSample } from './clock-sample';
import { NOTHING_KNOWN, presentBy, withSample } from './known-time';

/** 2026-06-10T12:00:00Z. */
const NOW = Date.UTC(2026, 5, 10, 12);
const NO_STAGES = { closingMs: durationMs(0), criticalMs: durationMs(0) };

/** What is shown of a message that arrived so long ago, by the present that the app has. */
function stateOf(wroteAgoMs: number, presentMs: number, thresholds = DEFAULT_SETTINGS.thresholds) {
  const ticket = snapshotOf({ messages: [messageOf({ at: NOW - wroteAgoMs })] });
  const gathered = { ...NOTHING_GATHERED, requesterId: ticket.requester.id };
  const templates = { list: [], complete: true };
  const settings = { ...DEFAULT_SETTINGS, thresholds };
  return derive(ticket, gathered, settings, templates, epochMs(presentMs)).window.state;
}

/** The present on a computer that is wrong by `errorMs`, after these answers' `Date`, in this order. */
function presentAfter(errorMs: number, servers: readonly ('own-files' | 'api')[]) {
  const wallMs = epochMs(NOW + errorMs);
  const known = servers.reduce((before, by) => {
    const dateHeader = new Date(NOW).toUTCString();
    const sample = clockSample({
      by,
      dateHeader,
      askedAtMs: wallMs,
      answeredAtMs: wallMs,
      monotonicMs: 0,
    });
    return sample ? withSample(before, sample) : before;
  }, NOTHING_KNOWN);
  return presentBy(known, wallMs, 0);
}

test.each([
  ['5 h slow, 24 h 20 min after the message', -5 * HOUR, 24 * HOUR + 20 * MINUTE, undefined],
  ['20 min slow, 24.04 h after it, without stages', -20 * MINUTE, 24.04 * HOUR, NO_STAGES],
])('%s: one answer’s Date closes what the computer took for open', (_what, error, ago, stages) => {
  expect(stateOf(ago, presentAfter(error, []), stages)).not.toBe('closed');
  expect(stateOf(ago, presentAfter(error, ['own-files']), stages)).toBe('closed');
});

test('3 h fast, 22 h after the message: two answers open what the computer took for closed', () => {
  const left = (servers: readonly ('own-files' | 'api')[]) =>
    stateOf(22 * HOUR, presentAfter(3 * HOUR, servers));
  expect(left([])).toBe('closed');
  expect(left(['own-files'])).toBe('closed');
  expect(left(['own-files', 'api'])).toBe('closing');
});

test('to the second: the end by the arrival, less the margin', () => {
  const end = 24 * HOUR - DEFAULT_SETTINGS.margins.arrivalMs;
  for (const [ago, isClosed] of [
    [end - 2 * SECOND, false],
    [end + 2 * SECOND, true],
  ] as const) {
    const state = stateOf(ago, presentAfter(-5 * HOUR, ['own-files']));
    expect(state === 'closed').toBe(isClosed);
  }
});
