import { templateOf } from '../template/template.fixture';
import { hasSendableTemplate } from './has-sendable-template';

const PAUSED = templateOf({ status: 'PAUSED' });
const NO_KEY = { sendNow: 'no-key', number: null } as const;

test('one that can be sent is enough', () => {
  expect(hasSendableTemplate({ list: [PAUSED, templateOf()] }, NO_KEY)).toBe(true);
  expect(hasSendableTemplate({ list: [PAUSED] }, NO_KEY)).toBe(false);
  expect(hasSendableTemplate({ list: [] }, NO_KEY)).toBe(false);
});

test('a template without a namespace cannot be sent', () => {
  expect(hasSendableTemplate({ list: [templateOf({ namespace: null }), PAUSED] }, NO_KEY)).toBe(
    false,
  );
});
