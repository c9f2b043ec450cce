import { testWorld } from '../../testing/test-world';

const lastIn = (world: ReturnType<typeof testWorld>, ticketId: number) =>
  world.ticket(ticketId).conversation.at(-1);

describe('a note past the composer', () => {
  it('fills placeholders, or leaves them', () => {
    const world = testWorld('closed');
    world.addNote(1004, { html: '<p>{{ticket.id}} {{nobody.knows}}!</p>' });
    expect(lastIn(world, 1004)?.text).toBe('1004 !');
    world.setVariants({ commentsFillPlaceholders: false });
    world.addNote(1004, { html: '<p>{{ticket.id}}</p>' });
    expect(lastIn(world, 1004)?.text).toBe('{{ticket.id}}');
  });

  it('is HTML, or text', () => {
    const world = testWorld('closed');
    world.addNote(1004, { html: '<p>a &lt; b</p>' });
    expect(lastIn(world, 1004)).toMatchObject({ html: '<p>a &lt; b</p>', text: 'a < b' });
    world.setVariants({ notesAreText: true });
    world.addNote(1004, { html: '<p>a &lt; b</p>' });
    expect(lastIn(world, 1004)?.html).toBeUndefined();
    expect(lastIn(world, 1004)?.text).toBe('a < b');
  });

  it('may be a colleague’s', () => {
    const world = testWorld('closed');
    world.addNote(1004, { html: '<p>Hi</p>', authorId: 102 });
    expect(lastIn(world, 1004)).toMatchObject({ authorName: 'Tom Okafor', role: 'agent' });
  });
});

describe('a merge', () => {
  const merged = (quotesAll: boolean) => {
    const world = testWorld('second-ticket');
    const [from, into] = world.state.tickets.map(({ id }) => id) as [number, number];
    world.setVariants({ mergeQuotesAllNotes: quotesAll });
    world.addNote(from, { html: '<p>First note</p>' });
    world.addNote(from, { html: '<p>Last note</p>' });
    world.mergeTicket(from, into);
    return { world, from, into };
  };

  it('closes the ticket, which keeps its comments, and quotes its last one in the other', () => {
    const { world, from, into } = merged(false);
    const closed = world.ticket(from);
    expect(closed.status).toBe('closed');
    expect(closed.tags).toContain('closed_by_merge');
    expect(closed.conversation.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['First note', 'Last note', expect.stringContaining('merged into')]),
    );
    const quote = lastIn(world, into);
    expect(quote).toMatchObject({ isPublic: false, channel: 'internal' });
    expect(quote?.text).toMatch(/merged into this request.*\n?Last note$/s);
    expect(quote?.text).not.toContain('First note');
  });

  it('or quotes all notes', () => {
    const { world, into } = merged(true);
    expect(lastIn(world, into)?.text).toMatch(/First note\nLast note$/);
  });

  it('is refused for a closed ticket, and into itself', () => {
    const { world, from, into } = merged(false);
    expect(() => world.mergeTicket(from, into)).toThrow('is closed');
    expect(() => world.mergeTicket(into, into)).toThrow('into itself');
  });
});
