import { screen } from '@testing-library/react';
import { PATIENCE_MS } from '../../testing/sidebar';
import { A, COMMENTS, DRAFT, opened, parkedBy, ready, UPDATE } from './parked.fixture';

test('in doubt whether the note was kept the draft stays, and the next try finds what is there', async () => {
  const { world, press, pass, draft, notes, puts } = await opened();
  world.setFault(UPDATE, { kind: 'lostAnswer', status: 504 });
  world.setFault(COMMENTS, { kind: 'status', status: 500 });
  world.setFault('ticket.conversation', { kind: 'namedError', name: 'E', message: 'no' });
  await press('Park it');
  await pass(1_000);
  expect(screen.getByRole('alert')).toHaveTextContent('did not say whether the note was kept');
  expect(draft()).toBe(DRAFT);
  for (const key of [UPDATE, COMMENTS, 'ticket.conversation']) world.setFault(key, null);
  await press('Park it');
  expect(draft()).toBe('');
  expect(notes()).toHaveLength(1);
  expect(puts()).toHaveLength(1);
});

test('where nobody can look what colleagues did, nothing is put in', async () => {
  const { keep, customerWrites, press, world, draft } = await opened({ draft: '' });
  await keep(parkedBy(A), 'Tom’s answer');
  await customerWrites();
  world.setFault('ticket.conversation', { kind: 'namedError', name: 'E', message: 'no' });
  await press('Put it into the reply');
  expect(screen.getByRole('alert')).toHaveTextContent('could not be read just now');
  expect(draft()).toBe('');
});

test('where Zendesk does not take the text, it stays here', async () => {
  const { press, pass, world, puts } = await ready();
  for (const key of ['set', 'invoke']) world.setFault(key, { kind: 'status', status: 500 });
  await press('Put it into the reply');
  await pass(PATIENCE_MS);
  expect(screen.getByRole('alert')).toHaveTextContent('Zendesk did not take the text.');
  expect(screen.getByText('Tom’s answer')).toBeInTheDocument();
  expect(puts()).toEqual([]);
});
