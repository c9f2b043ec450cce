import type { Macro } from '../../core/macro/macro';
import type { RequestFailure } from '../../core/request-failure';
import { ok, type Result } from '../../core/result';
import { getJson, type Requests } from '../request/ask';
import { type Get, readPages } from '../request/read-pages';
import { readMacro } from './read-macro';

const LIST = { path: '/api/v2/macros/active.json?page[size]=100', key: 'macros' };

/** The agent's active macros, shared and personal, in Zendesk's order. All pages or a failure. */
export const fetchMacros = (client: Requests): Promise<Result<readonly Macro[], RequestFailure>> =>
  readMacros((path) => getJson(client, path));

/** @param onPage hears how many there are so far. */
export async function readMacros(
  get: Get,
  onPage?: (count: number) => void,
): Promise<Result<readonly Macro[], RequestFailure>> {
  const items = await readPages(get, LIST, onPage);
  if (!items.ok) return items;
  return ok(items.value.map(readMacro).filter((macro) => macro !== null));
}
