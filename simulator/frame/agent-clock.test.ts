/** @jest-environment node */
import { clockFromMessage, clockFromName, clockMessage, clockName } from './agent-clock';

test.each([
  { offsetMs: 0, errorMs: 0 },
  { offsetMs: 10_800_000, errorMs: -1_200_000 },
  { offsetMs: -5, errorMs: 7 },
])('%o travels in a name and in a message', (clock) => {
  expect(clockFromName(clockName(clock))).toEqual(clock);
  expect(clockFromMessage(JSON.parse(JSON.stringify(clockMessage(clock))))).toEqual(clock);
});

test.each(['', 'clock:', 'clock:5', 'clock:a:b', 'someone'])('"%s" names no clock', (name) => {
  expect(clockFromName(name)).toEqual({ offsetMs: 0, errorMs: 0 });
});

test.each([null, 'text', { key: 'zaf.app.activated' }])('%o is somebody else’s message', (data) => {
  expect(clockFromMessage(data)).toBeNull();
});
