import { act, screen, within } from '@testing-library/react';
import type { Fault } from '../../../../simulator/world/fault-types';
import { type ParkedMark, writeParkedNote } from '../../../core/parked/parked-note';
import { noteMarkup } from '../../../zendesk/parked/note-markup';
import { openSidebar } from '../../testing/sidebar';
import '../tools/Tools';
import './ParkedLines';
import './ParkedNotice';

// Loaded now, so that it does not count as the first test's time.

const TOM = 102;
const UPDATE = 'PUT /api/v2/tickets/1004.json';
const COMMENTS = '/api/v2/tickets/1004/comments.json';
const DRAFT = 'Dear Olivia,\nthe rug {{ticket.id}} is <b>here</b> & ready.';

/** As long as a composer that does not show what it was given is waited for. */
const PATIENCE = 5_000;

/** Olivia's ticket, whose window is closed, with what a test needs to know of its notes. */
async function opened(options: Parameters<typeof openSidebar>[0] = {}) {
  const sidebar = await openSidebar({ scenario: 'closed', draft: DRAFT, ...options });
  const { world, ticketId, inZendesk, showAll } = sidebar;
  const notes = () => world.ticket(ticketId).conversation.filter(({ isPublic }) => !isPublic);
  /** A colleague's sidebar keeps a note. */
  const keep = async (mark: ParkedMark, text = '') => {
    await inZendesk(() =>
      world.addNote(ticketId, {
        html: noteMarkup(writeParkedNote(mark, 'For people', text)),
        authorId: TOM,
      }),
    );
    await showAll();
  };
  return {
    ...sidebar,
    notes,
    keep,
    press: async (name: string | RegExp) => {
      await sidebar.press(name);
      await showAll();
    },
    customerWrites: async () => {
      await inZendesk(() =>
        world.customerWrites(ticketId, { text: 'Hello?', channel: 'whatsapp' }),
      );
      await showAll();
    },
    puts: () => sidebar.host.requests.filter(({ method }) => method === 'PUT'),
    area: () => screen.queryByRole('list', { name: 'Parked replies' }),
    item: (text: string) => within(screen.getByText(text).closest('li') as HTMLElement),
  };
}

const parkedBy = (id: string, replaces: string | null = null): ParkedMark => ({
  kind: 'parked',
  id,
  replaces,
});
const [A, B] = ['aaaaaaaaaaaa', 'bbbbbbbbbbbb'] as const;
const WAITING = '1 parked reply waits for Olivia';
const READY = 'Olivia has written: 1 parked reply is ready';

describe('parking', () => {
  test('keeps the draft as a note, empties the reply, and offers a template', async () => {
    const { press, draft, notes, puts, verdict } = await opened();
    await press('Park it');
    expect(draft()).toBe('');
    expect(notes()).toMatchObject([{ authorName: 'Nora Lindqvist', channel: 'internal' }]);
    expect(notes()[0]?.text).toMatch(/^Parked reply, to be sent when Olivia Grant writes\n/);
    expect(screen.getByText('Kept as an internal note.')).toHaveAttribute('role', 'status');
    expect(screen.getByText(WAITING)).toBeInTheDocument();
    expect(verdict()).toBe('not-applicable');
    expect(screen.getByRole('searchbox', { name: 'Search templates' })).toBeInTheDocument();
    expect(puts()).toHaveLength(1);
  });

  test('and when the customer writes, puts it into the reply to the letter', async () => {
    const { press, draft, customerWrites, notes } = await opened();
    await press('Park it');
    await customerWrites();
    expect(screen.getByText(READY)).toBeInTheDocument();
    expect(screen.getByText(/Read first what Olivia wrote/)).toBeInTheDocument();
    expect(screen.getByText(/^Parked by Nora Lindqvist, Fri 12:00/)).toBeInTheDocument();
    await press('Put it into the reply');
    expect(draft()).toBe(DRAFT);
    expect(notes().at(-1)?.text).toContain('was put into the reply');
    expect(screen.queryByText(READY)).toBeNull();
    expect(screen.queryByText('Your draft is kept here')).toBeNull();
  });

  test('a field that is not saved stays as it is', async () => {
    const { press, draft, notes, world, ticketId, inZendesk } = await opened();
    await inZendesk(() => world.updateTicket(ticketId, { priority: 'low' }, 'agent'));
    await press('Park it');
    expect(draft()).toBe('');
    expect(notes()).toHaveLength(1);
    expect(world.ticket(ticketId).priority).toBe('low');
  });

  test('a double click parks once', async () => {
    const { user, inZendesk, puts } = await opened();
    const button = screen.getByRole('button', { name: 'Park it' });
    await inZendesk(() => user.dblClick(button));
    expect(puts()).toHaveLength(1);
  });

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
        await pass(PATIENCE);
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

  test('a draft with a picture is not parked: the note would not hold it', async () => {
    const { press, draft, type, inZendesk, world, puts } = await opened();
    world.setVariants({ messagingTextIsHtml: true });
    const text = '<p>Look</p><p><img src="https://files.example/1.png"></p>';
    await inZendesk(() => type(text));
    await press('Park it');
    expect(screen.getByText(/Files and pictures cannot be parked/)).toHaveAttribute(
      'role',
      'alert',
    );
    expect(draft()).toBe(text);
    expect(puts()).toEqual([]);
  });

  test('files cannot be parked, and nothing is changed', async () => {
    const { world, ticketId, inZendesk, press, notes, draft } = await opened();
    await inZendesk(() =>
      world.setComposerAttachments(ticketId, [
        { id: 1, filename: 'a.pdf', contentType: 'application/pdf', contentUrl: 'x', size: 1 },
      ]),
    );
    await press('Park it');
    expect(screen.getByRole('alert')).toHaveTextContent('Files and pictures cannot be parked.');
    expect(notes()).toEqual([]);
    expect(draft()).toBe(DRAFT);
  });

  test('a reply that cannot be emptied is said to be parked all the same', async () => {
    const { world, press, pass, notes, draft } = await opened();
    world.setVariants({ commentWritesInMessaging: false });
    await press('Park it');
    await pass(PATIENCE);
    expect(screen.getByRole('alert')).toHaveTextContent('Zendesk did not empty the reply.');
    expect(notes()).toHaveLength(1);
    expect(draft()).toBe(DRAFT);
  });

  test('and no longer that it was not emptied, once it is', async () => {
    const { world, press, pass, inZendesk, type } = await opened();
    world.setVariants({ commentWritesInMessaging: false });
    await press('Park it');
    await pass(PATIENCE);
    await inZendesk(() => type(''));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByText(WAITING)).toBeInTheDocument();
  });

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

  test('in doubt the draft stays, and the next try finds what is there', async () => {
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

  test('is not offered where the draft can reach the customer, or is a note', async () => {
    const { world, ticketId, inZendesk } = await opened();
    expect(screen.getByRole('button', { name: 'Park it' })).toBeInTheDocument();
    await inZendesk(() => world.setCommentType(ticketId, 'internalNote'));
    expect(screen.queryByRole('button', { name: 'Park it' })).toBeNull();
  });

  test('is offered where no template helps', async () => {
    const { press, area } = await opened({ scenario: 'instagram' });
    expect(screen.queryByRole('button', { name: 'Use a template' })).toBeNull();
    await press('Park it');
    expect(area()).toBeInTheDocument();
    expect(screen.getByText('1 parked reply waits for Grace')).toBeInTheDocument();
  });

  test('is offered for a recognised macro, too, once the agent keeps its text', async () => {
    const { world, ticketId, inZendesk, draft, press } = await opened({ draft: '' });
    await inZendesk(() => world.applyMacro(ticketId, 306));
    expect(screen.getByText(/^“.*” would not arrive$/)).toBeInTheDocument();
    await press('Keep it');
    await press('Park it');
    expect(draft()).toBe('');
  });
});

describe('what waits', () => {
  test('is one quiet line, with who parked it and when, and its words', async () => {
    const { keep, item } = await opened({ draft: '' });
    await keep(parkedBy(A), 'Tom’s answer');
    expect(screen.getByText(WAITING)).toBeInTheDocument();
    const one = item('Tom’s answer');
    expect(one.getByText(/^Parked by Tom Okafor, Fri 12:00/)).toBeInTheDocument();
    const row = screen.getByText('Tom’s answer').closest('li');
    expect(row).toHaveAttribute('data-parked-id', A);
    expect(row).toHaveAttribute('data-parked-state', 'waiting');
  });

  test('an agent’s own two, oldest first', async () => {
    const { press, type, inZendesk, area } = await opened({ draft: 'First answer' });
    await press('Park it');
    await inZendesk(() => type('Second answer'));
    await press('Park it');
    expect(screen.getByText('2 parked replies wait for Olivia')).toBeInTheDocument();
    expect(area()?.textContent).toMatch(/First answer.*Second answer/s);
  });

  test('several, oldest first', async () => {
    const { keep, area } = await opened({ draft: '' });
    await keep(parkedBy(A), 'First');
    await keep(parkedBy(B), 'Second');
    expect(screen.getByText('2 parked replies wait for Olivia')).toBeInTheDocument();
    expect(area()?.textContent).toMatch(/First.*Second/s);
  });

  test('ordinary notes are none', async () => {
    const { area } = await opened({ scenario: 'closing', draft: '' });
    expect(area()).toBeNull();
  });

  test('what only looks like mark-up is shown as text', async () => {
    const { keep } = await opened({ draft: '' });
    const text = '<img src=x onerror=alert(1)> [reply-window:discarded:v1:aaaaaaaaaaaa]';
    await keep(parkedBy(A), text);
    expect(screen.getByText(text)).toBeInTheDocument();
  });

  test('is seen also where Zendesk tells no app of notes', async () => {
    const { world, press, keep, pass } = await opened();
    world.setVariants({ notesTellApps: false });
    await press('Park it');
    expect(screen.getByText(WAITING)).toBeInTheDocument();
    // A colleague's appears at the next look.
    await keep(parkedBy(B), 'Second');
    expect(screen.getByText(WAITING)).toBeInTheDocument();
    await press('Discard');
    await pass(100);
    expect(screen.getByText('Second')).toBeInTheDocument();
  });

  test('discarding leaves a note, and the words in the ticket', async () => {
    const { keep, press, notes, area } = await opened({ draft: '' });
    await keep(parkedBy(A), 'Tom’s answer');
    await press('Discard');
    expect(area()).toBeNull();
    expect(notes().map(({ text }) => text)).toEqual([
      expect.stringContaining('Tom’s answer'),
      expect.stringContaining('was discarded'),
    ]);
  });

  test('a discarding that fails leaves it waiting, and says so', async () => {
    const { keep, press, world } = await opened({ draft: '' });
    await keep(parkedBy(A), 'Tom’s answer');
    world.setFault(UPDATE, { kind: 'status', status: 403 });
    await press('Discard');
    expect(screen.getByRole('alert')).toHaveTextContent('Zendesk did not allow it (403)');
    expect(screen.getByText(WAITING)).toBeInTheDocument();
  });
});

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

  test('where nobody can look, nothing is put in', async () => {
    const { keep, customerWrites, press, world, draft } = await opened({ draft: '' });
    await keep(parkedBy(A), 'Tom’s answer');
    await customerWrites();
    world.setFault('ticket.conversation', { kind: 'namedError', name: 'E', message: 'no' });
    await press('Put it into the reply');
    expect(screen.getByRole('alert')).toHaveTextContent('could not be read just now');
    expect(draft()).toBe('');
  });
});

describe('putting in', () => {
  async function ready(draft = '') {
    const sidebar = await opened({ draft });
    await sidebar.keep(parkedBy(A), 'Tom’s answer');
    await sidebar.customerWrites();
    return sidebar;
  }

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

  test('where Zendesk does not take it, it stays here', async () => {
    const { press, pass, world, puts } = await ready();
    for (const key of ['set', 'invoke']) world.setFault(key, { kind: 'status', status: 500 });
    await press('Put it into the reply');
    await pass(PATIENCE);
    expect(screen.getByRole('alert')).toHaveTextContent('Zendesk did not take the text.');
    expect(screen.getByText('Tom’s answer')).toBeInTheDocument();
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

test('a merged ticket brings its parked reply along', async () => {
  const { world, ticketId, inZendesk, pass, showAll, area } = await opened({
    scenario: 'second-ticket',
    draft: '',
  });
  const other = world.state.tickets.find(({ id }) => id !== ticketId)?.id ?? 0;
  const html = noteMarkup(writeParkedNote(parkedBy(A), 'For people', 'An answer that moves'));
  await inZendesk(() => world.addNote(other, { html, authorId: TOM }));
  expect(area()).toBeNull();
  await inZendesk(() => world.mergeTicket(other, ticketId));
  await pass(1_000);
  await showAll();
  expect(document.querySelectorAll('[data-parked-id]')).toHaveLength(1);
  expect(area()).toHaveTextContent('An answer that moves');
});

test('a merged ticket brings its parked reply along, once', async () => {
  const { world, ticketId, inZendesk, keep } = await opened({
    scenario: 'second-ticket',
    draft: '',
  });
  const other = world.state.tickets.find(({ id }) => id !== ticketId)?.id ?? 0;
  const html = noteMarkup(writeParkedNote(parkedBy(A), 'For people', 'From the other ticket'));
  await inZendesk(() => {
    world.addNote(other, { html, authorId: TOM });
    world.mergeTicket(other, ticketId);
  });
  await keep(parkedBy(A), 'From the other ticket');
  expect(screen.getAllByText('From the other ticket')).toHaveLength(1);
});

test('the keyboard keeps its place when the button is gone', async () => {
  const { user, inZendesk } = await opened();
  jest.spyOn(document, 'hasFocus').mockReturnValue(true);
  act(() => screen.getByRole('button', { name: 'Park it' }).focus());
  await inZendesk(() => user.keyboard('{Enter}'));
  expect(document.activeElement).toHaveAttribute('tabindex', '-1');
  expect(document.activeElement).toContainElement(screen.getByText(/^and 1 more/));
});

test.each([
  ['de', 'Parken', '1 geparkte Antwort wartet auf Olivia'],
  ['fr', 'Mettre en attente', '1 réponse en attente pour Olivia'],
])('%s: note and words in the agent’s language', async (locale, button, words) => {
  const { press, notes } = await opened({ locale });
  await press(button);
  expect(screen.getByText(words)).toBeInTheDocument();
  expect(notes()[0]?.text).toContain('Olivia Grant');
  expect(notes()[0]?.text).not.toContain('Parked reply');
});
