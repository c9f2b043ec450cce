import type { SunshineCall } from './sunshine-call';
import { Refused } from './sunshine-error';

const USUAL = 25;
const MOST = 100;

/** `page[before]` and `page[after]` name a record, and exclude each other (V). */
export function cursorsOf({ query }: SunshineCall): {
  before: string | null;
  after: string | null;
} {
  const before = query.get('page[before]');
  const after = query.get('page[after]');
  if (before !== null && after !== null) {
    throw new Refused(400, 'Only one of page[before] and page[after] can be given');
  }
  return { before, after };
}

/** A page of records in v2's way: oldest first, forward, 25 at a time unless asked otherwise. */
export function recordPage<T extends { id: string }>(
  call: SunshineCall,
  key: string,
  records: readonly T[],
): Record<string, unknown> {
  const size = Number(call.query.get('page[size]') ?? USUAL);
  if (!Number.isInteger(size) || size < 1 || size > MOST) {
    throw new Refused(400, `page[size] must be from 1 to ${MOST}`);
  }
  const { before, after } = cursorsOf(call);
  const cursor = before ?? after;
  const at = records.findIndex(({ id }) => id === cursor);
  if (cursor !== null && at < 0) throw new Refused(400, 'Invalid cursor');
  const start = before === null ? at + 1 : Math.max(0, at - size);
  const end = before === null ? start + size : at;
  const range = { start, end: Math.min(end, records.length) };
  const ids = records.map(({ id }) => id);
  return {
    [key]: records.slice(range.start, range.end),
    ...aroundPage(call, ids, range, before !== null),
  };
}

/** How to go on from the records from `start` to `end`; without another page a cursor is left out (V). */
export function aroundPage(
  call: SunshineCall,
  ids: readonly string[],
  { start, end }: { start: number; end: number },
  isBackward: boolean,
): Record<string, unknown> {
  const older = start > 0 ? ids[start] : undefined;
  const newer = end < ids.length ? ids[end - 1] : undefined;
  const link = (name: string, cursor: string) => {
    const query = new URLSearchParams(call.query);
    query.delete('page[before]');
    query.delete('page[after]');
    query.set(name, cursor);
    return `${call.base}${call.path}?${query}`;
  };
  return {
    meta: {
      // In the direction of this paging (V).
      hasMore: (isBackward ? older : newer) !== undefined,
      ...(newer === undefined ? {} : { afterCursor: newer }),
      ...(older === undefined ? {} : { beforeCursor: older }),
    },
    links: {
      ...(older === undefined ? {} : { prev: link('page[before]', older) }),
      ...(newer === undefined ? {} : { next: link('page[after]', newer) }),
    },
  };
}
