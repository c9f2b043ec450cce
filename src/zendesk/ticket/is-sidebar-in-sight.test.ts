import { clientAnswering, localZendesk } from '../testing/local-zendesk';
import { isSidebarInSight } from './is-sidebar-in-sight';

const asked = (answer: unknown) => isSidebarInSight(clientAnswering('get', answer), '1001');

const sidebar = (ticketId: unknown) => ({ a: { location: 'ticket_sidebar', ticketId } });

test('in the local Zendesk the sidebar is beside its own ticket', async () => {
  const { client } = localZendesk();
  await expect(isSidebarInSight(client, '1001')).resolves.toBe(true);
  await expect(isSidebarInSight(client, '1002')).resolves.toBe(false);
});

test('in a hidden tray nobody hears it', async () => {
  const { client } = localZendesk();
  await client.invoke('appsTray.hide');
  await expect(isSidebarInSight(client, '1001')).resolves.toBe(false);
});

test.each([
  ['the ticket as text', { instances: sidebar('1001') }, true],
  ['another place', { instances: { a: { location: 'ticket_editor', ticketId: 1001 } } }, false],
  ['without a ticket', { instances: { a: { location: 'ticket_sidebar' } } }, false],
  ['the tray not told', { instances: sidebar(1001), errors: { 'appsTray.isVisible': {} } }, true],
  ['the list not told', { errors: { instances: {} }, 'appsTray.isVisible': true }, false],
  ['another shape', { instances: 'none' }, false],
  ['no answer', 'No such Api', false],
])('%s', async (_what, answer, isInSight) => {
  await expect(asked(answer)).resolves.toBe(isInSight);
});
