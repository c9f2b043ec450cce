import { screen, within } from '@testing-library/react';
import { openSidebar } from '../../testing/sidebar';
// Loaded now, so that it does not count as the first test's time.
import './Alternatives';
import '../tools/Tools';

const USER = '/api/v2/users/205.json';
const NO_TEMPLATES = { templates: '[]' };

async function opened(options: Parameters<typeof openSidebar>[0] = {}) {
  const sidebar = await openSidebar({ scenario: 'closed', ...options });
  const { user, inZendesk } = sidebar;
  return {
    ...sidebar,
    toggle: () =>
      inZendesk(async () => {
        const summary = screen.getByText(/^Other ways to reach/);
        // jsdom tells of it later, in real time.
        const details = summary.closest('details') as HTMLElement;
        const told = new Promise((tell) =>
          details.addEventListener('toggle', tell, { once: true }),
        );
        await user.click(summary);
        await told;
      }),
    list: () => within(screen.getByText(/^Other ways to reach/).closest('details') as HTMLElement),
    asked: () => sidebar.requests().filter((url) => /users|search/.test(url)),
  };
}

/** The browser's clipboard, or that of a browser that allows none. */
function clipboard(writeText?: (text: string) => Promise<void>): void {
  Object.defineProperty(navigator, 'clipboard', {
    value: writeText && { writeText },
    configurable: true,
  });
}

test('costs nothing before somebody wants to know', async () => {
  const { asked } = await opened();
  expect(screen.getByText('Other ways to reach Olivia')).toBeInTheDocument();
  const before = asked();
  expect(before.filter((url) => url.includes('users'))).toEqual([]);
});

test('e-mail and phone on file, asked for once', async () => {
  const { toggle, list, asked } = await opened();
  await toggle();
  expect(list().getByText('olivia.grant@mail.example')).toBeInTheDocument();
  expect(list().getByText('+1 212 555 0105')).toBeInTheDocument();
  await toggle();
  await toggle();
  expect(asked().filter((url) => url === USER)).toHaveLength(1);
});

test.each([['fresh'], ['closing'], ['other-channel']])(
  '%s: needs no other way',
  async (scenario) => {
    await openSidebar({ scenario });
    expect(screen.queryByText(/^Other ways to reach/)).toBeNull();
  },
);

test('an id of WhatsApp’s own is no number: nothing else is on file', async () => {
  const { toggle, list, world } = await opened({ settings: NO_TEMPLATES });
  const { users } = world.state;
  world.replace({
    ...world.state,
    users: users.map((one) =>
      one.id === 205 ? { ...one, email: null, phone: 'US.13491208655302741918' } : one,
    ),
  });
  await toggle();
  expect(list().getByText('Nothing else is on file for this customer.')).toBeInTheDocument();
  expect(list().queryByText(/13491/)).toBeNull();
});

test('nothing on file: said so', async () => {
  const { toggle, list } = await opened({ scenario: 'never-wrote', settings: NO_TEMPLATES });
  await toggle();
  expect(list().getByText('Nothing else is on file for this customer.')).toBeInTheDocument();
});

test('what cannot be read is said, and what is known stays', async () => {
  const { toggle, list } = await opened({ faults: { [USER]: { kind: 'status', status: 403 } } });
  await toggle();
  expect(list().getByText('olivia.grant@mail.example')).toBeInTheDocument();
  expect(list().getByRole('alert')).toHaveTextContent('Not everything on file could be read.');
});

test('other tickets and other channels', async () => {
  const { toggle, list, world } = await opened({
    scenario: 'elsewhere',
    variants: { viaNamesNumber: false },
  });
  await toggle();
  const other = world.state.tickets[1]?.id;
  expect(list().getByText(/this customer wrote there/)).toHaveTextContent(`#${other}`);
});

test('another channel on which a reply still arrives', async () => {
  const { toggle, list, world, ticketId, inZendesk } = await opened();
  await inZendesk(() => world.customerWrites(ticketId, { text: 'Hi', channel: 'instagram_dm' }));
  await toggle();
  expect(list().getByText(/^Instagram: a reply still arrives there/)).toBeInTheDocument();
});

describe('copying', () => {
  test('an address', async () => {
    const { toggle, press } = await opened();
    const written = jest.fn(async () => {});
    clipboard(written);
    await toggle();
    await press('Copy olivia.grant@mail.example');
    expect(written).toHaveBeenCalledWith('olivia.grant@mail.example');
    expect(screen.getByText('Copied.')).toHaveAttribute('role', 'status');
  });

  test.each([
    ['is not there', undefined],
    ['refuses', () => Promise.reject(new Error('denied'))],
  ])('a clipboard that %s: the text is selected instead', async (_what, writeText) => {
    const { toggle, press } = await opened();
    clipboard(writeText);
    await toggle();
    await press('Copy +1 212 555 0105');
    expect(window.getSelection()?.toString()).toBe('+1 212 555 0105');
    expect(screen.getByText(/The text is selected/)).toBeInTheDocument();
  });
});

test('nothing in it is for admins', async () => {
  const { toggle, list } = await opened({
    settings: NO_TEMPLATES,
    faults: { '/api/v2/macros*': { kind: 'status', status: 403 } },
  });
  await toggle();
  expect(list().queryByText(/admin/i)).toBeNull();
});
