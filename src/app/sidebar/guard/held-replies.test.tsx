import { screen } from '@testing-library/react';
import { HELD, opened } from './guard.fixture';

const MINUTE = 60_000;

test('a late reply is held back, in words, with what to do', async () => {
  const { write, send, guard, box, draft } = await opened();
  expect(guard()).toBe('none');
  await write('Hi Olivia');
  await expect(send()).resolves.toEqual({
    ...HELD,
    text: 'Hold on: this reply would not reach Olivia Grant, the reply window is closed. Use a template, or choose “Send anyway” in Reply Window.',
  });
  expect(draft()).toBe('Hi Olivia');
  expect(guard()).toBe('held');
  expect(box().getByRole('alert')).toHaveTextContent('Not sent yet: this reply would not arrive');
  // The templates lie right below.
  expect(screen.getByRole('searchbox', { name: 'Search templates' })).toBeVisible();
  expect(box().getByRole('button', { name: 'Park it' })).toBeVisible();
  expect(box().getByRole('button', { name: 'Send anyway' })).toBeVisible();
});

test.each([
  ['fresh', 'Hi Lena'],
  ['critical', 'Hi Grace'],
])('what can arrive goes: %s', async (scenario, text) => {
  const { write, send, guard } = await opened({ scenario });
  await write(text);
  await expect(send()).resolves.toMatchObject({ sent: true });
  expect(guard()).toBe('none');
});

test('so does a note', async () => {
  const { write, send, world, ticketId, inZendesk } = await opened();
  await inZendesk(() => world.setCommentType(ticketId, 'internalNote'));
  await write('For us');
  await expect(send()).resolves.toMatchObject({ sent: true });
});

test('an unknown window holds with “may not”', async () => {
  const { write, send, box } = await opened({ scenario: 'never-wrote' });
  await write('Hello');
  await expect(send()).resolves.toMatchObject({
    ...HELD,
    text: expect.stringContaining('this reply may not reach Yusuf Demir'),
  });
  expect(box().getByRole('alert')).toHaveTextContent('this reply may not arrive');
});

test('a template that went out moments ago is held, and goes once more if it is meant', async () => {
  const { write, send, guard, box, press, pass } = await opened({
    settings: {
      templates: JSON.stringify([
        { name: 'hello', language: 'en_US', status: 'APPROVED', category: 'UTILITY', body: 'Hi' },
      ]),
    },
  });
  const shorthand = '&((namespace=[[n]] template=[[hello]] fallback=[[f]] language=[[en_US]]))&';
  await write(shorthand);
  await expect(send()).resolves.toMatchObject({ sent: true });
  await write(shorthand);
  await expect(send()).resolves.toEqual({
    ...HELD,
    text: 'Hold on: this template went out to Olivia Grant a few minutes ago. To send it again, choose “Send anyway” in Reply Window.',
  });
  expect(guard()).toBe('held');
  expect(box().getByRole('alert')).toHaveTextContent('this template went out a few minutes ago');
  await press('Send anyway');
  await expect(send()).resolves.toMatchObject({ sent: true });

  await pass(15 * MINUTE);
  await write(shorthand);
  await expect(send()).resolves.toMatchObject({ sent: true });
});

test('a template that would fail is held with its reason', async () => {
  const { write, send, box } = await opened({
    settings: {
      templates: JSON.stringify([
        { name: 'sale', language: 'en_US', namespace: 'n', status: 'PAUSED', body: 'Sale' },
      ]),
    },
  });
  await write('&((namespace=[[n]] template=[[sale]] fallback=[[f]] language=[[en_US]]))&');
  await expect(send()).resolves.toMatchObject({
    ...HELD,
    text: expect.stringContaining('this template would not go out'),
  });
  expect(box().getByText(/is not approved\. Its status: PAUSED/)).toBeVisible();
});

test('the customer writes meanwhile: it goes through', async () => {
  const { write, send, guard, verdict, world, ticketId, inZendesk, pass } = await opened();
  await write('Hi Olivia');
  await send();
  expect(guard()).toBe('held');
  await inZendesk(() => world.customerWrites(ticketId, { text: 'Hello?', channel: 'whatsapp' }));
  expect(guard()).toBe('none');
  expect(verdict()).toBe('deliverable');
  await expect(send()).resolves.toMatchObject({ sent: true });
  await pass(60_000);
  const sent = world.ticket(ticketId).conversation.find(({ text }) => text === 'Hi Olivia');
  // WhatsApp has refused nothing.
  expect(sent).toMatchObject({ delivery: null });
});

test.each([{ kind: 'noAnswer' }, { kind: 'status', status: 500 }] as const)(
  'requests that end so do not keep the guard from answering: $kind',
  async (request) => {
    const { write, send } = await opened({ faults: { request } });
    await write('Hi Olivia');
    await expect(send()).resolves.toMatchObject(HELD);
  },
);
