import { screen } from '@testing-library/react';
import { say } from '../../../../e2e/support/words';
import { openSidebar } from '../../testing/sidebar';

const hint = (count: string) => screen.queryByText(say('window.notes.profiles', { count }));

test('closed, and the customer has two profiles: a message under the other may be missing', async () => {
  const { windowState, explain } = await openSidebar({ scenario: 'two-profiles' });
  expect(windowState()).toBe('closed');
  await explain();
  expect(hint('2')).toBeVisible();
});

test.each(['closed', 'fresh'])(
  '%s, and there is one profile: not a word of it',
  async (scenario) => {
    const { explain } = await openSidebar({ scenario });
    await explain();
    expect(screen.queryByText(/messaging profiles/)).toBeNull();
  },
);
