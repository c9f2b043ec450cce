import { screen, within } from '@testing-library/react';
import type { World } from '../../../zendesk/testing/local-zendesk';
import { openSidebar } from '../../testing/sidebar';

const AUDITS = /\/audits/;
const MINUTE = 60_000;

const rows = () => within(screen.getByRole('tabpanel')).queryAllByRole('listitem');
const lost = () => rows().map((row) => row.getAttribute('data-delivery'));

/** Sends a reply; WhatsApp refuses it with this code, where one is given. */
async function send(world: World, text: string, code?: number) {
  const id = world.state.activeTicketId;
  world.setFault('delivery', code ? { kind: 'delivery', code, title: `Title ${code}` } : null);
  world.setComposerText(id, text, 'agent');
  await world.submitReply(id);
  world.setFault('delivery', null);
}

test('nothing lost: a quiet word, no number, and one request once the agent looks', async () => {
  const { openTab, requests } = await openSidebar();
  const asked = () => requests().filter((url) => AUDITS.test(url));
  expect(asked()).toEqual([]);
  await openTab('Delivery');
  expect(screen.getByRole('tab', { name: 'Delivery' })).toBeInTheDocument();
  expect(screen.getByText('Nothing here looks lost.')).toBeInTheDocument();
  expect(rows()).toEqual([]);
  expect(asked()).toHaveLength(1);
  await openTab('Macros');
  await openTab('Delivery');
  expect(asked()).toHaveLength(1);
});

test('a late reply by the conversation alone, where the audits tell nothing', async () => {
  const { openTab } = await openSidebar({
    scenario: 'closed',
    variants: { auditsTellFailures: false },
  });
  expect(screen.getByRole('tab', { name: 'Delivery (1)' })).toBeInTheDocument();
  await openTab('Delivery');
  expect(lost()).toEqual(['probably-lost']);
  expect(rows()[0]).toHaveTextContent(/Nora Lindqvist.*7:00.*Probably did not arrive/);
});

test('what was refused takes its place, with code and next step', async () => {
  const { openTab } = await openSidebar({ scenario: 'closed' });
  await openTab('Delivery');
  expect(lost()).toEqual(['refused']);
  expect(rows()[0]).toHaveAttribute('data-error-code', '131047');
  expect(rows()[0]).toHaveTextContent('Refused: too late');
  expect(rows()[0]).toHaveTextContent('Sending it again does not help.');
});

test('the template picker is where a lost reply is said again', async () => {
  const { openTab, inZendesk, user } = await openSidebar({ scenario: 'closed' });
  await openTab('Delivery');
  const row = rows()[0] as HTMLElement;
  await inZendesk(() =>
    user.click(within(row).getByRole('button', { name: 'Say it as a template' })),
  );
  expect(screen.getByRole('tab', { name: 'Templates' })).toHaveAttribute('aria-selected', 'true');
  expect(screen.getByRole('searchbox', { name: 'Search templates' })).toHaveFocus();
});

test('said as a template, its words stand in the one with room, and not in the composer', async () => {
  const { openTab, inZendesk, world, user, pass, draft, press } = await openSidebar({
    scenario: 'closed',
    settings: {
      templates: JSON.stringify([
        {
          name: 'answer_with_news',
          language: 'en_US',
          body: 'Hi {{1}}, {{2}}. Just answer here.',
          category: 'UTILITY',
          parameters: [{ label: 'Name' }, { label: 'News', free_text: true }],
        },
      ]),
    },
  });
  await inZendesk(() => send(world, 'Hi Olivia, the blue rug is back on the shelf'));
  await pass(MINUTE);
  await openTab('Delivery');
  const row = rows()[0] as HTMLElement;
  await inZendesk(() =>
    user.click(within(row).getByRole('button', { name: 'Say it as a template' })),
  );
  await pass(1_000);
  expect(screen.getByRole('heading', { name: 'Fits what you wrote' })).toBeInTheDocument();
  expect(draft()).toBe('');
  await inZendesk(() => user.click(document.querySelector('[data-pick]') as HTMLElement));
  expect(screen.getByRole('textbox', { name: 'News' })).toHaveValue(
    'the blue rug is back on the shelf',
  );
  expect(screen.getByText('From the lost reply')).toBeInTheDocument();
  await press(/All templates/);
  await openTab('Delivery');
  const again = rows()[0] as HTMLElement;
  await inZendesk(() => user.click(within(again).getByRole('button', { name: /^Hide/ })));
  await openTab('Templates');
  expect(screen.queryByRole('heading', { name: 'Fits what you wrote' })).toBeNull();
});

describe('refused while the clock says open', () => {
  async function opened() {
    const sidebar = await openSidebar();
    await sidebar.inZendesk(() => send(sidebar.world, 'Once upon a time', 131047));
    await sidebar.openTab('Delivery');
    return sidebar;
  }

  test('once more, read again from the ticket; then a template', async () => {
    const { press, draft, world } = await opened();
    expect(rows()[0]).toHaveTextContent('Sending it once more may help.');
    world.setComposerText(1001, 'Half a word', 'agent');
    await press('Try once more');
    expect(draft()).toBe('Once upon a time');
    expect(screen.getByText('Your draft is kept here')).toBeInTheDocument();
    expect(rows()[0]).toHaveTextContent('The text is in the reply. Read it, then send it.');
    expect(rows()[0]).not.toHaveTextContent('does not help');
    // The keyboard's place is kept.
    expect(
      within(rows()[0] as HTMLElement).getByRole('button', { name: 'Say it as a template' }),
    ).toHaveFocus();
  });

  test('once it has left the reply, it is no longer said to be there', async () => {
    const { press, inZendesk, world } = await opened();
    await press('Try once more');
    await inZendesk(() => world.setComposerText(1001, '', 'agent'));
    expect(rows()[0]).not.toHaveTextContent('The text is in the reply');
    expect(rows()[0]).toHaveTextContent('Sending it again does not help.');
  });

  test('refused a second time: a template for both', async () => {
    const { inZendesk, world, pass } = await opened();
    await pass(MINUTE);
    await inZendesk(() => send(world, 'Once upon a time', 131047));
    await pass(MINUTE);
    expect(rows()).toHaveLength(2);
    expect(screen.queryByRole('button', { name: 'Try once more' })).toBeNull();
  });

  test('in the moment of the click the window has closed: nothing is written', async () => {
    const { inZendesk, user, world, draft, pass } = await opened();
    const button = screen.getByRole('button', { name: 'Try once more' });
    world.passTime(24 * 60 * MINUTE);
    jest.setSystemTime(Date.now() + 24 * 60 * MINUTE);
    await inZendesk(() => user.click(button));
    await pass(100);
    expect(draft()).toBe('');
    expect(rows()[0]).toHaveTextContent('The reply window is not open any more. Use a template.');
  });

  test('in an internal note: said, and nothing is written', async () => {
    const { inZendesk, press, world, draft } = await opened();
    await inZendesk(() => world.setCommentType(1001, 'internalNote'));
    await press('Try once more');
    expect(draft()).toBe('');
    expect(rows()[0]).toHaveTextContent('The composer writes an internal note.');
  });
});

test('a row can be hidden for this visit; the number follows, and the keyboard goes on', async () => {
  const { openTab, inZendesk, world, user, pass } = await openSidebar({ scenario: 'closed' });
  await inZendesk(() => send(world, 'Another one'));
  await pass(MINUTE);
  await openTab('Delivery');
  const hide = () => screen.getAllByRole('button', { name: /^Hide the message of/ });
  await inZendesk(() => user.click(hide()[0] as HTMLElement));
  expect(screen.getByRole('tab', { name: 'Delivery (1)' })).toBeInTheDocument();
  expect(hide()[0]).toHaveFocus();
  await inZendesk(() => user.click(hide()[0] as HTMLElement));
  expect(screen.getByText('Nothing here looks lost.')).toBeInTheDocument();
  expect(screen.getByRole('tabpanel').firstChild).toHaveFocus();
});

test('a lookup that fails is said; what the conversation tells stays, and the agent may try again', async () => {
  const { openTab, press, world, requests } = await openSidebar({
    scenario: 'closed',
    faults: { '/api/v2/tickets/*/audits*': { kind: 'status', status: 500 } },
  });
  await openTab('Delivery');
  expect(
    screen.getByText(/could not be looked up\. Zendesk has a problem of its own \(500\)/),
  ).toBeInTheDocument();
  expect(lost()).toEqual(['probably-lost']);
  world.setFault('/api/v2/tickets/*/audits*', null);
  const before = requests().filter((url) => AUDITS.test(url)).length;
  await press('Try again');
  expect(lost()).toEqual(['refused']);
  expect(requests().filter((url) => AUDITS.test(url))).toHaveLength(before + 1);
});

test('an automatic message is said apart', async () => {
  const { openTab, inZendesk, world } = await openSidebar({ scenario: 'closed' });
  await inZendesk(() => {
    const { state } = world;
    const ticket = world.ticket(1004);
    const message = ticket.conversation.at(-1);
    if (!message) throw new Error('no message');
    const automatic = {
      ...message,
      id: 'rule',
      role: 'trigger' as const,
      authorId: null,
      authorName: 'Reminder',
      at: world.now() - MINUTE,
      delivery: null,
    };
    const conversation = [...ticket.conversation, automatic];
    world.replace({
      ...state,
      tickets: state.tickets.map((one) => (one.id === 1004 ? { ...one, conversation } : one)),
    });
    world.updateTicket(1004, { tags: ['touched'] }, 'somebody else');
    world.customerWrites(1004, { text: '👍', channel: 'whatsapp', kind: 'reaction' });
  });
  await openTab('Delivery');
  expect(rows()[0]).toHaveTextContent(/Reminder\s*automatic/);
});
