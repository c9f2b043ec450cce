import * as v from 'valibot';
import type { Macro } from '../../core/macro/macro';
import { fail, ok, type Result } from '../../core/result';
import { getJson } from '../request/get-json';
import type { RequestFailure } from '../request/request-failure';
import type { ZafClient } from '../sdk/zaf-client';
import { macroPageShape } from './macro-shapes';
import { readMacro } from './read-macro';

const FIRST_PAGE = '/api/v2/macros/active.json?page[size]=100';

/** 50 pages of 100: beyond that something is wrong with the paging, not with the account. */
const MOST_PAGES = 50;

/** The path of the next page inside this account's API, or null: a link that leaves it is not followed. */
function nextPath(page: v.InferOutput<typeof macroPageShape>): string | null {
  const link = page.meta?.has_more === false ? null : (page.links?.next ?? page.next_page);
  if (!link) return null;
  try {
    const { pathname, search } = new URL(link, 'https://account.invalid');
    return pathname.startsWith('/api/v2/') ? pathname + search : null;
  } catch {
    return null;
  }
}

/** The agent's active macros, shared and personal, in Zendesk's order. All pages or a failure. */
export async function fetchMacros(
  client: ZafClient,
): Promise<Result<readonly Macro[], RequestFailure>> {
  const macros: Macro[] = [];
  const seen = new Set<string>();
  let path: string | null = FIRST_PAGE;
  while (path !== null && !seen.has(path) && seen.size < MOST_PAGES) {
    seen.add(path);
    const answer = await getJson(client, path);
    if (!answer.ok) return answer;
    const page = v.safeParse(macroPageShape, answer.value);
    if (!page.success) return fail({ kind: 'wrong-shape', detail: 'no list of macros' });
    macros.push(...page.output.macros.map(readMacro).filter((macro) => macro !== null));
    path = nextPath(page.output);
  }
  return ok(macros);
}
