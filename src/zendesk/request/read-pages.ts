import * as v from 'valibot';
import type { RequestFailure } from '../../core/request-failure';
import { fail, ok, type Result } from '../../core/result';

/** A `GET` of a path in this Zendesk's API. Never rejects. */
export type Get = (path: string) => Promise<Result<unknown, RequestFailure>>;

/** 50 pages of 100: beyond it the paging is broken. */
const MOST_PAGES = 50;

const BROKEN_PAGING: RequestFailure = { kind: 'wrong-shape', detail: 'the paging leads astray' };

/**
 * The next page's path in this account's API; null: the last page. A link decides where `has_more`
 * is missing; a link outside the API, and more without a link, is a failure: half a list must not
 * pass for the whole.
 */
function nextPath(page: v.InferOutput<typeof pageShape>): Result<string | null, RequestFailure> {
  const link = page.meta?.has_more === false ? null : (page.links?.next ?? page.next_page);
  if (!link) return page.meta?.has_more === true ? fail(BROKEN_PAGING) : ok(null);
  try {
    const { pathname, search } = new URL(link, 'https://account.invalid');
    return pathname.startsWith('/api/v2/') ? ok(pathname + search) : fail(BROKEN_PAGING);
  } catch {
    return fail(BROKEN_PAGING);
  }
}

interface List {
  /** Of the first page. */
  readonly path: string;
  /** Under which key each page has its items. */
  readonly key: string;
}

/**
 * A list of Zendesk's API, as its items came: all pages or a failure.
 * @param onPage hears how many items there are so far.
 */
export async function readPages(
  get: Get,
  { path: first, key }: List,
  onPage: (count: number) => void = () => {},
): Promise<Result<readonly unknown[], RequestFailure>> {
  const items: unknown[] = [];
  const seen = new Set<string>();
  let path: string | null = first;
  while (path !== null) {
    if (seen.has(path) || seen.size === MOST_PAGES) return fail(BROKEN_PAGING);
    seen.add(path);
    const answer = await get(path);
    if (!answer.ok) return answer;
    const page = v.safeParse(pageShape, answer.value);
    const found = page.success ? page.output[key] : undefined;
    if (!page.success || !Array.isArray(found)) {
      return fail({ kind: 'wrong-shape', detail: `no list of ${key}` });
    }
    items.push(...found);
    onPage(items.length);
    const next = nextPath(page.output);
    if (!next.ok) return next;
    path = next.value;
  }
  return ok(items);
}

/** Cursor answers have `meta` and `links`, offset answers `next_page` (zendesk-rest, section 8). */
const pageShape = v.looseObject({
  meta: v.optional(v.nullable(v.looseObject({ has_more: v.optional(v.nullable(v.boolean())) }))),
  links: v.optional(v.nullable(v.looseObject({ next: v.optional(v.nullable(v.string())) }))),
  next_page: v.optional(v.nullable(v.string())),
});
