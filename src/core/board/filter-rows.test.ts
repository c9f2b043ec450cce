import { epochMs, HOUR } from '../time';
import { boardRowOf, readOf } from './board.fixture';
import { type BoardFilters, filterRows, NO_FILTERS } from './filter-rows';

const NOW = epochMs(HOUR);
const ROWS = [
  boardRowOf(NOW, { id: '1', subject: 'Größe', assignee: null }, readOf()),
  boardRowOf(NOW, { id: '2', channel: 'instagram_dm', group: { id: '4', name: 'Sales' } }),
  boardRowOf(NOW, { id: '21', requesterUpdatedAt: epochMs(-48 * HOUR) }),
  boardRowOf(NOW, { id: '3', updatedAt: null, requesterUpdatedAt: null, requester: null }),
];

test.each<[string, Partial<BoardFilters>, string[]]>([
  ['nothing', {}, ['1', '2', '21', '3']],
  ['a state', { states: ['open'] }, ['1']],
  ['bounds', { states: ['at-most', 'ended-unless-wrote'] }, ['2', '21']],
  ['no state', { states: [] }, []],
  ['a channel', { channel: 'instagram_dm' }, ['2']],
  ['a bar', { bar: 'ended' }, ['21']],
  ['an hour', { bar: 22 }, ['1', '2']],
  ['not known', { bar: 'not-known' }, ['3']],
  ['a subject without its accents', { text: 'grosse' }, ['1']],
  ['an id', { text: '#2' }, ['2', '21']],
  ['a customer and a group, in any order', { text: 'support ada' }, ['1', '21']],
  ['an assignee', { text: 'Olivia' }, ['2', '21', '3']],
  ['all at once', { channel: 'whatsapp', bar: 'ended', text: 'olivia' }, ['21']],
])('%s', (_name, filters, ids) => {
  const shown = filterRows(ROWS, { ...NO_FILTERS, ...filters }, NOW);
  expect(shown.map(({ ticket }) => ticket.id)).toEqual(ids);
});
