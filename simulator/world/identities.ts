import type { SimIdentity, SimUser } from './people-types';
import { threadsOf } from './threads';
import type { WorldState } from './world-state';

/**
 * A user's identities: e-mail and the like as on file, and each of Sunshine's users behind them as `messaging`.
 * The first of these on file stands for the account's first number; a further one is a second profile of the
 * same person, under which nothing was written that anybody shows.
 */
export function identitiesOf(user: SimUser, state: WorldState): readonly SimIdentity[] {
  const [firstProfile] = user.identities.filter(({ type }) => type === 'messaging');
  const onFile = user.identities.filter((identity) => identity !== firstProfile);
  const threads = threadsOf(state).filter(({ customerId }) => customerId === user.id);
  const messaging = threads.map(
    ({ userId }, index): SimIdentity => ({
      id: user.id * 1000 + index,
      type: 'messaging',
      value: userId,
      verified: true,
      primary: false,
    }),
  );
  return [...onFile, ...messaging];
}
