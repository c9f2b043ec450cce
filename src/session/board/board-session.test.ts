import { stateOf } from '../../core/board/filter-rows';
import { NOON } from '../../zendesk/testing/local-zendesk';
import { openBoard } from './testing/open-board';

const MINUTE = 60_000;

const SEARCH = '/api/v2/search.json';
const MANY = '/show_many.json';
const EXPORT = '/search/export';

test('1,000 tickets cost 21 requests to the first full picture', async () => {
  const { board, asked } = await openBoard({ tickets: 990 });
  const picture = () => board.get();
  expect(picture()).toMatchObject({ status: 'ready', missingPages: 0, isBeyondSearch: false });
  expect(picture().rows.length).toBeGreaterThanOrEqual(990);
  expect(picture().rows.every(({ ticket }) => ticket.requesterUpdatedAt !== null)).toBe(true);
  const ofEvidence = asked('/audits').length;
  expect(asked().length - ofEvidence).toBeLessThanOrEqual(21);
  expect(asked(EXPORT)).toEqual([]);
});
