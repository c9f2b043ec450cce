import { screen } from '@testing-library/react';
import { openSidebar } from '../../testing/sidebar';

const AUDITS = /\/audits/;
/** The notice, not what a screen reader is told of it. */
const line = () =>
  document.querySelector('[data-notice="lost"]')?.querySelector<HTMLElement>('p') ?? null;

test('the newest reply was too late: one line, with the way out', async () => {
  const { press, requests } = await openSidebar({ scenario: 'closed' });
  expect(line()).toHaveTextContent(/^Your reply \(.*7:00.*\) probably got lost$/);
  const heard = screen.getAllByRole('status').map(({ textContent }) => textContent);
  expect(heard).toContain(line()?.textContent);
  // It was sent before the agent came: nothing is asked for it.
  expect(requests().filter((url) => AUDITS.test(url))).toEqual([]);
  await press('Say it as a template');
  expect(screen.getByRole('searchbox', { name: 'Search templates' })).toHaveFocus();
});

test('no line in an open window', async () => {
  await openSidebar();
  expect(line()).toBeNull();
});

test('a colleague’s reply comes in: the line names them, and asks Zendesk once', async () => {
  const { inZendesk, world, pass, requests } = await openSidebar({ scenario: 'closed' });
  await inZendesk(() => world.colleagueReplies(1004, { text: 'On it', authorId: 102 }));
  expect(line()).toHaveTextContent(/^Tom Okafor's reply \(.*\) probably got lost$/);
  expect(requests().filter((url) => AUDITS.test(url))).toEqual([]);
  await pass(6_000);
  expect(requests().filter((url) => AUDITS.test(url))).toHaveLength(1);
  expect(line()).toHaveTextContent(/^WhatsApp refused Tom Okafor's reply \(.*\)$/);
  await pass(60_000);
  expect(requests().filter((url) => AUDITS.test(url))).toHaveLength(1);
});

test('nothing is asked while the agent is in another ticket, but once they are back', async () => {
  const { inZendesk, world, pass, requests, host } = await openSidebar({ scenario: 'closed' });
  const audits = () => requests().filter((url) => AUDITS.test(url));
  await inZendesk(() => host.deactivate('frame-1'));
  await inZendesk(() => world.colleagueReplies(1004, { text: 'On it', authorId: 102 }));
  await pass(60_000);
  expect(audits()).toEqual([]);
  await inZendesk(() => host.activate('frame-1'));
  await pass(6_000);
  expect(audits()).toHaveLength(1);
});

test('the list says the same, so the line gives way to it', async () => {
  const { openTab } = await openSidebar({ scenario: 'closed' });
  await openTab('Delivery');
  expect(line()).toBeNull();
  await openTab('Macros');
  expect(line()).toBeInTheDocument();
});

test('a refusal that the list has found out is a fact for the line, too', async () => {
  const { openTab, inZendesk, world } = await openSidebar({ scenario: 'closed' });
  await inZendesk(() => world.colleagueReplies(1004, { text: 'On it', authorId: 102 }));
  await openTab('Delivery');
  await openTab('Macros');
  expect(line()).toHaveTextContent(/^WhatsApp refused Tom Okafor's reply \(.*\)$/);
});

test('a template after it is the way out: the line goes', async () => {
  const { inZendesk, world } = await openSidebar({ scenario: 'closed' });
  const text =
    '&((namespace=[[n]] template=[[order_update]] fallback=[[f]] language=[[en_US]] body_text=[[a]] body_text=[[b]]))&';
  await inZendesk(() => world.colleagueReplies(1004, { text, authorId: 101 }));
  expect(line()).toBeNull();
});

test('hidden for this visit', async () => {
  const { press, inZendesk, world } = await openSidebar({ scenario: 'closed' });
  await press('Hide');
  expect(line()).toBeNull();
  await inZendesk(() => world.setComposerText(1004, 'More', 'agent'));
  expect(line()).toBeNull();
});
