import { boardTicketOf } from './board.fixture';
import { isInScope } from './board-scope';

const olivia = { viewerId: '5', groupIds: ['3', '4'] };

test.each([
  ['mine', {}, true],
  ['mine', { assignee: { id: '6', name: '' } }, false],
  ['mine', { assignee: null }, false],
  ['groups', { assignee: null }, true],
  ['groups', { group: { id: '9', name: '' } }, false],
  ['groups', { group: null }, false],
  ['all', { assignee: null, group: null }, true],
] as const)('%s with %j: %s', (scope, changes, isIn) => {
  expect(isInScope(boardTicketOf(changes), scope, olivia)).toBe(isIn);
});

test('of an agent whom Zendesk does not name the search alone decides', () => {
  const ticket = boardTicketOf({ assignee: { id: '6', name: '' } });
  expect(isInScope(ticket, 'mine', { viewerId: null, groupIds: [] })).toBe(true);
});
