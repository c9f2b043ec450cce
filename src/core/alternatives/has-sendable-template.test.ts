import type { Consent } from '../template/consent';
import type { Template } from '../template/template';
import { templateOf } from '../template/template.fixture';
import type { ReplyWindow } from '../window/reply-window';
import { timedWindow, UNRESTRICTED, unknownWindow } from '../window/reply-window.fixture';
import { hasSendableTemplate, missingSetup } from './missing-setup';

const CLOSED = timedWindow('closed');
const PAUSED = templateOf({ status: 'PAUSED' });

const NO_KEY = { sendNow: 'no-key', number: null } as const;

const missing = (
  list: readonly Template[],
  hasSunshineKey: boolean,
  window: ReplyWindow = CLOSED,
  consent: Consent = 'not-asked',
) =>
  missingSetup({
    view: { window },
    templates: { list, complete: true },
    hasSunshineKey,
    access: NO_KEY,
    consent,
  });

test.each([
  ['nothing is set up', [], false, ['templates', 'sunshine-key']],
  ['none can be sent', [PAUSED], true, ['templates']],
  ['only consent is open', [PAUSED, templateOf()], true, ['consent']],
  ['no key', [templateOf()], false, ['sunshine-key', 'consent']],
] as const)('%s', (_what, list, hasKey, expected) => {
  expect(missing(list, hasKey)).toEqual(expected);
  expect(missing(list, hasKey, unknownWindow('never-wrote'))).toEqual(expected);
});

test.each([
  ['after which nothing is possible', timedWindow('closed', {}, { afterClose: 'nothing' })],
  ['without a limit', UNRESTRICTED],
])('a channel %s takes no templates', (_what, window) => {
  expect(missing([], false, window)).toEqual([]);
});

test('a template without a namespace cannot be sent', () => {
  expect(hasSendableTemplate({ list: [templateOf({ namespace: null }), PAUSED] }, NO_KEY)).toBe(
    false,
  );
});

test.each<[Consent, readonly string[]]>([
  ['not-asked', ['consent']],
  ['loading', []],
  ['given', []],
  ['none', []],
  ['not-known', []],
  ['unclear', []],
  ['no-field', ['consent']],
])('consent %s: a field for it is missing only where there is none', (consent, expected) => {
  expect(missing([templateOf()], true, CLOSED, consent)).toEqual(expected);
});
