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
  expect(searchTerms({ scope: 'mine', groupIds, channels: [] })).toBe('status<solved assignee:me');
});
