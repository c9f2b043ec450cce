import { screen, within } from '@testing-library/react';
import type { Fault } from '../../../simulator/world/fault-types';
import { openBeside } from '../testing/beside-ticket';
import { openSidebar } from '../testing/sidebar';

const LIST = '/api/v2/macros/*';

async function openMacros(fault: Fault) {
  const opened = await openSidebar({ faults: { [LIST]: fault } });
  await opened.openTab('Macros');
  return opened;
}

const panel = () => screen.getByRole('tabpanel', { name: 'Macros' });
const alert = () => within(panel()).queryByRole('alert');

test.each([
  ['401', { kind: 'status', status: 401 }, 'did not allow it (401)'],
  ['403', { kind: 'status', status: 403 }, 'did not allow it (403)'],
  ['404', { kind: 'status', status: 404 }, 'does not know it (404)'],
  ['offline', { kind: 'offline' }, 'seems to be offline'],
  ['no JSON', { kind: 'notJson' }, 'could not be read'],
] satisfies [string, Fault, string][])(
  '%s: what happened, what still works, and trying again helps',
  async (_what, fault, words) => {
    const { press, world, windowState } = await openMacros(fault);
    expect(alert()).toHaveTextContent('Your macros could not be loaded.');
    expect(alert()).toHaveTextContent(words);
    expect(alert()).toHaveTextContent('The clock, the draft check and templates from the settings');
    expect(windowState()).toBe('open');
    expect(within(panel()).queryByText('Loading…')).toBeNull();
    world.setFault(LIST, null);
    await press('Try again');
    expect(alert()).toBeNull();
    expect(within(panel()).getAllByRole('listitem')).toHaveLength(18);
  },
);

test('a server’s trouble is tried again by itself before it is told for good', async () => {
  const { pass, world } = await openMacros({ kind: 'status', status: 500 });
  expect(alert()).toHaveTextContent('a problem of its own (500)');
  world.setFault(LIST, null);
  await pass(3_000);
  expect(alert()).toBeNull();
});

test('no answer is told after 15 seconds', async () => {
  const { pass } = await openMacros({ kind: 'noAnswer' });
  expect(alert()).toBeNull();
  expect(within(panel()).getByText('Loading…')).toBeInTheDocument();
  await pass(15_000);
  expect(alert()).toHaveTextContent('did not answer in time');
});

describe('a pause that Zendesk asks for', () => {
  const PAUSE: Fault = { kind: 'status', status: 429, retryAfterSeconds: 30 };
  const waiting = () => within(panel()).getByText(/tried again in/).textContent;

  test('is counted down, second by second', async () => {
    const { pass } = await openMacros(PAUSE);
    const first = Number(/in (\d+) s/.exec(waiting() ?? '')?.[1]);
    expect(first).toBeGreaterThan(25);
    await pass(1_000);
    expect(waiting()).toContain(`in ${first - 1} s`);
    await pass(10_000);
    expect(waiting()).toContain(`in ${first - 11} s`);
  });

  test('a screen reader hears of it once: the counting is no live region', async () => {
    await openMacros(PAUSE);
    expect(within(panel()).getByText(/tried again in/)).toHaveAttribute('aria-live', 'off');
  });

  test('cannot be cut short, and ends by itself', async () => {
    const { pass, world } = await openMacros(PAUSE);
    expect(within(panel()).queryByRole('button', { name: 'Try again' })).toBeNull();
    world.setFault(LIST, null);
    await pass(30_000);
    expect(alert()).toBeNull();
    expect(within(panel()).getAllByRole('listitem')).toHaveLength(18);
  });

  test('while the next try is under way it says so', async () => {
    const { pass, world } = await openMacros(PAUSE);
    world.setFault(LIST, { kind: 'noAnswer' });
    await pass(31_000);
    expect(alert()).toHaveTextContent('Loading…');
    expect(alert()).not.toHaveTextContent(/tried again in/);
  });

  test('is not counted in an inactive tab', async () => {
    const { host, inZendesk } = await openMacros(PAUSE);
    const ticking = jest.getTimerCount();
    await inZendesk(() => host.deactivate('frame-1'));
    expect(ticking).toBeGreaterThan(0);
    expect(jest.getTimerCount()).toBe(0);
  });

  test('one that is too long is the agent’s to decide on', async () => {
    const { pass } = await openMacros({ kind: 'status', status: 429, retryAfterSeconds: 600 });
    expect(alert()).toHaveTextContent('asks for a pause (429). Try again in 10 min.');
    const button = () => within(panel()).queryByRole('button', { name: 'Try again' });
    expect(button()).toBeNull();
    await pass(600_000);
    expect(button()).toBeInTheDocument();
  });
});

test('a slow answer: says that it loads, then shows them', async () => {
  const { pass } = await openMacros({ kind: 'delay', ms: 4_000 });
  expect(within(panel()).getByText('Loading…')).toBeInTheDocument();
  await pass(4_000);
  expect(within(panel()).queryByText('Loading…')).toBeNull();
  expect(within(panel()).getAllByRole('listitem')).toHaveLength(18);
});

describe('without macros', () => {
  const faults = { [LIST]: { kind: 'status', status: 403 } } as const;

  test('clock, draft check and the templates of the setting go on', async () => {
    const { app, state, write, verdict, pass } = await openBeside('closed', { faults });
    expect(state()).toBe('closed');
    await write('Hi Olivia');
    expect(verdict()).toBe('window-closed');
    await app.getByRole('button', { name: /^Order update/ }).click();
    await app.getByRole('button', { name: 'Insert into the reply' }).click();
    await pass(500);
    expect(verdict()).toBe('template-ok');
  });

  test('a template that may stand in them is not called wrong for sure', async () => {
    const { write, verdict, draftSays } = await openBeside('closed', { faults });
    await write('&((namespace=[[n]] template=[[noch_fragen]] fallback=[[f]] language=[[de]]))&');
    expect(verdict()).toBe('template-unknown');
    expect(draftSays(/could not be checked: not all templates are loaded/)).toBe(true);
  });
});

test('a list that was once there stays when it cannot be refreshed', async () => {
  const { openTab, world, pass } = await openSidebar();
  await openTab('Macros');
  world.setFault(LIST, { kind: 'status', status: 403 });
  await pass(15 * 60_000);
  expect(alert()).toHaveTextContent('(403)');
  expect(within(panel()).getAllByRole('listitem')).toHaveLength(18);
});
