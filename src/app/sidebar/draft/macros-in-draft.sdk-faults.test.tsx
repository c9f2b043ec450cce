import { screen } from '@testing-library/react';
import { openSidebar, PATIENCE_MS } from '../../testing/sidebar';
import { afterMacro, afterTemplate, notice, RETURNS } from './macros-in-draft.fixture';

test('a text that Zendesk does not take back is kept here', async () => {
  const { press, pass, world, showAll } = await afterMacro();
  world.setFault('invoke', { kind: 'status', status: 500 });
  world.subscribe(({ kind }) => {
    if (kind === 'composer.text') world.setFault('set', { kind: 'status', status: 500 });
  });
  await press('Put my text back');
  await pass(PATIENCE_MS);
  await showAll();
  expect(screen.getByText(/kept here$/)).toBeInTheDocument();
  expect(screen.getByText('Hi Olivia')).toBeInTheDocument();
});

test('a macro that failed from the sidebar and then came from Zendesk’s menu is named', async () => {
  const { world, ticketId, openTab, press, inZendesk } = await openSidebar({ scenario: 'closed' });
  await openTab('Macros');
  world.setFault('macro', { kind: 'status', status: 500 });
  await press('Apply Returns › How to send it back');
  await press('Apply anyway');
  world.setFault('macro', null);
  await inZendesk(() => world.applyMacro(ticketId, RETURNS));
  expect(notice()).toBeInTheDocument();
});

test('a draft that Zendesk does not take back stays kept, and it is said', async () => {
  const { press, pass, world } = await afterTemplate();
  world.setFault('set', { kind: 'status', status: 500 });
  await press('Put it back');
  await pass(PATIENCE_MS);
  expect(screen.getByText(/^Zendesk did not take the text back\./)).toHaveRole('alert');
  expect(screen.getByText('Hi Olivia')).toBeInTheDocument();
});

describe('after a text was put back', () => {
  test('what cannot be changed back is said', async () => {
    const { press, world, showAll } = await afterMacro();
    await press('Put my text back');
    await showAll();
    world.setFault('set', { kind: 'status', status: 500 });
    await press('Change them back');
    expect(screen.getByText(/Some fields could not be changed back/)).toBeInTheDocument();
    expect(screen.getByText('Status · Open → Pending')).toBeInTheDocument();
  });
});
