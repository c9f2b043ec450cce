import { maySee } from '../../world/ticket-access';
import type { SimTicket } from '../../world/ticket-types';
import type { World } from '../../world/world';
import { isOrder, isSortable, orderOf, sorted } from './sort';
import { allOf, termOf } from './terms';
import { ticketInIndex } from './ticket-in-index';
import { wordsOf } from './words';

/** What a query finds among the tickets that the agent may see, in its order, or why it cannot be asked. */
export function findTickets(
  world: World,
  params: URLSearchParams,
): readonly SimTicket[] | { refused: string } {
  const { state } = world;
  const words = wordsOf(params.get('query') ?? '');
  const asked = words.filter((word) => !isOrder(word));
  const terms = asked.map((word) => ({ word, term: termOf(word, state) }));
  const unknown = terms.find(({ term }) => term === null);
  if (unknown) return { refused: `the local Zendesk cannot search for "${unknown.word}"` };
  const order = orderOf(params, words);
  if (order && !isSortable(order.by)) {
    return { refused: `the local Zendesk cannot sort by "${order.by}"` };
  }
  const indexedUntil = world.now() - state.variants.searchLagsMs;
  const fits = allOf(terms.flatMap(({ term }) => term ?? []));
  const found = state.tickets
    .filter(maySee(state))
    .flatMap((ticket) => ticketInIndex(ticket, indexedUntil) ?? [])
    .filter(fits);
  return sorted(found, order, state.variants);
}
