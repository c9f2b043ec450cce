import { screen, within } from '@testing-library/react';
import { SUNSHINE } from '../../../simulator/scenarios/build/sunshine';
import { sunshineKey } from '../../../simulator/sunshine/authorize';
import { openSidebar } from '../testing/sidebar';

const HOUR = 3_600_000;
const MINUTE = 60_000;

test.each([
  ['fresh', 'open', /23 h 43 min left/],
  ['closing', 'closing', /3 h 0 min left/],
  ['critical', 'critical', /18 min left/],
  ['closed', 'closed', /Closed 7 h ago/],
  ['never-wrote', 'unknown', /Not known/],
  ['attachments-only', 'open', /16 h 5[56] min left/],
  ['other-channel', 'unrestricted', /No reply limit/],
])('%s: %s', async (scenario, state, words) => {
  const { windowState } = await openSidebar({ scenario });
  expect(windowState()).toBe(state);
  expect(screen.getByRole('region', { name: 'Reply window' })).toHaveTextContent(words);
});

test('says whose message it was when the requester was changed', async () => {
  const { explain } = await openSidebar({ scenario: 'changed-requester' });
  await explain();
  expect(screen.getByRole('region', { name: 'Reply window' })).toHaveTextContent(
    /Lena Hoffmann's message arrived .*The requester is now Clara Hoffmann\./,
  );
});

test('the window passes its states by itself and is closed to the millisecond', async () => {
  const { pass, windowState } = await openSidebar();
  // The newest message came 12 minutes before noon, an arrival costs 5 minutes, and the sidebar has
  // been open for a second.
  const left = 24 * HOUR - 12 * MINUTE - 5 * MINUTE - 1_000;
  await pass(left - 4 * HOUR - 1);
  expect(windowState()).toBe('open');
  await pass(1);
  expect(windowState()).toBe('closing');
  await pass(3 * HOUR);
  expect(windowState()).toBe('critical');
  await pass(HOUR - 1);
  expect(windowState()).toBe('critical');
  // Zendesk has answered meanwhile: its `Date` has whole seconds, and so far the clock is corrected.
  await pass(1_000);
  expect(windowState()).toBe('closed');
});

test('a message of the customer opens it again, at once and never by way of another state', async () => {
  const { world, ticketId, inZendesk, pass, windowState } = await openSidebar({
    scenario: 'closed',
  });
  // The shown "7 h ago" is renewed each hour: the clock that was last read is an old one.
  await pass(50 * MINUTE);
  const states = new Set<string | null>();
  const observer = new MutationObserver(() => states.add(windowState()));
  observer.observe(document.body, { subtree: true, attributeFilter: ['data-window-state'] });
  await inZendesk(() => world.customerWrites(ticketId, { text: 'Hello?', channel: 'whatsapp' }));
  expect(windowState()).toBe('open');
  expect([...states]).toEqual(['open']);
  expect(screen.getByText('The reply window is open.')).toBeInTheDocument();
});

test('an agent’s answer, a note and another channel open nothing', async () => {
  const { world, ticketId, inZendesk, windowState } = await openSidebar({ scenario: 'closed' });
  await inZendesk(async () => {
    world.setComposerText(ticketId, 'Hello', 'agent');
    await world.submitReply(ticketId);
    world.customerWrites(ticketId, { text: 'by mail', channel: 'email' });
  });
  expect(windowState()).toBe('closed');
});

test('the draft is judged as the agent types', async () => {
  const { type, inZendesk, verdict, world, ticketId } = await openSidebar({ scenario: 'closed' });
  expect(verdict()).toBe('not-applicable');
  await inZendesk(() => type('Hi Olivia'));
  expect(verdict()).toBe('window-closed');
  await inZendesk(() => world.setCommentType(ticketId, 'internalNote'));
  expect(verdict()).toBe('not-applicable');
  await inZendesk(() => world.setCommentType(ticketId, 'publicReply'));
  await inZendesk(() =>
    type(
      '&((namespace=[[demo_namespace]] template=[[delivery_day]] fallback=[[x]] language=[[en_US]] body_text=[[Friday]]))&',
    ),
  );
  expect(verdict()).toBe('template-ok');
});

test('an agent who types through the end of the window sees it close', async () => {
  const { type, inZendesk, pass, windowState } = await openSidebar({ scenario: 'critical' });
  // 18 minutes are left; a key every half minute must not keep the clock from going on.
  for (let step = 1; step <= 35; step++) {
    await pass(30_000);
    await inZendesk(() => type('x'.repeat(step)));
  }
  expect(windowState()).toBe('critical');
  await pass(30_000);
  expect(windowState()).toBe('closed');
});

test('an inactive tab sets no timer, and is right when the agent is back', async () => {
  const { host, inZendesk, pass, windowState } = await openSidebar({ scenario: 'critical' });
  await inZendesk(() => host.deactivate('frame-1'));
  expect(jest.getTimerCount()).toBe(0);
  await pass(2 * HOUR);
  await inZendesk(() => host.activate('frame-1'));
  expect(windowState()).toBe('closed');
});

test('settings that were not taken are told, and the rest works', async () => {
  const { windowState } = await openSidebar({ settings: { closing_hours: 'x', templates: '{}' } });
  expect(screen.getByText(/“closing_hours” is x/)).toBeInTheDocument();
  expect(screen.getByText(/have to be a JSON list/)).toBeInTheDocument();
  expect(windowState()).toBe('open');
});

describe('other tickets of the customer', () => {
  const section = () => screen.getByRole('region', { name: 'Reply window' });

  test('a newer message there opens the window here, with a way to it', async () => {
    const settings = { one_whatsapp_number: true };
    const opened = await openSidebar({ scenario: 'elsewhere', settings });
    const { windowState, press, world, explain } = opened;
    await explain();
    expect(windowState()).toBe('open');
    expect(section()).toHaveTextContent(/because .* wrote in #1022, arrived /);
    await press('Go to ticket #1022');
    expect(world.state.activeTicketId).toBe(1022);
  });

  test('one to another number opens nothing', async () => {
    const { windowState } = await openSidebar({ scenario: 'two-numbers' });
    expect(windowState()).toBe('closed');
  });

  test('one to a number that nobody names may open it, which is not open', async () => {
    const { windowState } = await openSidebar({
      scenario: 'two-numbers',
      variants: { viaNamesNumber: false },
    });
    expect(windowState()).toBe('unknown');
    expect(screen.getByText('May be open')).toBeInTheDocument();
    expect(section()).toHaveTextContent(/May be openuntil .*: .* wrote in #1023/);
    expect(screen.getByRole('button', { name: 'Go to ticket #1023' })).toBeInTheDocument();
  });

  test('a look that fails is one quiet line, and the answer stays', async () => {
    const faults = { '/api/v2/search*': { kind: 'status', status: 403 } } as const;
    const { windowState, explain } = await openSidebar({ scenario: 'elsewhere', faults });
    expect(windowState()).toBe('closed');
    await explain();
    expect(section()).toHaveTextContent('Zendesk did not allow it (403).');
  });
});

describe('with a Sunshine Conversations key', () => {
  const section = () => screen.getByRole('region', { name: 'Reply window' });
  const settings = { sunshine_app_id: SUNSHINE.appId, sunshine_key: sunshineKey(SUNSHINE) };
  const messages = 'https://*/v2/apps/*';

  test('the time is the channel’s own: in the words, on the ring, in the picture', async () => {
    const { windowState, explain } = await openSidebar({ scenario: 'sent-earlier', settings });
    expect(windowState()).toBe('closing');
    await explain();
    expect(section()).toHaveTextContent(/1 h 58 min left.*wrote Thu,? 2:00\sPM · WhatsApp/);
    expect(section()).not.toHaveTextContent(/at the latest|Not exact|counts from the sending/);
    expect(screen.getByRole('img')).toHaveAccessibleName(/the customer last Thu,? 2:00\sPM,/);
  });

  test('where it fails the arrival stands; a retry by keyboard makes it exact', async () => {
    const faults = { [messages]: { kind: 'status', status: 500 } } as const;
    const opened = await openSidebar({ scenario: 'sent-earlier', settings, faults });
    const { world, inZendesk, pass, user, windowState, explain } = opened;
    expect(windowState()).toBe('open');
    await explain();
    expect(section()).toHaveTextContent(/arrived Thu,? 5:00\sPM/);
    expect(section()).toHaveTextContent('Not exact: Sunshine Conversations has a problem');
    const again = screen.getByRole('button', { name: 'Try again' });
    again.focus();
    await pass(1_000);
    await inZendesk(() => user.keyboard('{Enter}'));
    await pass(1_000);
    // It failed again: the button has kept its place.
    expect(again).toHaveFocus();
    expect(again).not.toHaveAttribute('aria-disabled');
    await inZendesk(() => {
      world.setFault(messages, null);
      return user.keyboard('{Enter}');
    });
    await pass(1_000);
    expect(windowState()).toBe('closing');
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
    expect(section()).toHaveFocus();
  });

  test('nothing known, and Sunshine fails: both are said', async () => {
    const faults = {
      'https://*': { kind: 'offline' },
      '/api/v2/tickets/*': { kind: 'offline' },
    } as const;
    const { windowState, explain } = await openSidebar({
      scenario: 'never-wrote',
      settings,
      faults,
    });
    expect(windowState()).toBe('unknown');
    await explain();
    expect(section()).toHaveTextContent(
      /has not written .*Zendesk did not say which conversation this ticket belongs to/,
    );
    expect(within(section()).getByRole('button', { name: 'Try again' })).toBeInTheDocument();
  });
});

test('what was noted of one channel is not said of another', async () => {
  const { world, ticketId, inZendesk, explain } = await openSidebar({
    scenario: 'several-channels',
  });
  await explain();
  const section = () => screen.getByRole('region', { name: 'Reply window' });
  expect(section()).toHaveTextContent(/counts from the sending/);
  await inZendesk(() => world.setTargetChannel(ticketId, 'email'));
  expect(section()).not.toHaveTextContent(/counts from the sending/);
  await inZendesk(() =>
    world.setTargetChannel(ticketId, 'sunshine_conversations_facebook_messenger'),
  );
  expect(section()).toHaveTextContent(/counts from the sending/);
});

describe('a computer whose clock is 20 minutes slow', () => {
  const clockErrorMs = -20 * MINUTE;

  test('is told, and the time left is the true one', async () => {
    const { windowState, showAll } = await openSidebar({ scenario: 'critical', clockErrorMs });
    // What can be done about the window comes first.
    expect(document.querySelector('[data-notice="nudge"]')).not.toBeNull();
    await showAll();
    expect(screen.getByText("This computer's clock is 20 min slow.")).toBeInTheDocument();
    expect(screen.getByText('18 min left')).toBeInTheDocument();
    expect(windowState()).toBe('critical');
  });

  test('a decision is made by the corrected clock as well', async () => {
    const opened = await openSidebar({ scenario: 'critical', clockErrorMs });
    await opened.pass(19 * MINUTE);
    expect(opened.windowState()).toBe('closed');
    await opened.openTab('Macros');
    await opened.press('Apply Returns › How to send it back');
    expect(screen.getByRole('alertdialog')).toBeInTheDocument();
  });
});

test('a right clock is not spoken of', async () => {
  await openSidebar({ scenario: 'critical', clockErrorMs: 60_000 });
  expect(screen.queryByText(/computer's clock/)).toBeNull();
});

test('an open window with time left costs no request at all', async () => {
  const { requests, pass } = await openSidebar();
  await pass(HOUR);
  expect(requests()).toEqual([]);
});

describe('every channel by its own rule', () => {
  const said = () => screen.getByRole('region', { name: 'Reply window' }).textContent;

  test.each([
    ['messenger', 'open', /13 h 55 min left.*· Messenger.*arrived Fri,? 2:00\sAM/],
    ['instagram', 'closed', /Instagram takes no reply until .* writes/],
    ['tiktok', 'open', /17 h 55 min left.*at most 7 of 10 messages left.*· TikTok/],
    ['wechat', 'open', /At most 1 message left37 h 55 min left · until .*· WeChat/],
    ['viber', 'closed', /Replies are chargedViber charges for each message until .* writes/],
    ['custom-channel', 'unknown', /may have a reply limit of its own/],
  ])('%s: %s, macros, and no templates', async (scenario, state, words) => {
    const { windowState, explain } = await openSidebar({ scenario });
    expect(windowState()).toBe(state);
    await explain();
    expect(said()).toMatch(words);
    expect(screen.getAllByRole('tab').map(({ textContent }) => textContent)).toEqual(['Macros']);
    expect(screen.queryByRole('button', { name: 'Use a template' })).toBeNull();
  });

  test('a channel of the account’s own, once the admin has said its hours', async () => {
    const settings = { channel_hours: 'sunshine_conversations_api = 48' };
    const { windowState } = await openSidebar({ scenario: 'custom-channel', settings });
    expect(windowState()).toBe('open');
  });

  test('the composer’s channel is the one shown, the others are small', async () => {
    const { windowState, world, ticketId, inZendesk, explain } = await openSidebar({
      scenario: 'several-channels',
    });
    await explain();
    const others = () => screen.queryByRole('list', { name: 'Other channels' });
    expect(said()).toContain('· WhatsApp');
    expect(others()).toHaveTextContent('Messenger · closes in 2 h');
    await inZendesk(() =>
      world.setTargetChannel(ticketId, 'sunshine_conversations_facebook_messenger'),
    );
    expect(said()).toMatch(/left.*· Messenger/);
    expect(others()).toHaveTextContent('WhatsApp · closes in 14 h');
    await inZendesk(() => world.setTargetChannel(ticketId, 'email'));
    expect(windowState()).toBe('unrestricted');
    // The ticket's templates are for its WhatsApp: the composer can be switched back.
    expect(screen.getByRole('tablist')).toBeInTheDocument();
  });

  test('the small ones count down although the shown one has no clock', async () => {
    const { world, ticketId, inZendesk, pass, explain } = await openSidebar({
      scenario: 'several-channels',
    });
    await explain();
    await inZendesk(() => world.setTargetChannel(ticketId, 'email'));
    const others = () => screen.getByRole('list', { name: 'Other channels' });
    expect(others()).toHaveTextContent('Messenger · closes in 2 h');
    await pass(HOUR);
    expect(others()).toHaveTextContent('Messenger · closes in 1 h');
  });

  test('a reply over Viber after the end arrives, at a charge', async () => {
    const { verdict, type, inZendesk } = await openSidebar({ scenario: 'viber' });
    await inZendesk(() => type('Hello'));
    expect(verdict()).toBe('deliverable');
    // The window says what it costs: nothing says it again.
    expect(said()).toContain('Viber charges for each message');
    expect(document.querySelector('[data-notice]')).toBeNull();
  });
});

describe('the tools by what helps now', () => {
  const tabs = () => screen.getAllByRole('tab').map(({ textContent }) => textContent);
  const chosen = () => screen.getByRole('tab', { selected: true }).textContent;

  test('open: macros; closed: templates', async () => {
    const { pass } = await openSidebar({ scenario: 'critical' });
    expect(tabs()).toEqual(['Macros', 'Templates', 'Delivery']);
    expect(chosen()).toBe('Macros');
    await pass(HOUR);
    expect(tabs()).toEqual(['Templates', 'Macros', 'Delivery']);
    expect(chosen()).toBe('Templates');
  });

  test('who works with one keeps it', async () => {
    const { pass, user, inZendesk } = await openSidebar({ scenario: 'critical' });
    await inZendesk(() => user.click(screen.getByRole('searchbox', { name: 'Search macros' })));
    await pass(HOUR);
    expect(chosen()).toBe('Macros');
    expect(screen.getByRole('searchbox', { name: 'Search macros' })).toHaveFocus();
  });
});

test('the thresholds are the admin’s', async () => {
  const { windowState } = await openSidebar({ settings: { closing_hours: '24' } });
  expect(windowState()).toBe('closing');
});

test('leaving takes every timer along', async () => {
  const { unmount } = await openSidebar();
  unmount();
  expect(jest.getTimerCount()).toBe(0);
});
