import type { Alert } from '../../core/alerts/alert';
import { boardTicket, endingRow } from '../../core/alerts/alerts.fixture';
import { epochMs, minutes, plus } from '../../core/time';
import { loadNoticeLocale } from '../page/load-page-locale';
import { describeAlerts } from './describe-alerts';

const NOON = epochMs(Date.UTC(2026, 10, 20, 12));

const alert = (id: string, endsIn: number, name: string, isProved = true): Alert => {
  const endsAt = plus(NOON, minutes(endsIn));
  const ticket = boardTicket(id, NOON, {
    subject: 'Where is my parcel?',
    requester: { id: '7', name },
  });
  const row = endingRow(ticket, endsAt, isProved ? 'known' : 'at-most');
  return { row, stage: 'critical', endsAt, isProved };
};

async function say(alerts: readonly Alert[], locale = 'en-GB') {
  return describeAlerts(alerts, NOON, await loadNoticeLocale({ locale, timeZone: 'UTC' }));
}

test.each([
  ['en-GB', true, 'Reply to Olivia by 12:40: #1 Where is my parcel?'],
  ['en-GB', false, 'The reply window of Olivia may end by 12:40: #1 Where is my parcel?'],
  ['de', true, 'Antworten Sie Olivia bis 12:40: #1 Where is my parcel?'],
  ['fr', true, 'Répondez à Olivia avant 12:40\u00a0: #1 Where is my parcel?'],
])('one, in %s, proved: %s', async (locale, isProved, expected) => {
  expect(await say([alert('1', 40, 'Olivia', isProved)], locale)).toBe(expected);
});

test.each([
  ['en-GB', 'Reply to the customer by 12:40', '#2 the customer by 12:50'],
  ['de', 'Antworten Sie dem Kunden bis 12:40', '#2 Kunde bis 12:50'],
  ['fr', 'Répondez à ce client avant 12:40', '#2 le client avant 12:50'],
])('in %s, of a customer without a name', async (locale, alone, inList) => {
  const [one, other] = [alert('1', 40, ''), alert('2', 50, '')];
  expect(await say([one], locale)).toContain(alone);
  expect(await say([one, other], locale)).toContain(inList);
});

test('several in one notice, each name in its own direction', async () => {
  const alerts = [alert('1', 5, 'أميرة'), alert('2', 40, 'Grace'), alert('3', 50, '')];
  expect(await say(alerts)).toBe(
    '3 reply windows end soon: #1 \u2068أميرة\u2069 by 12:05, #2 Grace by 12:40 and #3 the customer by 12:50',
  );
});

test('one that is not proved makes no promise for all', async () => {
  const alerts = [alert('1', 5, 'Ada', false), alert('2', 40, 'Grace')];
  expect(await say(alerts)).toBe(
    '2 reply windows may end soon: #1 Ada perhaps by 12:05 and #2 Grace by 12:40',
  );
});

test('no more than three are named', async () => {
  const alerts = ['1', '2', '3', '4', '5'].map((id) => alert(id, 5, 'Ada'));
  expect(await say(alerts)).toMatch(/^5 reply windows .* #3 Ada by 12:05 and 2 more$/);
});

test('an end of another day is told with its day', async () => {
  expect(await say([alert('1', 13 * 60, 'Ada')])).toMatch(/^Reply to Ada by Sat 01:00:/);
});

test('a long subject is cut between letters', async () => {
  const one = alert('1', 5, 'Ada');
  const subject = '🙈'.repeat(80);
  const said = await say([{ ...one, row: { ...one.row, ticket: { ...one.row.ticket, subject } } }]);
  expect(said.endsWith(`${'🙈'.repeat(59)}…`)).toBe(true);
});
