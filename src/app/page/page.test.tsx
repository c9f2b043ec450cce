import { act, screen } from '@testing-library/react';
import { openPage } from '../testing/page';

// The code of a tab comes when it is first shown.
beforeAll(() => import('../board/open-board'));

const chosen = () => screen.getByRole('tab', { selected: true });

test('the board comes first, and the set-up asks nothing before its tab is opened', async () => {
  const { container, host, pass, user } = await openPage({ tab: null, scenario: 'team' });
  await pass(3_000);
  expect(screen.getAllByRole('tab').map(({ textContent }) => textContent)).toEqual([
    'Reply windows',
    'Set-up',
  ]);
  expect(chosen()).toHaveTextContent('Reply windows');
  expect(container.querySelector('[data-ticket-id]')).toHaveAttribute('data-ticket-id', '7001');
  const ofSetup = () => host.requests.filter(({ url }) => /macros|installations/.test(url));
  expect(ofSetup()).toEqual([]);
  await act(() => user.click(screen.getByRole('tab', { name: 'Set-up' })));
  await pass(1_000);
  expect(ofSetup()).not.toEqual([]);
});

test('the tab that was open is open again', async () => {
  const first = await openPage({ tab: 'board' });
  await act(() => first.user.click(screen.getByRole('tab', { name: 'Set-up' })));
  first.unmount();
  await openPage({ tab: null });
  expect(chosen()).toHaveTextContent('Set-up');
});

test.each([
  ['en-US', 'Set-up', 'Settings', 'ltr'],
  ['de', 'Einrichtung', 'Einstellungen', 'ltr'],
  ['fr', 'Configuration', 'Paramètres', 'ltr'],
])('in %s the page has its tab and the set-up its parts', async (locale, tab, part) => {
  const { press } = await openPage({ locale });
  expect(screen.getByRole('tab', { name: tab, selected: true })).toBeInTheDocument();
  expect(screen.queryByRole('region', { name: part })).not.toBeInTheDocument();
  await press(part);
  expect(screen.getByRole('region', { name: part })).toBeInTheDocument();
  expect(screen.getByRole('button', { name: part })).toHaveAttribute('aria-current', 'true');
});
