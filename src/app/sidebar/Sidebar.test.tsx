import { screen } from '@testing-library/react';
import { openSidebar } from '../testing/sidebar';

const HOUR = 3_600_000;
const MINUTE = 60_000;

test.each([
  ['fresh', 'open', /23 h 48 min left/],
  ['closing', 'closing', /3 h 5 min left/],
  ['critical', 'critical', /23 min left/],
  ['closed', 'closed', /Closed 7 h ago/],
  ['never-wrote', 'unknown', /Not known/],
  ['attachments-only', 'open', /16 h 59 min left|17 h/],
  ['other-channel', 'unrestricted', /No reply limit/],
])('%s: %s', async (scenario, state, words) => {
  const { windowState } = await openSidebar({ scenario });
  expect(windowState()).toBe(state);
  expect(screen.getByRole('region', { name: 'Reply window' })).toHaveTextContent(words);
});

test('says whose message it was when the requester was changed', async () => {
  await openSidebar({ scenario: 'changed-requester' });
  expect(screen.getByRole('region', { name: 'Reply window' })).toHaveTextContent(
    /Lena Hoffmann wrote .* The requester is now Clara Hoffmann\./,
  );
});

test('the window passes its states by itself and is closed to the millisecond', async () => {
  const { pass, windowState } = await openSidebar();
  // The newest message came 12 minutes before noon; the sidebar has been open for a second.
  const left = 24 * HOUR - 12 * MINUTE - 1_000;
  await pass(left - 4 * HOUR - 1);
  expect(windowState()).toBe('open');
  await pass(1);
  expect(windowState()).toBe('closing');
  await pass(3 * HOUR);
  expect(windowState()).toBe('critical');
  await pass(HOUR - 1);
  expect(windowState()).toBe('critical');
  await pass(1);
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
  // 23 minutes are left; a key every half minute must not keep the clock from going on.
  for (let step = 1; step <= 45; step++) {
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

test('the thresholds are the admin’s', async () => {
  const { windowState } = await openSidebar({ settings: { closing_hours: '24' } });
  expect(windowState()).toBe('closing');
});

test('leaving takes every timer along', async () => {
  const { unmount } = await openSidebar();
  unmount();
  expect(jest.getTimerCount()).toBe(0);
});
