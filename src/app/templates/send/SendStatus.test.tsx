import { screen } from '@testing-library/react';
import { ERROR_CODES } from '../../../core/delivery/error-codes';
import type { SendRefusal, SendState } from '../../../core/sending/submission';
import { templateOf } from '../../../core/template/template.fixture';
import { parameterOf } from '../../../core/template/template-parameter';
import { durationMs, epochMs } from '../../../core/time';
import { NOT_SENDING, type SendTemplate } from '../../../session/templates/template-data';
import { renderBeside } from '../../testing/render-beside';
import { localeOf } from '../../testing/render-in';
import { viewOf } from '../../testing/views';
import { timedWindow } from '../../testing/windows';
import { describeSendRefusal } from './describe-send-refusal';
import SendStatus from './SendStatus';

const submission = {
  template: templateOf({ title: 'Order update' }),
  values: [],
  customer: 'Lena',
};
const at = epochMs(Date.UTC(2026, 10, 20));

const draw = (send: Partial<SendTemplate>, changes: object = {}) =>
  renderBeside(<SendStatus />, { send: { ...NOT_SENDING, ...send }, ...changes });
const said = () => screen.getAllByRole('status').at(-1)?.textContent;
const shown = (container: HTMLElement) =>
  container.querySelector('[data-send-state]')?.getAttribute('data-send-state');

const UNCLEAR: SendState = {
  kind: 'unclear',
  submission,
  failure: { kind: 'no-answer' },
  checkFailure: null,
};

test.each<[SendState, string, string]>([
  [{ kind: 'sending', submission }, 'Submitting “Order update”…', 'Submitting'],
  [
    { kind: 'submitted', submission, at },
    '“Order update” was submitted.',
    'Waiting for Lena to answer: the window stays closed until then.',
  ],
  [
    { kind: 'refused', submission, why: { kind: 'busy' } },
    '“Order update” was not sent.',
    'Another tab is sending to this customer.',
  ],
  [
    UNCLEAR,
    'It is not known whether “Order update” went out.',
    'Check the conversation before you send again.',
  ],
  [
    { kind: 'checking', submission, failure: { kind: 'no-answer' } },
    'Looking into the conversation…',
    'Looking',
  ],
  [
    { kind: 'not-found', submission },
    '“Order update” is not in the conversation.',
    'It may be sent again.',
  ],
])('$kind: says once what came of it', async (state, title, text) => {
  const { container } = await draw({ state });
  expect(shown(container)).toBe(state.kind);
  expect(said()).toBe(title);
  expect(container).toHaveTextContent(text);
});

test.each<[SendState]>([[{ kind: 'idle' }], [{ kind: 'confirming', submission, earlier: null }]])(
  '$kind: says nothing',
  async (state) => {
    const { container } = await draw({ state });
    expect(shown(container)).toBe(state.kind);
    expect(container.textContent).toBe('');
  },
);

test('submitted into an open window it waits for nobody', async () => {
  const { container } = await draw(
    { state: { kind: 'submitted', submission, at } },
    { view: viewOf(timedWindow('open')) },
  );
  expect(container).not.toHaveTextContent('stays closed');
});

describe('in the form of another template', () => {
  const other = templateOf({ name: 'another', title: 'Another' });
  const inFormOf = (form: typeof other, state: SendState) =>
    renderBeside(<SendStatus form={form} />, { send: { ...NOT_SENDING, state } });
  const OVER: readonly SendState[] = [
    { kind: 'submitted', submission, at },
    { kind: 'refused', submission, why: { kind: 'busy' } },
    { kind: 'not-found', submission },
  ];

  test.each(OVER)('$kind: is no matter of it', async (state) => {
    const { container, unmount } = await inFormOf(other, state);
    expect(container.textContent).toBe('');
    unmount();
    const own = await inFormOf(submission.template, state);
    expect(own.container).toHaveTextContent('Order update');
  });

  test('what keeps every template from going out is said', async () => {
    const { container } = await inFormOf(other, UNCLEAR);
    expect(container).toHaveTextContent('It is not known whether “Order update” went out.');
  });
});

test('what was submitted says when', async () => {
  const { container } = await draw({ state: { kind: 'submitted', submission, at } });
  expect(container).toHaveTextContent(/\d+:00/);
});

describe('the next step', () => {
  test('while it is unclear: look, or say that one has looked; never send', async () => {
    const check = jest.fn();
    const dismiss = jest.fn();
    const { user } = await draw({ state: UNCLEAR, check, dismiss });
    expect(screen.getAllByRole('button')).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: 'Check now' }));
    expect(check).toHaveBeenCalledTimes(1);
    await user.click(screen.getByRole('button', { name: 'I have looked' }));
    expect(dismiss).toHaveBeenCalledTimes(1);
  });

  test('a look that failed says why', async () => {
    const { container } = await draw({
      state: { ...UNCLEAR, checkFailure: { kind: 'offline' } } as SendState,
    });
    expect(container).toHaveTextContent(
      'The conversation could not be read. This computer seems to be offline.',
    );
  });

  test('what is not in the conversation may be sent again, by asking anew', async () => {
    const start = jest.fn();
    const { user } = await draw({ state: { kind: 'not-found', submission }, start });
    await user.click(screen.getByRole('button', { name: 'Send again…' }));
    expect(start).toHaveBeenCalledWith(submission);
  });

  test('what is done can be put away', async () => {
    const dismiss = jest.fn();
    const { user } = await draw({ state: { kind: 'submitted', submission, at }, dismiss });
    await user.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(dismiss).toHaveBeenCalledTimes(1);
  });
});

describe('another tab’s, or this one’s before it was loaded again', () => {
  const elsewhere = (kind: 'sending' | 'unclear' | 'submitted', changes: object = {}) => ({
    elsewhere: {
      ...{ kind, ticketId: '1', templateName: 'order_update', at },
      ...{ isChecking: false, checkFailure: null },
      ...changes,
    },
  });

  test.each([
    ['sending', 'Another tab is sending “Order update” to Lena.'],
    ['unclear', 'It is not known whether “Order update” went out to Lena.'],
    ['submitted', '“Order update” was already submitted to Lena.'],
  ] as const)('%s', async (kind, words) => {
    const { container } = await draw(elsewhere(kind));
    expect(container).toHaveTextContent(words);
    expect(screen.queryAllByRole('button')).toHaveLength(
      { sending: 0, unclear: 2, submitted: 1 }[kind],
    );
  });

  test('submitted: says when, and can be put away', async () => {
    const dismiss = jest.fn();
    const { user, container } = await draw({ ...elsewhere('submitted'), dismiss });
    expect(container).toHaveTextContent(/\d+:00/);
    await user.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(dismiss).toHaveBeenCalledTimes(1);
  });

  test('unclear: may be looked for from here', async () => {
    const check = jest.fn();
    const dismiss = jest.fn();
    const { user } = await draw({ ...elsewhere('unclear'), check, dismiss });
    await user.click(screen.getByRole('button', { name: 'Check now' }));
    expect(check).toHaveBeenCalledTimes(1);
    await user.click(screen.getByRole('button', { name: 'I have looked' }));
    expect(dismiss).toHaveBeenCalledTimes(1);
  });

  test('what the look is at, and why it failed', async () => {
    const looking = await draw(elsewhere('unclear', { isChecking: true }));
    expect(looking.container).toHaveTextContent('Looking into the conversation…');
    looking.unmount();
    const { container } = await draw(elsewhere('unclear', { checkFailure: { kind: 'offline' } }));
    expect(container).toHaveTextContent('The conversation could not be read.');
  });
});

const service = (
  status: number,
  code: string | null = null,
  title: string | null = null,
): SendRefusal => ({
  kind: 'service',
  failure: {
    kind: 'status',
    status,
    retryAfterMs: null,
    ...(code !== null && { code }),
    ...(title !== null && { title }),
  },
  code,
  title,
});

const VIDEO = parameterOf({ part: 'header', kind: 'video', name: '' });

const REFUSALS: readonly SendRefusal[] = [
  ...[...ERROR_CODES.keys()].filter((code) => /^\d+$/.test(code)).map((code) => service(400, code)),
  ...[401, 404, 429, 400].map((status) => service(status)),
  service(400, 'bad_request', 'Message is not right'),
  ...(['ticket', 'requester', 'channel', 'template', 'values'] as const).map(
    (what): SendRefusal => ({ kind: 'changed', what }),
  ),
  { kind: 'pause', leftMs: durationMs(20_000) },
  { kind: 'busy' },
  { kind: 'unclear-elsewhere' },
  { kind: 'submitted-meanwhile' },
  { kind: 'no-conversation', failure: null },
  { kind: 'no-conversation', failure: { kind: 'offline' } },
];

test.each(['en', 'de', 'fr'])('in %s each refusal has words of its own', async (tag) => {
  const { t } = await localeOf(tag);
  const words = REFUSALS.map((why) => describeSendRefusal(why, true, t));
  expect(new Set(words.map((sentences) => sentences.join(' '))).size).toBe(REFUSALS.length);
  for (const [text] of words) expect(text).toMatch(/^[^{}]+\.$/u);
});

test.each<[SendRefusal, readonly string[]]>([
  [service(400, '9999', 'Strange'), ['“Strange”', 'Code 9999', 'Tell your admin.']],
  [
    service(400, 'bad_request', 'Strange'),
    [
      'Sunshine Conversations refused it: Strange, bad_request. Check the values, or tell your admin.',
    ],
  ],
  // Of no use to an agent: neither the service's words nor values to check.
  [
    service(423, 'locked', 'Locked'),
    ['Sunshine Conversations answered with 423. Try again in a minute.'],
  ],
  [
    { kind: 'pause', leftMs: durationMs(19_400) },
    ['Sunshine Conversations asks for a pause, so nothing was sent. Try again in 20 s.'],
  ],
  [
    service(400, '132012'),
    [
      'A value or the header does not have the form that this template needs.',
      'Code 132012',
      'Choose another template, or ask for the templates again.',
    ],
  ],
  [
    service(400, '131049'),
    [
      'WhatsApp limits how much marketing this customer gets.',
      'Code 131049',
      'Wait a day at least.',
    ],
  ],
])('what the service said, and what to do: %j', async (why, sentences) => {
  const { t } = await localeOf('en');
  expect(describeSendRefusal(why, true, t)).toEqual(sentences);
});

const INSTEAD = 'It can be inserted into the reply instead.';
const NO_WAY: readonly SendRefusal[] = [
  ...[401, 402, 403, 404].map((status) => service(status)),
  { kind: 'no-conversation', failure: null },
  { kind: 'no-conversation', failure: { kind: 'offline' } },
];
const PLAIN = templateOf();

test.each([
  ['can be inserted', PLAIN, true],
  ['needs a namespace', { ...PLAIN, namespace: null }, false],
  ['has a video', { ...PLAIN, parameters: [VIDEO] }, false],
])('inserting is named instead where the template %s', async (_what, template, isNamed) => {
  for (const why of NO_WAY) {
    const state = { kind: 'refused', submission: { ...submission, template }, why } as const;
    const { container, unmount } = await draw({ state });
    expect(container.textContent?.includes(INSTEAD)).toBe(isNamed);
    expect(container).not.toHaveTextContent('Insert it');
    unmount();
  }
});
