import * as v from 'valibot';
import type { Macro } from '../../core/macro/macro';
import type { RequestFailure } from '../../core/request-failure';
import { fail, ok, type Result } from '../../core/result';
import { getJson, type Requests } from '../request/ask';
import { readMacro } from './read-macro';

const FIRST_PAGE = '/api/v2/macros/active.json?page[size]=100';

/** 50 pages of 100: beyond it the paging is broken. */
const MOST_PAGES = 50;

const BROKEN_PAGING: RequestFailure = { kind: 'wrong-shape', detail: 'the paging leads astray' };

/**
 * The next page's path in this account's API; null: the last page. A link decides where `has_more`
 * is missing; a link outside the API, and more without a link, is a failure: half a list must not
 * pass for the whole.
 */
function nextPath(
  page: v.InferOutput<typeof macroPageShape>,
): Result<string | null, RequestFailure> {
  const link = page.meta?.has_more === false ? null : (page.links?.next ?? page.next_page);
  if (!link) return page.meta?.has_more === true ? fail(BROKEN_PAGING) : ok(null);
  try {
    const { pathname, search } = new URL(link, 'https://account.invalid');
    return pathname.startsWith('/api/v2/') ? ok(pathname + search) : fail(BROKEN_PAGING);
  } catch {
    return fail(BROKEN_PAGING);
  }
}

/** The agent's active macros, shared and personal, in Zendesk's order. All pages or a failure. */
export async function fetchMacros(
  client: Requests,
): Promise<Result<readonly Macro[], RequestFailure>> {
  const macros: Macro[] = [];
  const seen = new Set<string>();
  let path: string | null = FIRST_PAGE;
  while (path !== null) {
    if (seen.has(path) || seen.size === MOST_PAGES) return fail(BROKEN_PAGING);
    seen.add(path);
    const answer = await getJson(client, path);
    if (!answer.ok) return answer;
    const page = v.safeParse(macroPageShape, answer.value);
    if (!page.success) return fail({ kind: 'wrong-shape', detail: 'no list of macros' });
    macros.push(...page.output.macros.map(readMacro).filter((macro) => macro !== null));
    const next = nextPath(page.output);
    if (!next.ok) return next;
    path = next.value;
  }
  return ok(macros);
}

/** Cursor answers have `meta` and `links`, offset answers `next_page` (zendesk-rest, section 8). */
const macroPageShape = v.looseObject({
  macros: v.array(v.unknown()),
  meta: v.optional(v.nullable(v.looseObject({ has_more: v.optional(v.nullable(v.boolean())) }))),
  links: v.optional(v.nullable(v.looseObject({ next: v.optional(v.nullable(v.string())) }))),
  next_page: v.optional(v.nullable(v.string())),
});
