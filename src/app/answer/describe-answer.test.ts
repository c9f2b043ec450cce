import { epochMs } from '../../core/time';
import type { ReplyWindow } from '../../core/window/reply-window';
import { asNamed } from '../shared/as-named';
import { localeOf } from '../testing/render-in';
import { timedWindow } from '../testing/windows';
import { describeAnswer } from './describe-answer';

const of = async (window: ReplyWindow, isSessionEnded = false) => {
  const { t } = await localeOf('en');
  const shown = {
    window,
    channel: 'wechat',
    isSessionEnded,
    requester: { id: '1', name: 'Lena', email: null },
    now: epochMs(Date.UTC(2026, 10, 21, 7)),
  };
  return describeAnswer(shown, { t, callBy: asNamed });
};

test('messaging has ended: nothing of it looks open, as long as the window runs', async () => {
  expect(await of(timedWindow('open'), true)).toMatchObject({
    look: 'ended',
    ring: { fraction: 0 },
  });
  expect(await of(timedWindow('closed'), true)).toMatchObject({ look: 'closed' });
});

test.each([
  ['open', 3, 'open'],
  ['open', 4, 'closing'],
  ['critical', 4, 'critical'],
] as const)('%s, %i of 5 messages used: it looks %s', async (state, used, look) => {
  expect(await of(timedWindow(state, { allowance: { cap: 5, used } }))).toMatchObject({
    state,
    look,
  });
});
