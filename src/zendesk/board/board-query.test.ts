import { epochMs } from '../../core/time';
import { searchTerms } from './board-query';

const channels = ['whatsapp', 'instagram_dm'];
const groupIds = ['3', '4'];

test.each([
  ['mine', 'status<solved via:whatsapp via:instagram_dm assignee:me'],
  ['groups', 'status<solved via:whatsapp via:instagram_dm group:3 group:4'],
  ['all', 'status<solved via:whatsapp via:instagram_dm'],
] as const)('%s', (scope, terms) => {
  expect(searchTerms({ scope, groupIds, channels })).toBe(terms);
});

test('without names of channels', () => {
  const question = { scope: 'mine', groupIds, channels, isAnyChannel: true } as const;
  expect(searchTerms(question)).toBe('status<solved assignee:me');
});

test('what changed after an instant, solved or not', () => {
  const updatedAfter = epochMs(Date.UTC(2026, 10, 20, 11, 59, 59, 900));
  const question = { scope: 'mine', groupIds, channels: ['line'], isAnyStatus: true } as const;
  expect(searchTerms({ ...question, updatedAfter })).toBe(
    'via:line assignee:me updated>2026-11-20T11:59:59Z',
  );
});
