import { shorthand } from '../../../../e2e/support/shorthand';
import { SUNSHINE_KEY } from '../../../../e2e/support/sunshine';
import { say } from '../../../../e2e/support/words';
import { OLIVIA, PEOPLE } from '../../../../simulator/scenarios/build/people';
import { closedTicket, criticalTicket } from '../../../../simulator/scenarios/cases/window-states';
import { NOON } from '../../../zendesk/testing/local-zendesk';
import { openBeside, type Surroundings } from '../../testing/beside-ticket';

const HOUR = 3_600_000;

/** The account and a ticket in which the customer is known by another name. */
function named(name: string, make: (now: number) => ReturnType<typeof closedTicket>): Surroundings {
  const ticket = make(NOON);
  const conversation = ticket.conversation.map((message) =>
    message.role === 'end-user' ? { ...message, authorName: name } : message,
  );
  const users = PEOPLE.map((user) => (user.id === ticket.requesterId ? { ...user, name } : user));
  return { account: { users }, ticket: { conversation } };
}

/** The sidebar beside Olivia's closed window, in a template's form. */
async function openForm(title: RegExp, surroundings: Surroundings = {}) {
  const opened = await openBeside('closed', surroundings);
  const { app } = opened;
  const pick = () => app.getByRole('button', { name: title }).click();
  await pick();
  return {
    ...opened,
    pick,
    textbox: (name: string) => app.getByRole('textbox', { name, exact: true }),
    insert: () => app.getByRole('button', { name: 'Insert into the reply' }).click(),
  };
}

describe.each(['+1 212 555 0105', 'BR.1349200000000001'])('“%s” greets nobody', (name) => {
  test('the field waits for the agent', async () => {
    const { textbox, insert, app, draft } = await openForm(
      /^Order update/,
      named(name, closedTicket),
    );
    expect(await textbox('Order').inputValue()).toBe('1004');
    expect(await textbox('First name').inputValue()).toBe('');
    await insert();
    expect(app.getByText('Fill this in.').find()).toHaveLength(1);
    expect(draft()).toBe('');
  });

  test('the nudge closes up', async () => {
    const { app, draft, pass } = await openBeside('critical', named(name, criticalTicket));
    await app.getByRole('button', { name: say('nudge.insert') }).click();
    await pass(500);
    expect(draft()).toMatch(/^Hi, shall we go on here\?/);
  });
});

test.each([
  ['Dr. Anna Schmidt', 'Anna'],
  ['Иванов Иван Иванович', 'Иван'],
  ['AJ Smith', ''],
  ['Permanently deleted user', ''],
])('“%s” is greeted as “%s”', async (name, first) => {
  const { textbox } = await openForm(/^Order update/, named(name, closedTicket));
  expect(await textbox('First name').inputValue()).toBe(first);
});

test('WhatsApp’s id of somebody is never said', async () => {
  const { appSays } = await openBeside('closed', named('BR.1349200000000001', closedTicket));
  expect(appSays('In the language of the customer')).toBe(true);
  expect(appSays('BR.1349')).toBe(false);
});

test('a variable that its author forgot is named while the window is open', async () => {
  const { write, draftSays } = await openBeside('critical');
  await write('Hi [Name], your order is on its way.');
  expect(draftSays('“[Name]” still stands in your draft')).toBe(true);
});

test('a long value is taken, and the text that gets too long is said to be so', async () => {
  const { pick, textbox, insert, appSays, pass } = await openForm(/^Order update/);
  await textbox('Order').fill('B'.repeat(1_024));
  expect(appSays('WhatsApp may refuse it (132005)')).toBe(true);
  await insert();
  await pass(500);
  expect(appSays(say('values.tooLong'))).toBe(false);

  await pick();
  await textbox('Order').fill('B'.repeat(1_025));
  await insert();
  expect(appSays(say('values.tooLong'))).toBe(true);
});

test.each([
  ['is refused where Zendesk sends it as it is', false, ['refused']],
  ['arrives where Zendesk splits it', true, []],
])('a text of 4,500 characters “may” fail, and %s', async (_what, overLimitsArrive, outcomes) => {
  const { app, write, send, pass, verdict, draftSays } = await openBeside('fresh', {
    variants: { overLimitsArrive },
  });
  await write('x'.repeat(4_500));
  expect(verdict()).toBe('deliverable');
  expect(draftSays('4,096 characters in one message, so this may not arrive')).toBe(true);
  await send();
  await app.getByRole('tab', { name: /^Delivery/ }).click();
  await pass(500);
  const rows = app.locator('[data-delivery]').find();
  expect(rows.map((row) => row.getAttribute('data-delivery'))).toEqual(outcomes);
});

test('what the customer writes comes before the language of the profile', async () => {
  // She writes English, and the profile has the account's default.
  const users = PEOPLE.map((user) => (user === OLIVIA ? { ...user, locale: 'de' } : user));
  const { app } = await openBeside('closed', { account: { users } });
  expect(app.getByRole('heading', { name: /^In the language of Olivia/ }).find()).toHaveLength(1);
  const first = app.locator('[data-template-name]').find()[0];
  expect(first).toHaveAttribute('data-template-language', 'en_US');
});

test('where only the profile tells a language it is called the profile’s', async () => {
  // Mateus sent nothing but files.
  const { app } = await openBeside('attachments-only', { now: NOON + 24 * HOUR });
  const group = app.getByRole('heading', { name: say('picker.group.profile-language') });
  expect(group.find()).toHaveLength(1);
  const first = app.locator('[data-template-name]').find()[0];
  expect(first).toHaveAttribute('data-template-language', 'pt_BR');
});

test('“not approved” says as of when', async () => {
  const { app, write, verdict, draftSays, appSays } = await openBeside('template-kinds', {
    settings: SUNSHINE_KEY,
  });
  await write(shorthand('status_paused', 'en_US', ['Olivia', 'BB-1']));
  expect(verdict()).toBe('template-not-approved');
  expect(draftSays(/^“Status paused” \(en_US\) is not approved as of /)).toBe(true);
  await app.getByRole('searchbox', { name: 'Search templates' }).fill('status paused');
  await app.locator('[data-template-name="status_paused"] [data-pick]').first().click();
  expect(appSays(/^As of .*up to two hours behind\.$/)).toBe(true);
});

test('“Conversation started” is no reply that may have been lost', async () => {
  const { app, write, send, pass } = await openBeside('never-wrote');
  await app.getByRole('tab', { name: /^Delivery/ }).click();
  await pass(500);
  const rows = app.locator('[data-delivery]');
  expect(rows.find()).toEqual([]);
  // An answer by hand is one.
  await write('Guten Tag Yusuf');
  await send();
  await pass(500);
  expect(rows.find()).toHaveLength(1);
});
