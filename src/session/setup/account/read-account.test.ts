import fc from 'fast-check';
import * as v from 'valibot';
import {
  type AccountBehaviour,
  behaving,
  behaviourOf,
} from '../../../../simulator/account/behaviour-of';
import { reportShape } from '../../../../simulator/account/report-shape';
import { testWorld } from '../../../../simulator/testing/test-world';
import type { FileClock, Variants } from '../../../../simulator/world/variants';
import { type AccountReport, reportOf, reportText } from '../../../core/setup/account/report';
import type { SidebarRecord } from '../../../core/setup/account/sidebar-record';
import { TRIES } from '../../../core/setup/account/tries';
import { readStamp } from '../../../zendesk/evidence/read-instants';
import { createAccountHost } from '../../../zendesk/setup/account/account-host';
import { lookAtTicket } from '../../../zendesk/setup/account/look-at-ticket';
import { PLAYED, recordOf } from '../../../zendesk/setup/account/played-tries.fixture';
import { localZendesk, NOON, type World } from '../../../zendesk/testing/local-zendesk';
import { readAccount } from './read-account';

const HOUR = 3_600_000;

/** What the server of the app's files answers, as each variant has it. */
function fileAnswer(files: FileClock): Promise<Pick<Response, 'status' | 'headers'>> {
  const dated = (ms: number, more: Record<string, string> = {}) =>
    Promise.resolve({
      status: 200,
      headers: new Headers({ Date: new Date(ms).toUTCString(), ...more }),
    });
  switch (files) {
    case 'date':
      return dated(NOON);
    case 'age':
      return dated(NOON - HOUR, { Age: '3600' });
    case 'stale':
      return dated(NOON - HOUR);
    case 'no-date':
      return Promise.resolve({ status: 200, headers: new Headers() });
    case 'not-found':
      return Promise.resolve({ status: 404, headers: new Headers() });
    default:
      return Promise.reject(new Error('timed out'));
  }
}

const connect = (world: World) => {
  const { appId, keyId, secret } = world.state.sunshine;
  world.setSettings({ sunshine_key: btoa(`${keyId}:${secret}`) });
  const zendesk = localZendesk({ world });
  Object.assign(globalThis, { fetch: () => fileAnswer(world.state.variants.ownFilesTell) });
  const host = createAccountHost(zendesk.client, zendesk.client);
  const sunshine = { appId, baseUrl: 'https://api.smooch.io' };
  return { ...zendesk, accountHost: host, sunshine };
};

/** The report of the world's open ticket, its sidebar included. */
async function reportOfWorld(world: World): Promise<AccountReport> {
  jest.useFakeTimers({ now: NOON, doNotFake: ['queueMicrotask'] });
  const { accountHost, client, sunshine, ticketId, host } = connect(world);
  const seen = await lookAtTicket(client);
  const readings = await readAccount(accountHost, {
    ticketId: String(ticketId),
    installationId: '2002',
    sunshine,
    onProgress: () => {},
    signal: new AbortController().signal,
  });
  if (!readings) throw new Error('called off');
  expect(host.refused).toEqual([]);
  return reportOf({ ...readings, look: seen?.look ?? null }, [], readStamp);
}

const MINUTE = 60_000;

/** What an open ticket may hold beside its messages: a note, a file in the composer, a refused reply. */
function worldOf(scenario: string, variants: Partial<Variants> = {}): World {
  const world = testWorld(scenario);
  const { activeTicketId: ticketId, users } = world.state;
  world.setVariants(variants);
  world.customerWrites(ticketId, { text: 'Hello?', channel: 'whatsapp', sentAt: NOON - MINUTE });
  world.addNote(ticketId, { html: '<p>Looks well</p>' });
  world.setComposerAttachments(ticketId, [
    { id: 1, filename: 'a.pdf', contentType: 'application/pdf', contentUrl: '', size: 10 },
  ]);
  world.setFault('delivery', { kind: 'delivery', code: 131026, title: 'Message undeliverable' });
  const colleague = users.find(({ role }) => role === 'agent');
  world.colleagueReplies(ticketId, { text: 'Yes?', authorId: colleague?.id ?? 0 });
  world.setFault('delivery', null);
  return world;
}

const SCENARIOS = ['intro', 'two-numbers'];

/** Each value of each variant that reading can tell. */
const READABLE: { readonly [Name in keyof Variants]?: readonly Variants[Name][] } = {
  whatsappTargetName: ['whatsapp', 'whatapp'],
  auditsHoldOriginalTimestamp: [true, false],
  auditsHoldChatStarted: [true, false],
  auditsTellFailures: [true, false],
  auditsFailureIsEvent: [true, false],
  auditsFilterChats: [true, false],
  sunshineTellsFailures: [true, false],
  sunshineTellsWrongKeys: [true, false],
  oneConversationForAllNumbers: [true, false],
  sunshineHoldsSentTime: [true, false],
  sunshineTellsTemplateDetails: [true, false],
  viaNamesNumber: [true, false],
  composerTellsFileSizes: [true, false],
  conversationShowsIntro: ['not', 'as-note', 'as-message'],
  ownFilesTell: ['date', 'no-date', 'age', 'stale', 'slow', 'no-answer', 'not-found'],
  searchLagsMs: [0, 60_000, 600_000, 3_600_000],
  notesAreText: [true, false],
  messagesMoveMetrics: [true, false],
  metricSetsStand: ['beside', 'inside', 'nowhere'],
  messagesRunTriggers: [true, false],
  installationsShownToAgents: [true, false],
  accountSettingsShownToAgents: [true, false],
};

/** What `--account` makes of the saved file. */
const asFile = (report: AccountReport) =>
  behaviourOf(v.parse(reportShape, JSON.parse(reportText(report))));

async function expectSameAgain(scenario: string, variants: Partial<Variants>): Promise<void> {
  const report = await reportOfWorld(worldOf(scenario, variants));
  const copied = worldOf(scenario, behaving(testWorld().state, asFile(report)).variants);
  expect(await reportOfWorld(copied)).toEqual(report);
}

test.each(
  Object.entries(READABLE).flatMap(([name, values]) =>
    values.map((value) => [name, value] as const),
  ),
)('%s %s: its report, replayed, reads the same', async (name, value) => {
  for (const scenario of SCENARIOS) await expectSameAgain(scenario, { [name]: value });
});

test('so does any mixture', async () => {
  const mixture = fc.record(
    Object.fromEntries(
      Object.entries(READABLE).map(([name, values]) => [name, fc.constantFrom<unknown>(...values)]),
    ),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...SCENARIOS, 'mixed-numbers', 'closed'),
      mixture,
      (scenario, variants) => expectSameAgain(scenario, variants as Partial<Variants>),
    ),
    { numRuns: 15 },
  );
});

/** Each value of each variant that a guided try can tell. */
const PLAYABLE: { readonly [Name in keyof Variants]?: readonly Variants[Name][] } = {
  messagingTextIsHtml: [true, false],
  notesTellApps: [true, false],
  composerAddsTwice: [true, false],
  endedSessionsTakeReplies: [true, false],
  sentDraftLeavesAfterMs: [0, 2_000, 30_000],
};

const NOTHING_READ = {
  requests: {},
  page: {
    address: null,
    isZendesksOrigin: false,
    hasLocks: false,
    hasChannels: false,
    ownFile: 'date',
    currentUser: null,
    sunshineHost: null,
  },
  look: null,
} as const;

/** The report of an account in which an admin has played every try. */
async function triedIn(behaviour: AccountBehaviour): Promise<AccountReport> {
  const records: SidebarRecord[] = [];
  for (const { id } of TRIES) {
    jest.useFakeTimers({ now: NOON, doNotFake: ['queueMicrotask'] });
    const isEnded = id === 'ended-session-takes-replies';
    const world = testWorld(isEnded ? 'session-ended' : 'fresh');
    world.replace(behaving(world.state, behaviour));
    records.push(await recordOf(localZendesk({ world }), id, PLAYED[id]));
  }
  return reportOf(NOTHING_READ, records, readStamp);
}

async function expectPlayedAgain(behaviour: AccountBehaviour): Promise<void> {
  const report = await triedIn(behaviour);
  const copied = asFile(report);
  expect(copied).toMatchObject(behaviour);
  expect(await triedIn(copied)).toEqual(report);
}

test.each(
  Object.entries(PLAYABLE).flatMap(([name, values]) =>
    values.map((value) => [name, value] as const),
  ),
)('%s %s: its tries, replayed, are seen alike', (name, value) =>
  expectPlayedAgain({ variants: { [name]: value } }),
);

test.each([true, false])('apps are asked before a message: %s, and so in its copy', (asks) =>
  expectPlayedAgain({ variants: {}, sendFiresTicketSave: asks }),
);

test('so are the tries of any mixture', async () => {
  const mixture = fc.record(
    Object.fromEntries(
      Object.entries(PLAYABLE).map(([name, values]) => [name, fc.constantFrom<unknown>(...values)]),
    ),
  );
  await fc.assert(
    fc.asyncProperty(mixture, fc.boolean(), (variants, sendFiresTicketSave) =>
      expectPlayedAgain({ variants: variants as Partial<Variants>, sendFiresTicketSave }),
    ),
    { numRuns: 10 },
  );
});
