import { conversationOf } from '../../../../e2e/support/messages';
import { endByArrival, newestIn } from '../../../../e2e/support/timestamps';
import { CLARA, LENA } from '../../../../simulator/scenarios/build/people';
import {
  fromAgent,
  fromCustomer,
  fromTrigger,
  HOUR,
  MINUTE,
  type NewMessage,
  note,
} from '../../../../simulator/scenarios/build/ticket';
import { NOON } from '../../../zendesk/testing/local-zendesk';
import { openBeside } from '../../testing/beside-ticket';

const INBOUND = NOON - 21 * HOUR;
const hello = fromCustomer(LENA, INBOUND, 'Hallo!');
const said = (...more: NewMessage[]) => ({
  ticket: { conversation: conversationOf(hello, ...more) },
});

test('neither agents, notes, rules, other channels nor empty messages extend the window', async () => {
  const { state, end } = await openBeside(
    'fresh',
    said(
      fromAgent(NOON - 5 * HOUR, 'We are on it.'),
      note(NOON - 4 * HOUR, 'Called, nobody answered.'),
      fromTrigger(NOON - 3 * HOUR, 'Thanks for your message!'),
      fromCustomer(LENA, NOON - 2 * HOUR, 'By e-mail', { channel: 'email' }),
      fromCustomer(LENA, NOON - HOUR, ''),
    ),
  );
  expect(state()).toBe('closing');
  expect(end()).toBe(endByArrival(INBOUND));
});

test('what an agent sends does not extend it either', async () => {
  const { newest, write, send, explain, end, world, ticketId, replyWindow } =
    await openBeside('closing');
  const expiry = endByArrival(newest().at);
  const count = () => world.ticket(ticketId).conversation.length;
  const before = count();
  await write('We are on it.');
  await send();
  expect(count()).toBe(before + 1);
  await explain();
  expect(await replyWindow.getByRole('img', { name: /us last/ }).count()).toBe(1);
  expect(end()).toBe(expiry);
});

test('a changed requester: the customer who writes still counts, and is named', async () => {
  const { state, end, newest, explain, windowSays } = await openBeside('changed-requester');
  expect(state()).toBe('open');
  expect(end()).toBe(endByArrival(newest().at));
  await explain();
  expect(windowSays(/^Lena Hoffmann's message arrived /)).toBe(true);
  expect(windowSays('The requester is now Clara Hoffmann.')).toBe(true);
});

test('the requester is changed while the ticket is open', async () => {
  const { explain, windowSays, inZendesk, world, ticketId } = await openBeside('fresh');
  await explain();
  expect(windowSays('The requester is now')).toBe(false);
  await inZendesk(() => world.updateTicket(ticketId, { requesterId: CLARA.id }));
  expect(windowSays('The requester is now Clara Hoffmann.')).toBe(true);
});

test('several channels: WhatsApp’s window counts from WhatsApp’s own messages', async () => {
  const opened = await openBeside('several-channels');
  const { state, end, newest, windowSays, verdict, world, ticketId } = opened;
  expect(state()).toBe('open');
  const expiry = endByArrival(newest().at);
  expect(end()).toBe(expiry);
  await opened.inZendesk(() =>
    world.customerWrites(ticketId, { text: 'And one by e-mail', channel: 'email' }),
  );
  expect(newestIn(world.ticket(ticketId), 'email').at).toBeGreaterThan(newest().at);
  expect(end()).toBe(expiry);
  expect(windowSays(/^1[45] h \d+ min left$/)).toBe(true);

  // A reply by e-mail has no limit; WhatsApp's own then stands beneath.
  await opened.sendBy('email');
  await opened.write('Thank you!');
  expect(verdict()).toBe('not-applicable');
  expect(state()).toBe('unrestricted');
  await opened.explain();
  expect(windowSays('WhatsApp · closes in 14 h')).toBe(true);
});

test.each(['attachments-only', 'late-arrival'])(
  '%s: files without a word, and messages in the wrong order, count like others',
  async (scenario) => {
    const { end, newest } = await openBeside(scenario);
    expect(end()).toBe(endByArrival(newest().at));
  },
);

test('the newest by time counts, not the last in the list', async () => {
  const { end } = await openBeside('fresh', said(fromCustomer(LENA, NOON - 30 * HOUR, 'Late')));
  expect(end()).toBe(endByArrival(INBOUND));
});

test('a message that arrived late: Zendesk knows the arrival only, so it says “at the latest”', async () => {
  const { world, ticketId, inZendesk, state, windowSays, end } = await openBeside('closed');
  const sentAt = world.now() - HOUR;
  await inZendesk(() =>
    world.customerWrites(ticketId, { text: 'In the mountains', channel: 'whatsapp', sentAt }),
  );
  expect(state()).toBe('open');
  expect(windowSays('at the latest')).toBe(true);
  expect(Date.parse(end() ?? '') - world.now()).toBeLessThanOrEqual(24 * HOUR);
});

test('5,000 messages', async () => {
  const { world, ticketId, inZendesk, state, windowSays, pass } =
    await openBeside('long-conversation');
  expect(world.ticket(ticketId).conversation.length).toBeGreaterThanOrEqual(5_000);
  expect(state()).toBe('open');
  expect(windowSays(/^1[78] h \d+ min left$/)).toBe(true);
  await inZendesk(() =>
    world.customerWrites(ticketId, { text: 'Number 5,001', channel: 'whatsapp' }),
  );
  await pass(MINUTE);
  expect(windowSays(/^2[34] h \d+ min left$/)).toBe(true);
});
