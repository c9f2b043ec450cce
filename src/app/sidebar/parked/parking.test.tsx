import { act, screen } from '@testing-library/react';
import { DRAFT, opened, READY, WAITING } from './parked.fixture';

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
