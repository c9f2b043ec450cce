import { shorthand } from '../../../../e2e/support/shorthand';
import { AUDITS, SUNSHINE_KEY } from '../../../../e2e/support/sunshine';
import { say, sayFailed } from '../../../../e2e/support/words';
import { openBeside, type Surroundings } from '../../testing/beside-ticket';
import { PATIENCE_MS } from '../../testing/sidebar';

const MINUTE = 60_000;
const TEMPLATE = shorthand('order_update', 'en_US', ['Olivia', '1']);
const LOST = /probably got lost$/;

async function opened(scenario: string, surroundings: Surroundings = {}) {
  const sidebar = await openBeside(scenario, surroundings);
  const { world, ticketId, app, write, pass, inZendesk } = sidebar;
  const rows = app.locator('[data-delivery]');
  return {
    ...sidebar,
    /** What became of each reply that stands in the list. */
    outcomes: () => rows.find().map((row) => row.getAttribute('data-delivery')),
    row: (code: number) => app.locator(`[data-error-code="${code}"]`).find()[0],
    openDelivery: async () => {
      await app.getByRole('tab', { name: /^Delivery/ }).click();
      await pass(100);
    },
    /** Sends a reply; WhatsApp refuses it with this code, where one is given. */
    reply: async (text: string, code?: number, title = 'As WhatsApp says it') => {
      world.setFault('delivery', code ? { kind: 'delivery', code, title } : null);
      await write(text);
      await inZendesk(() => world.submitReply(ticketId));
      world.setFault('delivery', null);
      await pass(100);
    },
    audits: () => sidebar.requests().filter((url) => /\/audits/.test(url)).length,
  };
}

test('a template is never marked, and ends the line on the reply before it', async () => {
  const { appSays, reply, openDelivery, outcomes } = await opened('closed', {
    variants: { auditsTellFailures: false },
  });
  expect(appSays(LOST)).toBe(true);
  await reply(TEMPLATE);
  expect(appSays(LOST)).toBe(false);
  await openDelivery();
  expect(outcomes()).toHaveLength(1);
});

test('a reply in an open window: nothing', async () => {
  const { reply, openDelivery, appSays, outcomes } = await opened('fresh');
  await reply('Hallo Lena');
  await openDelivery();
  expect(appSays(say('delivery.empty'))).toBe(true);
  expect(appSays(/^Delivery$/)).toBe(true);
  expect(outcomes()).toEqual([]);
});

const CODES = [
  [131026, 'not-reachable', 'otherChannel'],
  [131049, 'held-back', 'waitADay'],
  [131056, 'customer-limit', 'wait'],
  [131042, 'payment', 'tellAdmin'],
  [190, 'no-access', 'tellAdmin'],
] as const;

test.each([
  ['as an event of its own', true],
  ['as an error’s text', false],
])('what WhatsApp refused, %s: code, meaning, next step', async (_how, auditsFailureIsEvent) => {
  const { reply, openDelivery, outcomes, row, audits } = await opened('fresh', {
    variants: { auditsFailureIsEvent },
  });
  for (const [code] of CODES) await reply(`Refused with ${code}`, code);
  await openDelivery();
  expect(outcomes()).toEqual(CODES.map(() => 'refused'));
  for (const [code, meaning, next] of CODES) {
    expect(row(code)).toHaveTextContent(say(`delivery.refused.${meaning}.title`));
    expect(row(code)).toHaveTextContent(say(`delivery.refused.${meaning}.text`));
    expect(row(code)).toHaveTextContent(say(`delivery.next.${next}`));
  }
  // One answer held all of them.
  expect(audits()).toBe(1);
});

test('templates that were refused lead back to the templates', async () => {
  const { app, reply, openDelivery } = await opened('closed');
  const steps = [
    [132018, 'Fill the template anew'],
    [132015, 'Choose another template'],
  ] as const;
  for (const [code] of steps) await reply(TEMPLATE, code);
  await openDelivery();
  for (const [code, name] of steps) {
    const buttons = app.locator(`[data-error-code="${code}"]`).getByRole('button', { name });
    expect(buttons.find()).toHaveLength(1);
  }
});

test('a code that nobody knows is shown as it came', async () => {
  const { reply, openDelivery, row } = await opened('fresh', {
    variants: { auditsFailureIsEvent: true },
  });
  await reply('Hallo', 131999, 'Something brand new');
  await openDelivery();
  for (const words of [
    say('delivery.refused.unknown.title'),
    '“Something brand new”',
    '131999',
    say('delivery.next.tellAdmin'),
  ]) {
    expect(row(131999)).toHaveTextContent(words);
  }
});

test('another gateway’s code for the window’s end means the same', async () => {
  const { app, reply, openDelivery, row } = await opened('closed');
  await reply('Hello', 63016, 'Failed to send freeform message');
  await openDelivery();
  expect(row(63016)).toHaveTextContent(say('delivery.refused.window-over.title'));
  const ways = app.locator('[data-error-code="63016"]').getByRole('button', {
    name: 'Say it as a template',
  });
  expect(ways.find()).toHaveLength(1);
});

test('slow audits: said while they are under way, and nothing else waits for them', async () => {
  const { app, appSays, openDelivery, outcomes, pass, world } = await opened('closed', {
    faults: { [AUDITS]: { kind: 'noAnswer' } },
  });
  await openDelivery();
  expect(appSays(say('delivery.lookup.asking'))).toBe(true);
  expect(outcomes()[0]).toBe('probably-lost');
  await pass(PATIENCE_MS);
  expect(appSays(sayFailed('refusals', 'no-answer'))).toBe(true);
  world.setFault(AUDITS, null);
  await app.getByRole('tabpanel').getByRole('button', { name: 'Try again' }).click();
  await pass(1_000);
  expect(outcomes()[0]).toBe('refused');
});

test.each([
  [403, 'refused'],
  [429, 'pause'],
  [500, 'trouble'],
])('audits answer %d: said, and what the conversation tells stays', async (status, key) => {
  const { appSays, openDelivery, outcomes } = await opened('closed', {
    faults: { [AUDITS]: { kind: 'status', status } },
  });
  await openDelivery();
  expect(appSays(sayFailed('refusals', key, String(status)))).toBe(true);
  expect(outcomes()[0]).toBe('probably-lost');
});

test('Sunshine tells of a refusal by itself', async () => {
  const { openDelivery, row, outcomes } = await opened('closed', {
    settings: SUNSHINE_KEY,
    variants: { sunshineTellsFailures: true, auditsTellFailures: false },
  });
  await openDelivery();
  expect(outcomes()[0]).toBe('refused');
  expect(row(131047)).toBeInTheDocument();
});

test('so near to the end that nobody can tell: not called lost', async () => {
  const { pass, reply, appSays, openDelivery, outcomes } = await opened('critical', {
    variants: { auditsTellFailures: false },
  });
  // 23 minutes are left by WhatsApp, five less by the clock.
  await pass(20 * MINUTE);
  await reply('It is on its way.');
  expect(appSays(/^Delivery \(1\)$/)).toBe(true);
  expect(appSays(LOST)).toBe(false);
  await openDelivery();
  expect(outcomes()).toEqual(['may-be-lost']);
});

test('what the customer wrote in another ticket counts: the reply is not marked', async () => {
  const { explain, windowSays, reply, openDelivery, outcomes } = await opened('elsewhere', {
    settings: { one_whatsapp_number: true },
  });
  await explain();
  expect(windowSays(/#1022/)).toBe(true);
  await reply('Olá Ana');
  await openDelivery();
  expect(outcomes()).toEqual([]);
});
