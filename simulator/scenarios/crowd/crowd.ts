import type { SimUser } from '../../world/people-types';
import type { SimTicket } from '../../world/ticket-types';
import type { WorldState } from '../../world/world-state';
import { demoAccount } from '../build/demo-account';
import { PEOPLE } from '../build/people';
import { MINUTE } from '../build/ticket';
import { freshTicket } from '../cases/window-states';
import { type Invented, inventCustomer } from './customers';
import { createDice } from './dice';
import { inventTicket } from './invent-ticket';
import { AGENTS } from './team';

const FIRST_TICKET = 20_000;
const SEED = 20_261_130;

/** Every fifth customer has more than one ticket. */
const CUSTOMERS_A_TICKET = 0.8;

interface Crowd {
  readonly users: readonly SimUser[];
  readonly tickets: readonly SimTicket[];
}

/** So many invented tickets, always the same ones, their times counted back from `now`. */
export function inventCrowd(now: number, count: number): Crowd {
  const dice = createDice(SEED);
  const size = Math.max(1, Math.round(count * CUSTOMERS_A_TICKET));
  const customers: Invented[] = Array.from({ length: size }, (_, index) =>
    inventCustomer(index, dice),
  );
  const tickets = Array.from({ length: count }, (_, index) => {
    const customer = customers[index] ?? dice.pick(customers);
    return inventTicket(dice, now, FIRST_TICKET + index, customer);
  });
  return { users: customers.map(({ user }) => user), tickets };
}

/** An account of several agents and groups, where one ticket is open and nobody looks at the others. */
export function teamAccount(
  now: number,
  crowd: number,
  known: readonly SimTicket[] = [],
): WorldState {
  const { users, tickets } = inventCrowd(now, crowd);
  const agentIds = new Set(AGENTS.map(({ id }) => id));
  const open = freshTicket(now);
  const account = demoAccount([open, ...known, ...tickets], {
    users: [...AGENTS, ...PEOPLE.filter(({ id }) => !agentIds.has(id)), ...users],
    openTabs: [open.id],
  });
  return { ...account, variants: { ...account.variants, searchLagsMs: MINUTE } };
}
