import { runningWorld } from '../../simulator/testing/test-world';
import { createAnswerHost } from '../zendesk/answer-host';
import { readSettings } from '../zendesk/settings/read-settings';
import { createSidebarHost } from '../zendesk/sidebar-host';
import { localZendesk, NOON } from '../zendesk/testing/local-zendesk';
import { readTicket } from '../zendesk/ticket/read-ticket';
import { createTicketStore } from '../zendesk/ticket/ticket-store';
import { createTicketSession } from './ticket-session';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

afterEach(() => jest.useRealTimers());

const TEXTS = { refusal: () => 'no', lateDraft: () => 'late', parkedNote: () => 'note' };

/** A session beside a ticket of the local Zendesk, from its opening on. */
async function opened({ scenario = 'fresh', texts = TEXTS as typeof TEXTS | null } = {}) {
  // What the page asks of the app's own files: nothing answers.
  Object.assign(globalThis, { fetch: () => Promise.reject(new Error('offline')) });
  jest.useFakeTimers({ now: NOON });
  const zendesk = localZendesk({ world: runningWorld(scenario) });
  const look = await readTicket(zendesk.client);
  if (!look.ok) throw new Error(look.error.kind);
  const stop = new AbortController();
  const store = createTicketStore(zendesk.client, look.value, 'light', stop.signal);
  const host = createSidebarHost(createAnswerHost(zendesk.client, store, stop.signal));
  const { agent } = look.value;
  const session = createTicketSession(
    host,
    { agent, checked: readSettings({}), texts },
    stop.signal,
  );
  const pass = (ms = 50) => jest.advanceTimersByTimeAsync(ms);
  await pass(0);
  return {
    ...zendesk,
    ...session,
    pass,
    type: async (text: string) => {
      zendesk.type(text);
      await pass();
    },
    end: () => stop.abort(),
  };
}

test('knows the window before anything is asked, and asks nothing before the first paint', async () => {
  const { get, asked, pass } = await opened({ scenario: 'closed' });
  expect(get().view.window.state).toBe('closed');
  await pass(MINUTE);
  expect(asked().filter((label) => label.startsWith('request:'))).toEqual([]);
});

test('a key changes the draft’s part of the view, and nothing else of it', async () => {
  const { get, type } = await opened({ scenario: 'closed' });
  const before = get();
  await type('H');
  const after = get();
  expect(after.ticket.composer.text).toBe('H');
  expect(after.view.draft.verdict).toBe('window-closed');
  expect(after.view.window).toBe(before.view.window);
  expect(after.now).toBe(before.now);
  await type('Hi');
  expect(get().view).toBe(after.view);
  expect(get().notices).toBe(after.notices);
});

test('the present is renewed when something shown changes, and at no key before', async () => {
  const { get, type, pass } = await opened({ scenario: 'critical' });
  const { now } = get();
  await type('H');
  await type('Hi');
  expect(get().now).toBe(now);
  await pass(MINUTE);
  expect(get().now).toBeGreaterThan(now);
});

test('typing through the end of the window: the key after it is judged by the clock', async () => {
  const { get, type, pass } = await opened({ scenario: 'critical' });
  await type('H');
  await pass(17 * MINUTE);
  expect(get().view.draft.verdict).toBe('deliverable');
  // A computer that sleeps lets no timer run.
  jest.setSystemTime(Date.now() + HOUR);
  await type('Hi');
  expect(get().view.window.state).toBe('closed');
  expect(get().view.draft.verdict).toBe('window-closed');
});

test('after a sleep the focus is enough', async () => {
  const { get, pass } = await opened({ scenario: 'critical' });
  jest.setSystemTime(Date.now() + HOUR);
  expect(get().view.window.state).toBe('critical');
  window.dispatchEvent(new Event('focus'));
  expect(get().view.window.state).toBe('closed');
  await pass(0);
});

test('to the templates: their tab, their search, and no form', async () => {
  const { get, actions } = await opened();
  actions.showTab('macros');
  actions.pickTemplate('hello en');
  actions.goToTemplates();
  expect(get().shown).toEqual({
    tab: 'templates',
    isTabChosen: true,
    searchRequest: 1,
    picked: null,
  });
  actions.goToTemplates();
  expect(get().shown.searchRequest).toBe(2);
  actions.showTab('delivery');
  expect(get().shown).toMatchObject({ tab: 'delivery', searchRequest: 0 });
});

test.each([
  ['beside the ticket it stands guard', TEXTS, true],
  ['in the composer’s pane it does not: the sidebar is there as well', null, false],
])('%s', async (_where, texts, isGuarded) => {
  const { get, actions, pass } = await opened({ texts });
  actions.painted();
  await pass(1_000);
  expect(get().guardSettings !== null).toBe(isGuarded);
});

test('a draft that is replaced is kept, and put back', async () => {
  const { get, actions, type, draft, pass } = await opened({ scenario: 'closed' });
  await type('Hi Olivia');
  expect(get().catalogue.offered).toEqual([]);
  actions.painted();
  await pass(2_000);
  const [known] = get().catalogue.offered;
  if (!known) throw new Error('no template came');
  const values = known.parameters.map(() => 'something');
  const inserting = actions.insertTemplate(known, values);
  await pass(5_000);
  expect((await inserting).ok).toBe(true);
  expect(draft()).toContain(known.name);
  const [kept] = get().keptDrafts;
  expect(kept?.draft.text).toBe('Hi Olivia');
  const putting = actions.putBackKept(kept?.id ?? 0, kept?.draft as never);
  await pass(5_000);
  expect(await putting).toBe('done');
  expect(draft()).toBe('Hi Olivia');
});

test('the end takes every timer along', async () => {
  const { actions, pass, end } = await opened({ scenario: 'critical' });
  actions.painted();
  await pass(2_000);
  end();
  expect(jest.getTimerCount()).toBe(0);
});
