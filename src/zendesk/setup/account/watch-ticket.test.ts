import { behaviourOf } from '../../../../simulator/account/behaviour-of';
import type { Variants } from '../../../../simulator/world/variants';
import { reportOf } from '../../../core/setup/account/report';
import type { SidebarRecord } from '../../../core/setup/account/sidebar-record';
import { readStamp } from '../../evidence/read-instants';
import { arrivals, localZendesk, NOON } from '../../testing/local-zendesk';
import { CODE, PLAYED, recordOf } from './played-tries.fixture';
import { watchTicket } from './watch-ticket';

/** What the sidebar of an open ticket tells of a try in which this happens. */
function recordIn(
  tryId: string,
  happens: Parameters<typeof recordOf>[2],
  variants: Partial<Variants> = {},
  asksBeforeSending = false,
): Promise<SidebarRecord> {
  jest.useFakeTimers({ now: NOON });
  const zendesk = localZendesk();
  zendesk.world.setVariants(variants);
  zendesk.world.setSendFiresTicketSave(asksBeforeSending);
  return recordOf(zendesk, tryId, happens);
}

const findingOf = (record: SidebarRecord) => {
  const page = {
    address: null,
    isZendesksOrigin: false,
    hasLocks: false,
    hasChannels: false,
    ownFile: 'date',
    currentUser: null,
    sunshineHost: null,
  } as const;
  const report = reportOf({ requests: {}, page, look: record.look }, [record], readStamp);
  return {
    report,
    finding: report.findings[record.tryId],
    behaviour: behaviourOf(JSON.parse(JSON.stringify(report))),
  };
};

test.each([true, false])('asks before a message: %s', async (asks) => {
  const record = await recordIn('save-before-message', PLAYED['save-before-message'], {}, asks);
  const { finding, behaviour } = findingOf(record);
  expect(finding?.answer).toBe(asks ? 'yes' : 'no');
  expect(behaviour.sendFiresTicketSave).toBe(asks);
});

test('a try in which nothing was sent says so', async () => {
  const record = await recordIn('save-before-message', ({ type }) => type('Hello'));
  expect(findingOf(record).finding?.answer).toBe('not seen');
});

test.each([true, false])('the composer holds HTML: %s, and keeps a code', async (isHtml) => {
  const record = await recordIn('code-in-composer', PLAYED['code-in-composer'], {
    messagingTextIsHtml: isHtml,
  });
  const { finding, behaviour } = findingOf(record);
  expect(finding).toMatchObject({ answer: 'yes', facts: { draft: 'code' } });
  expect(behaviour.variants.messagingTextIsHtml).toBe(isHtml);
});

test('a code that the composer changed is told', async () => {
  const changed = CODE.replace('&((', '&amp;((').replace('template=[[', 'template=[');
  const record = await recordIn('code-in-composer', ({ type }) => type(changed));
  expect(findingOf(record).finding).toMatchObject({
    answer: 'no',
    facts: { draft: 'changed code' },
  });
});

test.each([true, false])('apps hear of a note: %s', async (tells) => {
  const record = await recordIn('note-tells-apps', PLAYED['note-tells-apps'], {
    notesTellApps: tells,
  });
  const { finding, behaviour } = findingOf(record);
  expect(finding?.answer).toBe(tells ? 'yes' : 'no');
  expect(behaviour.variants.notesTellApps).toBe(tells);
});

test('a customer’s message arrives live', async () => {
  const record = await recordIn('messages-arrive-live', PLAYED['messages-arrive-live']);
  expect(findingOf(record).finding?.answer).toBe('yes');
});

test('a record holds nothing of what stands in the ticket', async () => {
  const record = await recordIn('open-ticket', ({ type, world, ticketId }) => {
    type('Dear Quirin Achterberg, call +49 151 23456789');
    world.customerWrites(ticketId, { text: 'My name is Zoraida', channel: 'whatsapp' });
    world.addNote(ticketId, { html: '<p>zoraida@example.org</p>' });
  });
  expect(record.events.length).toBeGreaterThan(0);
  const told = JSON.stringify(record);
  for (const { name } of localZendesk().world.state.users) expect(told).not.toContain(name);
  expect(told).not.toMatch(/Quirin|Zoraida|example|2345/i);
});

test('after its end it listens no more', async () => {
  jest.useFakeTimers({ now: NOON });
  const { client, type } = localZendesk();
  const stop = new AbortController();
  const tell = jest.fn();
  await watchTicket(client, 'open-ticket', tell, stop.signal);
  expect(tell).toHaveBeenCalledTimes(1);
  stop.abort();
  type('Hello');
  for (let turn = 0; turn < 20; turn += 1) await arrivals();
  expect(tell).toHaveBeenCalledTimes(1);
});
