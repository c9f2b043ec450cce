/** @jest-environment node */
import { clockFromMessage, clockFromName, clockMessage, clockName } from './agent-clock';

test.each([
  { offsetMs: 0, errorMs: 0, files: 'date' as const },
  { offsetMs: 10_800_000, errorMs: -1_200_000, files: 'no-date' as const },
  { offsetMs: -5, errorMs: 7, files: 'stale' as const },
])('%o travels in a name and in a message', (clock) => {
  expect(clockFromName(clockName(clock))).toEqual(clock);
  expect(clockFromMessage(JSON.parse(JSON.stringify(clockMessage(clock))))).toEqual(clock);
});

test.each(['', 'clock:', 'clock:5', 'clock:a:b:date', 'clock:5:6', 'someone'])(
  '"%s" names no clock',
  (name) => {
    expect(clockFromName(name)).toEqual({ offsetMs: 0, errorMs: 0, files: 'date' });
  },
);

test.each([null, 'text', { key: 'zaf.app.activated' }])('%o is somebody else’s message', (data) => {
  expect(clockFromMessage(data)).toBeNull();
});
