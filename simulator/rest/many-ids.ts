import type { HostResponse } from '../host/host';
import type { RestCall } from './route';

/** What an address with `ids=` takes (V). */
const MOST_IDS = 100;

/** The numbers in `ids=1,2`, or the refusal of too many, whose form is (?). */
export function manyIds({ query }: RestCall): ReadonlySet<number> | { refusal: HostResponse } {
  const ids = (query.get('ids') ?? '').split(',').filter(Boolean).map(Number);
  if (ids.length <= MOST_IDS) return new Set(ids);
  const description = `ids: at most ${MOST_IDS} are allowed`;
  return { refusal: { status: 400, body: { error: 'TooManyValues', description } } };
}

/** What is asked for with `include=users,groups`. */
export function includes({ query }: RestCall): ReadonlySet<string> {
  return new Set((query.get('include') ?? '').split(',').filter(Boolean));
}
