import { screen } from '@testing-library/react';
import type { Fault } from '../../../../simulator/world/fault-types';
import { PATIENCE_MS } from '../../testing/sidebar';
import { A, COMMENTS, DRAFT, opened, parkedBy, UPDATE, WAITING } from './parked.fixture';

describe('the note is kept, and the draft stays', () => {
  test('what was typed meanwhile stays', async () => {
    const { press, pass, draft, type, inZendesk, world, notes, showAll } = await opened();
    world.setFault(UPDATE, { kind: 'delay', ms: 2_000 });
    await press('Park it');
    expect(screen.getByText('Parking…')).toBeVisible();
    await inZendesk(() => type(`${DRAFT} And more.`));
    await pass(2_000);
    await showAll();
    expect(draft()).toBe(`${DRAFT} And more.`);
    expect(notes()).toHaveLength(1);
    expect(screen.getByText(/Somebody typed meanwhile/)).toBeInTheDocument();
    expect(screen.getByText(WAITING)).toBeInTheDocument();
  });

  test.each<[string, (o: Awaited<ReturnType<typeof opened>>) => Promise<void>]>([
    [
      'somebody typed meanwhile',
      async ({ world, press, inZendesk, type, pass }) => {
        world.setFault(UPDATE, { kind: 'delay', ms: 2_000 });
        await press('Park it');
        await inZendesk(() => type(`${DRAFT} And more.`));
        await pass(2_000);
        world.setFault(UPDATE, null);
      },
    ],
    [
      'somebody typed meanwhile, and no answer came',
      async ({ world, press, inZendesk, type, pass }) => {
        world.setFault(UPDATE, { kind: 'lostAnswer' });
        await press('Park it');
        await inZendesk(() => type(`${DRAFT} And more.`));
        await pass(20_000);
        expect(screen.getByText(/Somebody typed meanwhile/)).toBeVisible();
        world.setFault(UPDATE, null);
      },
    ],
    [
      'the reply was not emptied',
      async ({ world, press, pass }) => {
        world.setVariants({ commentWritesInMessaging: false });
        await press('Park it');
        await pass(PATIENCE_MS);
        world.setVariants({ commentWritesInMessaging: true });
      },
    ],
  ])('a draft that stays takes the place of what was parked: %s', async (_why, parkOnce) => {
    const sidebar = await opened();
    await parkOnce(sidebar);
    const { press, notes, draft } = sidebar;
    expect(notes()).toHaveLength(1);
    await press('Park it again');
    expect(draft()).toBe('');
    expect(notes()).toHaveLength(2);
    expect(screen.getByText(WAITING)).toBeInTheDocument();
  });

  test('but nothing does that is written after somebody emptied the reply', async () => {
    const { world, press, inZendesk, type, pass, notes } = await opened();
    world.setFault(UPDATE, { kind: 'delay', ms: 2_000 });
    await press('Park it');
    await inZendesk(() => type(''));
    await pass(2_000);
    world.setFault(UPDATE, null);
    await inZendesk(() => type('Another matter.'));
    await press('Park it');
    expect(notes()).toHaveLength(2);
    expect(screen.getByText('2 parked replies wait for Olivia')).toBeInTheDocument();
  });

  test('what is put into the reply to be changed meanwhile stays what is changed', async () => {
    const { world, press, pass, keep, user, inZendesk, item, showAll } = await opened();
    await keep(parkedBy(A), 'An older one');
    world.setFault(UPDATE, { kind: 'delay', ms: 2_000 });
    await press('Park it');
    await showAll();
    await inZendesk(() => user.click(item('An older one').getByRole('button', { name: 'Edit' })));
    await pass(2_000);
    world.setFault(UPDATE, null);
    await press('Park it again');
    expect(screen.getByText('2 parked replies wait for Olivia')).toBeInTheDocument();
  });

  test('a picture that was pasted while the note was saved stays', async () => {
    const { press, pass, draft, type, inZendesk, world } = await opened();
    world.setVariants({ messagingTextIsHtml: true });
    await inZendesk(() => type('<p>Dear Olivia</p>'));
    world.setFault(UPDATE, { kind: 'delay', ms: 2_000 });
    await press('Park it');
    const pasted = '<p>Dear Olivia</p><p><img src="https://files.example/1.png"></p>';
    await inZendesk(() => type(pasted));
    await pass(2_000);
    expect(draft()).toBe(pasted);
    expect(screen.getByText(/Somebody typed meanwhile/)).toBeInTheDocument();
  });

  test('a reply that cannot be emptied is said to be parked all the same', async () => {
    const { world, press, pass, notes, draft } = await opened();
    world.setVariants({ commentWritesInMessaging: false });
    await press('Park it');
    await pass(PATIENCE_MS);
    expect(screen.getByRole('alert')).toHaveTextContent('Zendesk did not empty the reply.');
    expect(notes()).toHaveLength(1);
    expect(draft()).toBe(DRAFT);
  });

  test('and no longer that it was not emptied, once it is', async () => {
    const { world, press, pass, inZendesk, type } = await opened();
    world.setVariants({ commentWritesInMessaging: false });
    await press('Park it');
    await pass(PATIENCE_MS);
    await inZendesk(() => type(''));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByText(WAITING)).toBeInTheDocument();
  });
});

describe('the note is not kept, or no answer tells of it', () => {
  test.each([
    [403, 'Zendesk did not allow it (403)'],
    [409, 'Somebody else changed it at the same moment (409)'],
    [422, 'Zendesk did not take it (422). The ticket may be closed'],
    [429, 'Zendesk asks for a pause (429)'],
    [418, 'Zendesk answered with 418'],
    [503, 'The note was not kept, your draft is as it was. Zendesk has a problem'],
  ])('%d: the draft stays, and it is said what to do', async (status, words) => {
    const { world, press, draft, notes } = await opened();
    world.setFault(UPDATE, { kind: 'status', status });
    await press('Park it');
    expect(screen.getByRole('alert')).toHaveTextContent(words);
    expect(draft()).toBe(DRAFT);
    world.setFault(UPDATE, null);
    await press('Park it');
    expect(draft()).toBe('');
    expect(notes()).toHaveLength(1);
  });

  test('offline: the draft stays, and so does the doubt where nobody can look', async () => {
    const { world, press, draft } = await opened();
    world.setFault(UPDATE, { kind: 'offline' });
    await press('Park it');
    expect(screen.getByRole('alert')).toHaveTextContent('This computer seems to be offline');
    world.setFault(COMMENTS, { kind: 'offline' });
    await press('Park it');
    expect(screen.getByRole('alert')).toHaveTextContent('did not say whether the note was kept');
    expect(draft()).toBe(DRAFT);
  });

  test.each([
    ['a gateway’s trouble', { kind: 'lostAnswer', status: 504 }],
    ['silence', { kind: 'lostAnswer' }],
  ] satisfies [string, Fault][])(
    'done, but the answer was lost (%s): parked once',
    async (_how, fault) => {
      const { world, press, pass, draft, notes, puts } = await opened();
      world.setFault(UPDATE, fault);
      await press('Park it');
      await pass(20_000);
      expect(draft()).toBe('');
      expect(notes()).toHaveLength(1);
      expect(puts()).toHaveLength(1);
      expect(screen.getByText(WAITING)).toBeInTheDocument();
      expect(screen.queryByRole('alert')).toBeNull();
    },
  );
});
