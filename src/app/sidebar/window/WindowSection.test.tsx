import { screen, within } from '@testing-library/react';
import type { TicketView } from '../../../core/derive';
import { epochMs, HOUR, MINUTE } from '../../../core/time';
import type { ReplyWindow, UnknownReason } from '../../../core/window/reply-window';
import { renderIn } from '../../testing/render-in';
import { ticketWith } from '../../testing/tickets';
import { timedWindow } from '../../testing/windows';
import { WindowSection } from './WindowSection';

const EXPIRY = Date.UTC(2026, 10, 21, 12);

function drawn(
  window: ReplyWindow,
  leftMs = 5 * HOUR,
  { locale = 'en-GB', ticket = ticketWith() } = {},
) {
  const view: TicketView = {
    channel: 'whatsapp',
    window,
    freeText: 'arrives',
    draft: { verdict: 'deliverable' },
  };
  const now = epochMs(EXPIRY - leftMs);
  return renderIn(locale, <WindowSection ticket={ticket} view={view} now={now} />);
}

const section = () => screen.getByRole('region', { name: 'Reply window' });
const theTime = () => section().querySelector('time');

test.each([
  ['open', 5 * HOUR + 12 * MINUTE, '5 h 12 min left', 'Open'],
  ['closing', 3 * HOUR, '3 h 0 min left', 'Closes soon'],
  ['critical', 23 * MINUTE, '23 min left', 'Closes very soon'],
] as const)('%s: time left, word and end', async (state, leftMs, left, word) => {
  await drawn(timedWindow(state), leftMs);
  expect(section()).toHaveAttribute('data-window-state', state);
  expect(within(section()).getByText(left)).toBeInTheDocument();
  expect(within(section()).getByText(word)).toBeInTheDocument();
  expect(section()).toHaveTextContent(/until Sat,? 12:00 at the latest/);
  expect(section()).toHaveTextContent(/Lena Hoffmann wrote Fri,? 12:00 · WhatsApp/);
  expect(theTime()).toHaveAttribute('datetime', '2026-11-21T12:00:00.000Z');
});

test('closed: since when, and how it opens again', async () => {
  await drawn(timedWindow('closed'), -7 * HOUR);
  expect(section()).toHaveAttribute('data-window-state', 'closed');
  expect(within(section()).getByText('Closed 7 h ago')).toBeInTheDocument();
  expect(section()).toHaveTextContent(/since Sat,? 12:00 at the latest/);
  expect(section()).toHaveTextContent('Reopens when Lena Hoffmann writes.');
  expect(theTime()).toHaveAttribute('datetime', '2026-11-21T12:00:00.000Z');
});

test.each([
  ['never-wrote', 'No WhatsApp message from Lena Hoffmann'],
  ['unreadable-time', 'cannot be read'],
  ['future-time', 'newer than this computer'],
  ['unknown-role', 'Nobody here is recognisable'],
  ['channel-not-covered', 'may have a reply limit of its own'],
  ['not-readable', 'did not give the conversation'],
] satisfies [UnknownReason, string][])(
  'unknown, %s: the reason and no time',
  async (reason, text) => {
    await drawn({ state: 'unknown', reason });
    expect(section()).toHaveAttribute('data-window-state', 'unknown');
    expect(section()).toHaveTextContent('Not known');
    expect(section()).toHaveTextContent(text);
    expect(theTime()).toBeNull();
    expect(screen.queryByRole('img')).toBeNull();
  },
);

test('a channel without a window: one quiet line', async () => {
  await drawn({ state: 'unrestricted', channel: 'email' });
  expect(section()).toHaveAttribute('data-window-state', 'unrestricted');
  expect(
    within(section())
      .getAllByText(/./)
      .map(({ textContent }) => textContent),
  ).toEqual(['Reply window', 'No reply limit on this channel.']);
});

test('somebody other than the requester wrote: it says who', async () => {
  const window = timedWindow('open', { startedBy: { isRequester: false } });
  const ticket = ticketWith({ requester: { id: '207', name: 'Clara Hoffmann', email: null } });
  await drawn(window, 5 * HOUR, { ticket });
  expect(section()).toHaveTextContent(/Lena Hoffmann wrote Fri,? 12:00 · WhatsApp\./);
  expect(section()).toHaveTextContent('The requester is now Clara Hoffmann.');
});

test('people without a name are "the customer"', async () => {
  const ticket = ticketWith({ requester: { id: null, name: '', email: null } });
  await drawn(timedWindow('closed', { startedBy: { authorName: '' } }), -HOUR, { ticket });
  expect(section()).toHaveTextContent('Reopens when the customer writes.');
});

test.each([
  ['de', 'Antwortfenster', 'noch 5 Std. 0 Min.'],
  ['fr', 'Fenêtre de réponse', 'encore 5 h 0 min'],
])('in %s', async (locale, name, left) => {
  await drawn(timedWindow('open'), 5 * HOUR, { locale });
  expect(screen.getByRole('region', { name })).toHaveTextContent(left);
});

test('no part of it that ticks is a live region', async () => {
  await drawn(timedWindow('open'));
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  expect(screen.getByText('5 h 0 min left').closest('[role="status"], [aria-live]')).toBeNull();
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.queryByRole('timer')).toBeNull();
});
