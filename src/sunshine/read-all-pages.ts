import type { RequestFailure } from '../core/request-failure';
import { fail, ok, type Result } from '../core/result';
import type { SunshineGet } from './sunshine-requests';

interface Page<T> {
  readonly items: readonly T[];
  /** Cursor of the next page; null: there is none. */
  readonly after: string | null;
}

interface PagedList {
  /** With a query. */
  readonly path: string;
  /** The query's name for a cursor. */
  readonly cursor: string;
  readonly mostPages: number;
}

/** A list with all its pages, or a failure: half a list must not pass for the whole. */
export async function readAllPages<T>(
  get: SunshineGet,
  { path, cursor, mostPages }: PagedList,
  readPage: (body: unknown) => Result<Page<T>, RequestFailure>,
): Promise<Result<readonly T[], RequestFailure>> {
  const items: T[] = [];
  const cursors = new Set<string>();
  let next = path;
  for (let count = 0; count < mostPages; count += 1) {
    const answer = await get(next);
    if (!answer.ok) return answer;
    const page = readPage(answer.value.body);
    if (!page.ok) return page;
    items.push(...page.value.items);
    const { after } = page.value;
    if (after === null) return ok(items);
    if (cursors.has(after)) return fail({ kind: 'wrong-shape', detail: 'the same page twice' });
    cursors.add(after);
    next = `${path}&${cursor}=${encodeURIComponent(after)}`;
  }
  return fail({ kind: 'wrong-shape', detail: 'a list without an end' });
}
