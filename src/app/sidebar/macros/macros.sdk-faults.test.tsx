import { screen } from '@testing-library/react';
import { applyOf, openMacros, RETURNS, said } from './macros.fixture';

test('a macro that Zendesk does not apply is told', async () => {
  const { press, draft, world } = await openMacros();
  world.setFault('macro', { kind: 'status', status: 500 });
  await press(applyOf(RETURNS));
  expect(said()).toHaveTextContent(`Zendesk did not apply “${RETURNS}”.`);
  expect(draft()).toBe('');
  expect(screen.getByRole('button', { name: applyOf(RETURNS) })).not.toHaveAttribute(
    'aria-disabled',
  );
});

test('a macro that Zendesk never answers ends as well', async () => {
  const { press, pass, world } = await openMacros();
  world.setFault('macro', { kind: 'noAnswer' });
  await press(applyOf(RETURNS));
  expect(screen.getByRole('button', { name: applyOf(RETURNS) })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await pass(8_000);
  expect(said()).toHaveTextContent(
    `Zendesk did not answer. Look at the reply before you apply “${RETURNS}” again.`,
  );
  expect(screen.getByRole('button', { name: applyOf(RETURNS) })).not.toHaveAttribute(
    'aria-disabled',
  );
});

test('a macro that Zendesk did not apply is no recent one', async () => {
  const { press, world } = await openMacros();
  world.setFault('macro', { kind: 'status', status: 500 });
  await press(applyOf(RETURNS));
  expect(window.localStorage).toHaveLength(0);
});
