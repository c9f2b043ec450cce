import { SUNSHINE, WHATSAPP } from '../../../simulator/scenarios/build/sunshine';
import { sunshineKey } from '../../../simulator/sunshine/authorize';
import { runningWorld } from '../../../simulator/testing/test-world';
import type { SimSettings } from '../../../simulator/world/account-types';
import type { Fault } from '../../../simulator/world/fault-types';
import { viewOf } from '../../app/testing/views';
import { timedWindow, UNRESTRICTED, unknownWindow } from '../../app/testing/windows';
import { prefilled } from '../../core/template/prefilled';
import { type Template, templateKey } from '../../core/template/template';
import { parametersOf } from '../../core/template/template.fixture';
import { createAnswerHost } from '../../zendesk/answer-host';
import { readSettings } from '../../zendesk/settings/read-settings';
import { createSidebarHost } from '../../zendesk/sidebar-host';
import { localZendesk, NOON } from '../../zendesk/testing/local-zendesk';
import { readTicket } from '../../zendesk/ticket/read-ticket';
import { createTicketStore } from '../../zendesk/ticket/ticket-store';
import { preferencesOf } from '../preferences';
import { createTicketSession } from '../ticket-session';
import { needsMacros } from './keep-template-data';

/** The chunk that a page fetches: `isBroken` is a network that does not give it. */
const mockChunk = { isBroken: false };
jest.mock('./start-template-data', () => {
  if (mockChunk.isBroken) throw new Error('ChunkLoadError');
  return jest.requireActual('./start-template-data');
});

const KEY: SimSettings = {
  sunshine_app_id: SUNSHINE.appId,
  sunshine_key: sunshineKey(SUNSHINE),
};
const POST = 'POST https://*/v2/apps/*/messages';

beforeEach(() => {
  localStorage.clear();
  mockChunk.isBroken = false;
});
afterEach(() => {
  window.dispatchEvent(new Event('pagehide'));
  jest.useRealTimers();
});

interface Setup {
  readonly scenario?: string;
  readonly settings?: SimSettings;
  readonly isWanted?: boolean;
  readonly faults?: Readonly<Record<string, Fault>>;
}

/** The session beside a ticket of the local Zendesk, whose first screen is up. */
async function beside({
  scenario = 'template-kinds',
  settings = {},
  isWanted = true,
  faults = {},
}: Setup = {}) {
  jest.useFakeTimers({ now: NOON });
  const zendesk = localZendesk({ world: runningWorld(scenario) });
  const { world, client, asked } = zendesk;
  world.setSettings(settings);
  for (const [key, fault] of Object.entries(faults)) world.setFault(key, fault);
  const look = await readTicket(client);
  if (!look.ok) throw new Error(look.error.kind);
  const stop = new AbortController();
  const store = createTicketStore(client, look.value, 'light', stop.signal);
  const { agent } = look.value;
  const session = createTicketSession(
    createSidebarHost(createAnswerHost(client, store)),
    { agent, checked: readSettings(settings), texts: null },
    stop.signal,
  );
  session.actions.painted();
  if (isWanted) session.actions.wantMacros();
  const pass = (ms = 1_000) => jest.advanceTimersByTimeAsync(ms);
  await pass();
  const data = session.get;
  const named = (name: string): Template => {
    const found = data().catalogue.templates.find((template) => template.name === name);
    if (!found) throw new Error(`no template "${name}"`);
    return found;
  };
  const requests = () => asked().filter((label) => label.startsWith('request:')).length;
  const want = session.actions.wantMacros;
  return { ...zendesk, agent, data, named, pass, requests, want, end: () => stop.abort() };
}

describe('what it costs', () => {
  test('nothing before it is wanted', async () => {
    const { data, want, pass, requests } = await beside({ scenario: 'fresh', isWanted: false });
    expect(requests()).toBe(0);
    expect(data().macroList.status).toBe('idle');
    want();
    expect(data().macroList.status).toBe('loading');
    await pass();
    expect(data().macroList.status).toBe('ready');
    expect(requests()).toBe(1);
  });

  test('a setting is read without any request', async () => {
    const template = { name: 'own', language: 'de', namespace: 'n', body: 'Hallo' };
    const settings = { templates: JSON.stringify([template]), template_rules: '[{]' };
    const { data, requests } = await beside({ scenario: 'fresh', settings, isWanted: false });
    expect(data().templates).toMatchObject({ list: [{ name: 'own' }], complete: false });
    expect(data().problems).toMatchObject([{ setting: 'template_rules' }]);
    expect(requests()).toBe(0);
  });
});

test('code that does not load is a failure like any other, and can be tried again', async () => {
  mockChunk.isBroken = true;
  // What an earlier test has loaded would come without the network.
  jest.resetModules();
  const { data, pass } = await beside();
  expect(data().macroList).toMatchObject({ status: 'failed', failure: { kind: 'offline' } });
  mockChunk.isBroken = false;
  data().macroList.retry();
  await pass();
  expect(data().macroList).toMatchObject({ status: 'ready', failure: null });
});

test('the end takes every timer along', async () => {
  const { end } = await beside({ settings: KEY });
  end();
  expect(jest.getTimerCount()).toBe(0);
});

describe('with a key', () => {
  test('the account’s own templates stand among the macros’, whatever their status', async () => {
    const { data, named, host } = await beside({ settings: KEY });
    const { catalogue } = data();
    expect(catalogue.complete).toBe(true);
    expect(catalogue.sources.map(({ source, status }) => `${source} ${status}`)).toEqual([
      'sunshine ready',
      'macros ready',
    ]);
    const statuses = new Set(catalogue.templates.map(({ status }) => status));
    expect([...statuses]).toEqual(
      expect.arrayContaining(['APPROVED', 'PENDING', 'REJECTED', 'PAUSED', 'DISABLED']),
    );
    expect(named('hello_world').numbers).toEqual([WHATSAPP.id]);
    expect(catalogue.offered.some(({ name }) => name === 'hello_world')).toBe(false);
    expect(data().access).toEqual({ sendNow: 'ready', number: WHATSAPP.id });
    expect(host.refused).toEqual([]);
  });

  test('the draft check knows no template that Meta does not have', async () => {
    const { data } = await beside({ settings: KEY });
    const missing = data().catalogue.templates.filter(({ isMissingAtMeta }) => isMissingAtMeta);
    const known = new Set(data().templates.list);
    expect(missing.length).toBeGreaterThan(0);
    expect(missing.some((template) => known.has(template))).toBe(false);
  });

  test.each<[string, SimSettings]>([
    ['no-key', {}],
    ['switched-off', { ...KEY, send_now: false }],
    ['switched-off', { send_now: false }],
    ['key-refused', { ...KEY, sunshine_key: 'wrong' }],
  ])('nothing can be sent at once: %s', async (sendNow, settings) => {
    const { data } = await beside({ settings });
    expect(data().access.sendNow).toBe(sendNow);
  });

  test('a thousand templates', async () => {
    const { data } = await beside({ scenario: 'many-templates', settings: KEY });
    expect(data().catalogue.templates.length).toBeGreaterThanOrEqual(1_000);
    expect(data().catalogue.complete).toBe(true);
  });
});

test.each<SimSettings>([
  { consent_user_field: 'whatsapp_opt_in' },
  { consent: 'whatsapp_opt_in' },
  { consent: 'whatsapp_opt_in = yes, granted' },
])('facts, with %j: at once, and by the profile for a form that needs it', async (consent) => {
  const settings = { ...KEY, ...consent };
  const { data, pass, requests } = await beside({ settings });
  const before = requests();
  expect(data()).toMatchObject({
    facts: { organizationName: 'Grant Interiors', agentName: 'Nora Lindqvist' },
    requesterLocale: 'en-US',
    consent: 'loading',
  });
  const form: Template = {
    ...(data().catalogue.templates[0] as Template),
    parameters: parametersOf(1, { source: 'requester.phone' }),
  };
  data().wantProfile(form);
  await pass();
  expect(data().consent).toBe('given');
  expect(prefilled(form, data().facts)[0]?.value).toBe('+1 212 555 0105');
  expect(requests()).toBe(before + 1);
});

describe('sending', () => {
  const submission = (template: Template) => ({
    template,
    values: template.parameters.map(({ example }) => example || 'Olivia'),
    customer: 'Olivia',
  });
  const ready = async (faults: Readonly<Record<string, Fault>> = {}) => {
    const it = await beside({ settings: KEY, faults });
    const { catalogue, access } = it.data();
    const simple = catalogue.templates.find(
      ({ status, parameters, unsupported, origins, category }) =>
        status === 'APPROVED' &&
        unsupported.length === 0 &&
        category !== 'MARKETING' &&
        parameters.every(({ kind }) => kind === 'text') &&
        origins.includes('sunshine'),
    );
    if (!simple || access.sendNow !== 'ready') throw new Error('nothing to send');
    const send = async () => {
      it.data().send.start(submission(simple));
      it.data().send.confirm(null);
      await it.pass();
    };
    const messages = () => it.world.ticket(it.ticketId).conversation.length;
    return { ...it, simple, send, messages };
  };

  test('reaches WhatsApp, and the agent waits for the answer', async () => {
    const { data, send, messages, simple, world, ticketId, pass, host, agent } = await ready();
    const before = messages();
    expect(data().waiting).toBeNull();
    await send();
    expect(data().send.state).toMatchObject({ kind: 'submitted' });
    expect(messages()).toBe(before + 1);
    expect(data().waiting).toMatchObject({ templateName: simple.name });
    expect(preferencesOf(agent).get('recent-templates')).toEqual([templateKey(simple)]);
    expect(host.refused).toEqual([]);
    world.customerWrites(ticketId, { text: 'Yes?', channel: 'whatsapp' });
    await pass();
    expect(data().waiting).toBeNull();
  });

  test('a lost answer: unclear, found in the conversation, sent once', async () => {
    const { data, send, messages, pass } = await ready({ [POST]: { kind: 'lostAnswer' } });
    const before = messages();
    await send();
    await pass(15_000);
    expect(data().send.state).toMatchObject({ kind: 'unclear', failure: { kind: 'no-answer' } });
    data().send.check();
    await pass(11_000);
    expect(data().send.state.kind).toBe('submitted');
    expect(messages()).toBe(before + 1);
  });

  test('a request that was lost: not found, and may be sent again', async () => {
    const { data, send, messages, pass, world } = await ready({ [POST]: { kind: 'noAnswer' } });
    const before = messages();
    await send();
    await pass(15_000);
    data().send.check();
    await pass(11_000);
    expect(data().send.state.kind).toBe('not-found');
    world.setFault(POST, null);
    await send();
    expect(data().send.state.kind).toBe('submitted');
    expect(messages()).toBe(before + 1);
  });
});

describe('needsMacros', () => {
  test.each([
    ['time left', timedWindow('open'), '', false],
    ['time left, and a text', timedWindow('open'), 'Hello', false],
    ['time left, and a shorthand', timedWindow('open'), 'x &((namespace=[[n]]', true],
    ['closing', timedWindow('closing'), '', true],
    ['critical', timedWindow('critical'), '', true],
    ['closed', timedWindow('closed'), '', true],
    ['nothing known', unknownWindow('never-wrote'), '', true],
    ['closed, but it still arrives', timedWindow('closed', { afterClose: 'charged' }), '', false],
    ['no limit', UNRESTRICTED, '', false],
    ['perhaps a limit', unknownWindow('channel-not-covered'), '', false],
  ])('%s', (_what, window, text, expected) => {
    expect(needsMacros(viewOf(window), text)).toBe(expected);
  });
});
