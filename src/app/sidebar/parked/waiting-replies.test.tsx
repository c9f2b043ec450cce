import { screen } from '@testing-library/react';
import { writeParkedNote } from '../../../core/parked/parked-note';
import { noteMarkup } from '../../../zendesk/parked/note-markup';
import { A, B, opened, parkedBy, TOM, UPDATE, WAITING } from './parked.fixture';

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
