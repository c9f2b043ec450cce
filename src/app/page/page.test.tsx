import { screen } from '@testing-library/react';
import { openPage } from '../testing/page';

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
