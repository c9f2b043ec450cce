import { screen } from '@testing-library/react';
import { openSidebar } from '../../testing/sidebar';

const HOUR = 3_600_000;
const offer = () => screen.queryByRole('button', { name: 'Insert a nudge' });
const ENGLISH = 'Hi Grace, shall we go on here? A short answer is enough.';

test.each([
  ['fresh', false],
  ['closing', true],
  ['critical', true],
  ['closed', false],
  ['never-wrote', false],
  ['other-channel', false],
])('%s: offered %s', async (scenario, isOffered) => {
  await openSidebar({ scenario });
  expect(offer() !== null).toBe(isOffered);
});

test('goes when the window closes, and when the customer writes', async () => {
  const { pass, world, ticketId, inZendesk } = await openSidebar({ scenario: 'critical' });
  expect(offer()).not.toBeNull();
  await pass(HOUR);
  expect(offer()).toBeNull();
  await inZendesk(() => world.customerWrites(ticketId, { text: 'Yes', channel: 'whatsapp' }));
  expect(offer()).toBeNull();
});

test('comes with the end near, and goes with it and with an answer', async () => {
  const { pass, windowState, world, ticketId, inZendesk } = await openSidebar();
  expect(offer()).toBeNull();
  await pass(21 * HOUR);
  expect(windowState()).toBe('closing');
  expect(offer()).toBeVisible();
  await pass(3 * HOUR);
  expect(windowState()).toBe('closed');
  expect(offer()).toBeNull();
  await inZendesk(() => world.customerWrites(ticketId, { text: 'Hello?', channel: 'whatsapp' }));
  expect(windowState()).toBe('open');
  expect(offer()).toBeNull();
});

test('not while a note is written', async () => {
  const { world, ticketId, inZendesk } = await openSidebar({ scenario: 'critical' });
  await inZendesk(() => world.setCommentType(ticketId, 'internalNote'));
  expect(offer()).toBeNull();
});

test('is put into the composer in the customer’s language, and is not sent', async () => {
  const { press, draft, world, ticketId } = await openSidebar({
    scenario: 'critical',
    locale: 'de',
  });
  const before = world.ticket(ticketId).conversation.length;
  await press('Nachfrage einfügen');
  expect(draft()).toBe(ENGLISH);
  expect(world.ticket(ticketId).conversation).toHaveLength(before);
  expect(
    screen.getByText('Eingefügt. Lesen Sie es noch einmal, dann senden Sie es.'),
  ).toBeVisible();
});

test('the admin’s wording comes first', async () => {
  const { press, draft } = await openSidebar({
    scenario: 'critical',
    settings: { nudge_texts: 'de: Noch da?\nen: Shall we go on, {{first_name}}?' },
  });
  await press('Insert a nudge');
  expect(draft()).toBe('Shall we go on, Grace?');
});

test('of the admin’s wordings, the customer’s language comes before the agent’s', async () => {
  const { press, draft } = await openSidebar({
    scenario: 'critical',
    locale: 'fr',
    settings: { nudge_texts: 'fr: Toujours là ?\nen: Still there, {{first_name}}?' },
  });
  await press('Insérer une relance');
  expect(draft()).toBe('Still there, Grace?');
});

test.each([
  ['the composer holds HTML', { messagingTextIsHtml: true }],
  ['comment.* writes nothing', { commentWritesInMessaging: false }],
])('is put in also where %s', async (_what, variants) => {
  const { press, draft, verdict } = await openSidebar({ scenario: 'critical', variants });
  await press('Insert a nudge');
  expect(draft()).toContain('Grace, shall we go on here?');
  expect(verdict()).toBe('deliverable');
});

test('a draft that is there is kept', async () => {
  const { press, draft, showAll } = await openSidebar({
    scenario: 'critical',
    draft: 'My own words',
  });
  await press('Insert a nudge');
  expect(draft()).toBe(ENGLISH);
  await showAll();
  expect(screen.getByText('Your draft is kept here')).toBeVisible();
  await press('Put it back');
  expect(draft()).toBe('My own words');
  // The nudge is no draft of the agent's own.
  expect(screen.queryByText('Your draft is kept here')).toBeNull();
});

test('once it was sent, nothing says "Inserted" any more', async () => {
  const { press, world, ticketId, inZendesk } = await openSidebar({ scenario: 'critical' });
  await press('Insert a nudge');
  await inZendesk(() => world.submitReply(ticketId));
  expect(screen.queryByText(/^Inserted/)).toBeNull();
});

test.each(['the nudge', 'Which size do you need?'])(
  'once “%s” was sent, none is offered until the customer writes',
  async (words) => {
    const { press, type, world, ticketId, inZendesk, pass } = await openSidebar({
      scenario: 'closing',
    });
    if (words === 'the nudge') await press('Insert a nudge');
    else await inZendesk(() => type(words));
    await inZendesk(() => world.submitReply(ticketId));
    expect(offer()).toBeNull();
    await pass(HOUR);
    expect(offer()).toBeNull();
  },
);
