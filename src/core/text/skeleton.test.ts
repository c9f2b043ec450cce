import { skeletonOf } from './skeleton';

test.each([
  ['Hello,\n\n  world!', 'Helloworld'],
  ['**Hello**\u00a0_world_\u200b', 'Helloworld'],
  ["• it’s 5 o'clock", 'its5oclock'],
  ['Gru\u0308ße', 'Grüße'],
  ['こんにちは。', 'こんにちは'],
  ['… 📦 …', ''],
])('%j', (text, skeleton) => {
  expect(skeletonOf(text)).toBe(skeleton);
});
