import type { RestCall } from './route';

const MOST = 100;

/**
 * A page of a list in Zendesk's two ways (zendesk-rest.md section 8): cursor paging once `page[size]` is given,
 * else offset paging with `page` and `per_page`.
 */
export function pageOf<T>(
  call: RestCall,
  key: string,
  items: readonly T[],
  shape: (item: T) => unknown,
): Record<string, unknown> {
  return call.query.has('page[size]') || call.query.has('page[after]')
    ? cursorPage(call, key, items, shape)
    : offsetPage(call, key, items, shape);
}

/** For endpoints that only know cursors. */
export function cursorPage<T>(
  call: RestCall,
  key: string,
  items: readonly T[],
  shape: (item: T) => unknown,
  most = MOST,
): Record<string, unknown> {
  const size = bounded(call.query.get('page[size]') ?? String(MOST), most);
  const after = call.query.get('page[after]');
  const before = call.query.get('page[before]');
  const start = after ? indexOf(after) + 1 : before ? Math.max(0, indexOf(before) - size) : 0;
  const shown = items.slice(start, start + size);
  const end = start + shown.length;
  const afterCursor = shown.length ? cursorAt(end - 1) : null;
  const beforeCursor = shown.length ? cursorAt(start) : null;
  const link = (name: string, cursor: string | null) =>
    cursor && urlWith(call, { 'page[size]': String(size), [name]: cursor });
  return {
    [key]: shown.map(shape),
    meta: {
      has_more: end < items.length,
      after_cursor: afterCursor,
      before_cursor: beforeCursor,
    },
    links: {
      next: end < items.length ? link('page[after]', afterCursor) : null,
      prev: start > 0 ? link('page[before]', beforeCursor) : null,
    },
  };
}

export function offsetPage<T>(
  call: RestCall,
  key: string,
  items: readonly T[],
  shape: (item: T) => unknown,
): Record<string, unknown> {
  const size = bounded(call.query.get('per_page'), MOST);
  const page = Math.max(1, Math.floor(Number(call.query.get('page') ?? 1)) || 1);
  const start = (page - 1) * size;
  const link = (to: number) => urlWith(call, { page: String(to), per_page: String(size) });
  return {
    [key]: items.slice(start, start + size).map(shape),
    next_page: start + size < items.length ? link(page + 1) : null,
    previous_page: page > 1 ? link(page - 1) : null,
    count: items.length,
  };
}

function bounded(size: string | null, most: number): number {
  const wanted = Math.floor(Number(size ?? most));
  return wanted >= 1 && wanted <= most ? wanted : most;
}

/** Cursors are opaque to clients. */
function cursorAt(index: number): string {
  return `cur${index.toString(36)}x`;
}

function indexOf(cursor: string): number {
  const index = Number.parseInt(/^cur([0-9a-z]+)x$/.exec(cursor)?.[1] ?? '', 36);
  return Number.isNaN(index) ? -1 : index;
}

function urlWith({ world, path, query }: RestCall, change: Record<string, string>): string {
  const next = new URLSearchParams(query);
  next.delete('page[after]');
  next.delete('page[before]');
  for (const [name, value] of Object.entries(change)) next.set(name, value);
  return `https://${world.state.account.subdomain}.zendesk.com${path}.json?${next}`;
}
