import { screen } from '@testing-library/react';
import type { ParkedMark } from '../../../core/parked/parked-note';
import { A, B, DRAFT, opened, parkedBy, ready, TOM, UPDATE, WAITING } from './parked.fixture';

describe('editing', () => {
  test('puts it into the reply; parking again takes its place', async () => {
    const { keep, press, draft, type, inZendesk, item, notes } = await opened({ draft: '' });
    await keep(parkedBy(A), 'Tom’s answer');
    await press('Edit');
    expect(draft()).toBe('Tom’s answer');
    expect(item('Tom’s answer').getByText(/You are changing it/)).toBeInTheDocument();
    await inZendesk(() => type('Tom’s better answer'));
    await press('Park it again');
    expect(draft()).toBe('');
    expect(screen.getByText(WAITING)).toBeInTheDocument();
    expect(screen.getByText('Tom’s better answer')).toBeInTheDocument();
    expect(screen.queryByText('Tom’s answer')).toBeNull();
    expect(notes().at(-1)?.text).toContain(`:replaces:${A}]`);
    // Its note stays in the ticket.
    expect(notes()[0]?.text).toContain('Tom’s answer');
  });

  test('what is written after the reply was emptied is another one', async () => {
    const { keep, press, type, inZendesk } = await opened({ draft: '' });
    await keep(parkedBy(A), 'Tom’s answer');
    await press('Edit');
    await inZendesk(() => type(''));
    await inZendesk(() => type('Something else'));
    await press('Park it');
    expect(screen.getByText('2 parked replies wait for Olivia')).toBeInTheDocument();
  });

  test('keeps the draft that was there', async () => {
    const { keep, press, draft } = await opened({ draft: 'Half an answer' });
    await keep(parkedBy(A), 'Tom’s answer');
    await press('Edit');
    expect(draft()).toBe('Tom’s answer');
    expect(screen.getByText('Your draft is kept here')).toBeInTheDocument();
    expect(screen.getByText('Half an answer')).toBeInTheDocument();
  });
});

describe('two agents', () => {
  const ENDS: readonly [string, ParkedMark, string][] = [
    ['has put it in', { kind: 'released', id: A }, 'already put it into a reply'],
    ['has discarded it', { kind: 'discarded', id: A }, 'A colleague has discarded it.'],
    ['has changed it', parkedBy(B, A), 'A colleague has changed it.'],
  ];

  test.each(ENDS)(
    'one that the other %s a moment ago is not put in again',
    async (_what, mark, words) => {
      const { keep, customerWrites, press, world, draft, puts } = await opened({ draft: '' });
      await keep(parkedBy(A), 'Tom’s answer');
      await customerWrites();
      world.setVariants({ notesTellApps: false });
      await keep(mark, 'Tom’s newer answer');
      await press('Put it into the reply');
      expect(screen.getByRole('alert')).toHaveTextContent(words);
      expect(draft()).toBe('');
      expect(puts()).toEqual([]);
    },
  );

  test('one parks, the other puts it in, and the first sees that', async () => {
    const { press, customerWrites, world, inZendesk, pass, showAll, draft, notes, area } =
      await opened();
    const sitsDown = async (agentId: number) => {
      await inZendesk(() => world.replace({ ...world.state, agentId }));
      await pass(1_000);
      await showAll();
    };
    const { agentId: nora } = world.state;
    await press('Park it');
    await pass(60_000);
    await customerWrites();
    await sitsDown(TOM);
    expect(screen.getByText(/^Parked by Nora Lindqvist/)).toBeVisible();
    await press('Put it into the reply');
    expect(draft()).toBe(DRAFT);
    expect(notes().at(-1)).toMatchObject({ authorName: 'Tom Okafor' });
    await sitsDown(nora);
    expect(area()).toBeNull();
  });
});

describe('putting in', () => {
  test('two agents at once: who comes second is told before sending', async () => {
    const { press, customerWrites, world, draft, keep } = await opened();
    await press('Park it');
    await customerWrites();
    const id = /parked:v1:([0-9a-z]+)/.exec(
      world.ticket(1004).conversation.find(({ isPublic }) => !isPublic)?.text ?? '',
    )?.[1];
    // The colleague's note comes between our look and our own note.
    const stop = world.subscribe(({ kind }) => {
      if (kind !== 'composer.text') return;
      stop();
      void keep({ kind: 'released', id: String(id) });
    });
    await press('Put it into the reply');
    expect(draft()).toBe(DRAFT);
    expect(screen.getByRole('alert')).toHaveTextContent(
      'A colleague has put the same parked reply into a reply just now.',
    );
  });

  test('sends nothing', async () => {
    const { press, world, ticketId } = await ready();
    const before = world.ticket(ticketId).conversation.filter(({ isPublic }) => isPublic);
    await press('Put it into the reply');
    expect(world.ticket(ticketId).conversation.filter(({ isPublic }) => isPublic)).toEqual(before);
  });

  test('keeps the draft that was there', async () => {
    const { press, draft } = await ready('Half an answer');
    await press('Put it into the reply');
    expect(draft()).toBe('Tom’s answer');
    expect(screen.getByText('Half an answer')).toBeInTheDocument();
  });

  test('not into a note', async () => {
    const { press, draft, world, ticketId, inZendesk, puts } = await ready();
    await inZendesk(() => world.setCommentType(ticketId, 'internalNote'));
    await press('Put it into the reply');
    expect(screen.getByRole('alert')).toHaveTextContent('The composer writes an internal note');
    expect(draft()).toBe('');
    expect(puts()).toEqual([]);
  });

  test('a note about it that was not kept can be kept by pressing once more', async () => {
    const { press, world, draft, notes, area } = await ready();
    world.setFault(UPDATE, { kind: 'status', status: 403 });
    await press('Put it into the reply');
    expect(draft()).toBe('Tom’s answer');
    expect(screen.getByRole('alert')).toHaveTextContent('It is in your reply');
    world.setFault(UPDATE, null);
    await press('Put it into the reply');
    expect(draft()).toBe('Tom’s answer');
    expect(notes().filter(({ text }) => text.includes(':released:'))).toHaveLength(1);
    expect(area()).toBeNull();
  });

  test('what the customer had written before it was parked needs no second reading', async () => {
    const { keep } = await opened({ scenario: 'fresh', draft: '' });
    await keep(parkedBy(A), 'Tom’s answer');
    expect(screen.getByText('Lena can be reached: 1 parked reply is ready')).toBeInTheDocument();
    expect(screen.queryByText(/Read first/)).toBeNull();
  });
});
