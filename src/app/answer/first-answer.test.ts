import { createAnswerHost } from '../../zendesk/answer-host';
import { readWindowSettings } from '../../zendesk/settings/read-window-settings';
import { localZendesk, NOON } from '../../zendesk/testing/local-zendesk';
import { readTicket } from '../../zendesk/ticket/read-ticket';
import { createTicketStore } from '../../zendesk/ticket/ticket-store';
import type { CallBy } from '../shared/as-named';
import { callByName as byFirstName } from '../shared/call-by-name';
import { answerLocale } from './answer-locale';
import { createAnswer } from './create-answer';
import { keepFirstAnswer } from './first-answer';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

beforeEach(() => {
  jest.useFakeTimers({ now: NOON });
});
afterEach(() => {
  jest.useRealTimers();
});

/** The answer beside a ticket whose sidebar never comes. */
async function answerBeside(
  scenario: string,
  callByName: Promise<CallBy> = Promise.resolve(byFirstName),
) {
  const zendesk = localZendesk({ scenario });
  const { world, client } = zendesk;
  const look = await readTicket(client);
  if (!look.ok) throw new Error(`not read: ${look.error.kind}`);
  const stop = new AbortController();
  const store = createTicketStore(client, look.value, 'light', stop.signal);
  const drawn = createAnswer();
  document.body.replaceChildren(drawn.status, drawn.element);
  const whole = keepFirstAnswer(
    {
      host: createAnswerHost(client, store),
      settings: readWindowSettings({}),
      locale: answerLocale({ locale: 'en-GB', timeZone: 'UTC' }),
      callByName,
      drawn,
      content: drawn.element,
    },
    stop.signal,
  );
  const pass = async (ms: number) => {
    world.passTime(ms);
    await jest.advanceTimersByTimeAsync(ms);
  };
  return { ...zendesk, stop, whole, pass, element: drawn.element, status: drawn.status };
}

test('headline and ring are there at once, the time two frames later', async () => {
  const { element, whole, pass } = await answerBeside('fresh');
  expect(element).toHaveAttribute('data-window-state', 'open');
  expect(element).toHaveTextContent(/h \d+ min left/);
  expect(element.querySelector('[data-pending]')).not.toBeNull();
  await pass(100);
  await whole;
  expect(element.querySelector('[data-pending]')).toBeNull();
  expect(element).toHaveTextContent(/until Sat,? 11:43 at the latest/);
});

test('a sidebar that never comes leaves no stale "open" behind', async () => {
  const { element, status, pass } = await answerBeside('closing');
  expect(element).toHaveAttribute('data-window-state', 'closing');
  await pass(2 * HOUR_MS + MINUTE_MS);
  expect(element).toHaveAttribute('data-window-state', 'critical');
  await pass(HOUR_MS);
  expect(element).toHaveAttribute('data-window-state', 'closed');
  expect(status).toHaveTextContent('The reply window is closed.');
});

test('it hears the customer, until somebody else draws', async () => {
  const { element, world, pass, stop } = await answerBeside('closed');
  expect(element).toHaveAttribute('data-window-state', 'closed');
  world.customerWrites(world.state.activeTicketId, { text: 'Hello?', channel: 'whatsapp' });
  await pass(100);
  expect(element).toHaveAttribute('data-window-state', 'open');
  stop.abort();
  await pass(25 * HOUR_MS);
  expect(element).toHaveAttribute('data-window-state', 'open');
});

test('the customer is called by the first name', async () => {
  const { element, whole } = await answerBeside('closed');
  await jest.advanceTimersByTimeAsync(100);
  await whole;
  expect(element).toHaveTextContent('Only a template reaches Olivia now');
});

test.each<[string, () => Promise<CallBy>]>([
  ['is late', () => new Promise(() => {})],
  ['does not come', () => Promise.reject(new Error('the chunk did not load'))],
])('the rule for first names %s: the answer does not wait for it', async (_what, rule) => {
  const { element, whole } = await answerBeside('closed', rule());
  expect(element).toHaveTextContent('Closed 7 h ago');
  await jest.advanceTimersByTimeAsync(100);
  await whole;
  expect(element).toHaveTextContent(/Only a template reaches Olivia \p{L}+ now/u);
});
