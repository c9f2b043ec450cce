import { viewOf } from '../app/testing/views';
import { timedWindow, UNRESTRICTED, unknownWindow } from '../app/testing/windows';
import { needsMacros } from './needs-macros';

test.each([
  ['time left', timedWindow('open'), '', false],
  ['time left, and a text', timedWindow('open'), 'Hello', false],
  ['time left, and a shorthand', timedWindow('open'), 'x &((namespace=[[n]]', true],
  ['closing', timedWindow('closing'), '', true],
  ['critical', timedWindow('critical'), '', true],
  ['closed', timedWindow('closed'), '', true],
  ['nothing known', unknownWindow('never-wrote'), '', true],
  ['closed, but it still arrives', timedWindow('closed', { afterClose: 'charged' }), '', false],
  ['no limit', UNRESTRICTED, '', false],
  ['perhaps a limit', unknownWindow('channel-not-covered'), '', false],
])('%s', (_what, window, text, expected) => {
  expect(needsMacros(viewOf(window), text)).toBe(expected);
});
