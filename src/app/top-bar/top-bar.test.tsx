import { screen, within } from '@testing-library/react';
import type { Fault } from '../../../simulator/world/fault-types';
import { messageOf } from '../../core/conversation/message.fixture';
import { epochMs } from '../../core/time';
import { createWindowNews } from '../../session/board/window-news';
import { createTabShare } from '../../session/tabs/tab-share';
import { openTopBar } from '../testing/top-bar';

const SEARCH = '/api/v2/search';
const MINUTE = 60_000;

const rows = () => within(screen.getByRole('list')).getAllByRole('listitem');

test('what ends next comes first, and the icon shows how many end soon', async () => {
  const { icons } = await openTopBar();
  expect(screen.getByRole('heading')).toHaveTextContent('3 windows end soon');
  expect(rows()[0]).toHaveAttribute('data-ticket-id', '1003');
  expect(rows()[0]).toHaveTextContent(/until Fri 12:18/);
  expect(icons.at(-1)).toBe('3');
});

test('a window that is over says no "until"', async () => {
  const { pass, browser, world } = await openTopBar();
  await pass(40 * MINUTE);
  // The ticket's own tab has looked since.
  const requesterId = String(world.ticket(1003).requesterId);
  const at = epochMs(Date.now() - 25 * 60 * MINUTE);
  const messages = [messageOf({ at })];
  const there = createWindowNews(createTabShare(browser, 'ticket', new AbortController().signal));
  there.tell({ ticketId: '1003', requesterId, messages, evidence: [] }, true);
  await pass(MINUTE);
  const over = rows().find((row) => row.getAttribute('data-ticket-id') === '1003');
  expect(over).toHaveAttribute('data-window-state', 'closed');
  expect(over).not.toHaveTextContent('until');
});

test('refreshes at a click, and by itself only while it is open', async () => {
  const { asked, user, pass, host } = await openTopBar();
  await user.click(screen.getByRole('button', { name: /^(Ask|Refresh)/ }));
  await pass(MINUTE);
  expect(asked(SEARCH)).toHaveLength(2);
  host.deactivate('frame-1');
  await pass(60 * MINUTE);
  expect(asked(SEARCH)).toHaveLength(2);
  host.activate('frame-1');
  await pass(MINUTE);
  expect(asked(SEARCH)).toHaveLength(3);
});

test('the agent’s switch is kept, and is not there where the admin has switched alerts off', async () => {
  const { user, unmount } = await openTopBar();
  const own = screen.getByRole('switch');
  expect(own).toBeChecked();
  await user.click(own);
  expect(own).not.toBeChecked();
  expect(JSON.stringify({ ...localStorage })).toContain('alerts');
  unmount();
  const off = await openTopBar({ warnHours: '4, 1, off' });
  expect(screen.queryByRole('switch')).toBeNull();
  expect(screen.getByText('Your admin has switched alerts off')).toBeInTheDocument();
  expect(off.icons).toEqual([]);
});

const FAULTS: readonly (readonly [string, Fault, RegExp])[] = [
  ['no answer', { kind: 'noAnswer' }, /did not answer in time/],
  ['401', { kind: 'status', status: 401 }, /401/],
  ['403', { kind: 'status', status: 403 }, /403/],
  ['404', { kind: 'status', status: 404 }, /404/],
  ['500', { kind: 'status', status: 500 }, /500/],
  ['not JSON', { kind: 'notJson' }, /could not be read/],
  ['another shape', { kind: 'wrongShape' }, /could not be read/],
];

describe.each(FAULTS)('%s', (_name, fault, words) => {
  test('of the search: it is said once with its reason, and trying again helps', async () => {
    const { world, pass, user } = await openTopBar({ faults: { [`${SEARCH}*`]: fault } });
    await pass(10_000);
    expect(screen.getByRole('alert')).toHaveTextContent('The tickets could not be read');
    expect(screen.getByRole('alert')).toHaveTextContent(words);
    expect(screen.queryByRole('list')).toBeNull();
    world.setFault(`${SEARCH}*`, null);
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await pass(MINUTE);
    expect(screen.queryByRole('alert')).toBeNull();
    expect(rows()[0]).toHaveAttribute('data-ticket-id', '1003');
  });

  test('later: older rows stay, and it is said that they are', async () => {
    const { world, pass, user } = await openTopBar();
    const before = rows().length;
    world.setFault(`${SEARCH}*`, fault);
    await user.click(screen.getByRole('button', { name: /^(Ask|Refresh)/ }));
    await pass(20_000);
    expect(screen.getByRole('alert')).toHaveTextContent('could not be read again');
    expect(rows()).toHaveLength(before);
  });
});

test('429: no button disobeys the pause, and after it there is one', async () => {
  const { asked, pass, user, world } = await openTopBar({
    faults: { [`${SEARCH}*`]: { kind: 'status', status: 429, retryAfterSeconds: 120 } },
  });
  expect(screen.getByRole('alert')).toHaveTextContent(/pause/);
  expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  await user.click(screen.getByRole('button', { name: /^(Ask|Refresh)/ }));
  await pass(60_000);
  expect(asked(SEARCH)).toHaveLength(1);
  await pass(60_000);
  world.setFault(`${SEARCH}*`, null);
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await pass(MINUTE);
  expect(asked(SEARCH)).toHaveLength(2);
  expect(screen.queryByRole('alert')).toBeNull();
});
