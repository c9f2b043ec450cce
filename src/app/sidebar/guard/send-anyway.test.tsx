import { screen } from '@testing-library/react';
import { HELD, opened } from './guard.fixture';

const MINUTE = 60_000;

describe('Send anyway', () => {
  test('is one deliberate step for this draft, once', async () => {
    const { write, send, press, guard, box } = await opened();
    await write('Hi Olivia');
    await send();
    await press('Send anyway');
    expect(
      box().getByRole('radio', { name: 'It belongs in the ticket all the same' }),
    ).toHaveFocus();
    expect(guard()).toBe('held');
    await press('Let this draft go once');
    expect(guard()).toBe('anyway');
    const words = /^Press Send again: exactly this draft may go once, until/;
    expect(box().getByText(words)).toBeVisible();
    const heard = screen.getAllByRole('status').map(({ textContent }) => textContent);
    expect(heard).toContainEqual(expect.stringMatching(words));
    // The keyboard stays in this place.
    expect(document.activeElement).toContainElement(box().getByText(words));
    await expect(send()).resolves.toMatchObject({ sent: true });
    expect(guard()).toBe('none');
    await write('Hi Olivia');
    await expect(send()).resolves.toMatchObject(HELD);
  });

  test('any change ends it', async () => {
    const { write, send, press, guard } = await opened();
    await write('Hi Olivia');
    await send();
    await press('Send anyway');
    await press('Let this draft go once');
    await write('Hi Olivia!');
    expect(guard()).toBe('none');
    await expect(send()).resolves.toMatchObject(HELD);
    await write('Hi Olivia');
    await expect(send()).resolves.toMatchObject(HELD);
  });

  test('so does another file', async () => {
    const { write, send, press, guard, world, ticketId, inZendesk } = await opened();
    await write('Hi Olivia');
    await send();
    await press('Send anyway');
    await press('Let this draft go once');
    await inZendesk(() => world.setComposerAttachments(ticketId, []));
    expect(guard()).toBe('none');
  });

  test('and ten minutes do', async () => {
    const { write, send, press, guard, pass } = await opened();
    await write('Hi Olivia');
    await send();
    await press('Send anyway');
    await press('Let this draft go once');
    await pass(9 * MINUTE);
    expect(guard()).toBe('anyway');
    await pass(MINUTE);
    expect(guard()).toBe('none');
    await expect(send()).resolves.toMatchObject(HELD);
  });

  test('Escape leaves the question, and the draft is held as before', async () => {
    const { write, send, press, guard, box, user } = await opened();
    await write('Hi Olivia');
    await send();
    await press('Send anyway');
    await user.keyboard('{Escape}');
    expect(box().queryByRole('radio')).toBeNull();
    expect(guard()).toBe('held');
  });

  test('can be taken back, and not chosen after all', async () => {
    const { write, send, press, guard, box } = await opened();
    await write('Hi Olivia');
    await send();
    await press('Send anyway');
    await press('Cancel');
    expect(box().queryByRole('radio')).toBeNull();
    expect(guard()).toBe('held');
    await press('Send anyway');
    await press('Let this draft go once');
    await press('Rather not');
    expect(guard()).toBe('held');
    await expect(send()).resolves.toMatchObject(HELD);
  });

  test('another failure costs no second decision', async () => {
    const { write, send, press, guard, client, inZendesk } = await opened();
    await write('Hi Olivia');
    await send();
    await press('Send anyway');
    await press('Let this draft go once');
    const other = () => Promise.reject('Fill in the order number');
    await inZendesk(() => client.on('ticket.save', other));
    await expect(send()).resolves.toMatchObject({ ...HELD, text: 'Fill in the order number' });
    expect(guard()).toBe('anyway');
    await inZendesk(() => client.off('ticket.save', other));
    await expect(send()).resolves.toMatchObject({ sent: true });
  });
});

test('with the setting “reason” it needs one', async () => {
  const { write, send, press, guard, box, user, inZendesk } = await opened({
    settings: { late_reply: 'reason' },
  });
  await write('Hi Olivia');
  await send();
  await press('Send anyway');
  await press('Let this draft go once');
  expect(box().getByText('Choose a reason first.')).toBeVisible();
  await inZendesk(() => user.click(box().getByRole('radio', { name: 'Another reason' })));
  await press('Let this draft go once');
  expect(box().getByText('Write your reason first.')).toBeVisible();
  expect(guard()).toBe('held');
  await inZendesk(() =>
    user.type(box().getByRole('textbox', { name: /^Your reason/ }), 'asked for by phone'),
  );
  await press('Let this draft go once');
  expect(guard()).toBe('anyway');
  expect(box().getByText('Reason: asked for by phone')).toBeVisible();
  await expect(send()).resolves.toMatchObject({ sent: true });
});

test('with the setting “block” there is no way past', async () => {
  const { write, send, box } = await opened({ settings: { late_reply: 'block' } });
  await write('Hi Olivia');
  await expect(send()).resolves.toMatchObject({
    ...HELD,
    text: expect.stringMatching(/^Not sent: .* Use a template from Reply Window\.$/),
  });
  expect(box().queryByRole('button', { name: 'Send anyway' })).toBeNull();
  expect(
    box()
      .getAllByRole('button')
      .map(({ textContent }) => textContent),
  ).toEqual(['Use a template', 'Park it']);
  await expect(send()).resolves.toMatchObject(HELD);
});

test('but what may still arrive can be sent with a reason', async () => {
  const { write, send, press, box, user, inZendesk } = await opened({
    scenario: 'never-wrote',
    settings: { late_reply: 'block' },
  });
  await write('Hello');
  await send();
  await press('Send anyway');
  await inZendesk(() => user.click(box().getByRole('radio', { name: /wrote|written elsewhere/ })));
  await press('Let this draft go once');
  await expect(send()).resolves.toMatchObject({ sent: true });
});

test('a setting that is none is named, and “warn” used', async () => {
  const { write, send, box } = await opened({ settings: { late_reply: 'never' } });
  expect(screen.getByText(/“late_reply” is never, not warn, reason or block/)).toBeInTheDocument();
  await write('Hi Olivia');
  await send();
  expect(box().getByRole('button', { name: 'Send anyway' })).toBeVisible();
});
