import * as v from 'valibot';
import type { RequestFailure } from '../../core/request-failure';
import { fail, ok, type Result } from '../../core/result';
import type { Get } from '../request/read-pages';

const countShape = v.looseObject({ count: v.number() });
const tagsShape = v.looseObject({ tags: v.array(v.unknown()) });

/** Zendesk wants two letters at least. */
const FIRST_LETTERS = 2;

export interface ConsentTag {
  /** How many users have it; the search lags by about a minute. */
  readonly users: number;
  /** Tags that begin alike. */
  readonly similar: readonly string[];
}

/** Two requests: how many users have this tag, and where nobody has, which tags are like it. */
export async function readConsentTag(
  get: Get,
  tag: string,
): Promise<Result<ConsentTag, RequestFailure>> {
  const query = encodeURIComponent(`type:user tags:${tag}`);
  const counted = await get(`/api/v2/search/count.json?query=${query}`);
  if (!counted.ok) return counted;
  const count = v.safeParse(countShape, counted.value);
  if (!count.success) return fail({ kind: 'wrong-shape', detail: 'no count' });
  const users = count.output.count;
  if (users > 0 || tag.length < FIRST_LETTERS) return ok({ users, similar: [] });
  const start = encodeURIComponent(tag.slice(0, FIRST_LETTERS));
  const answer = await get(`/api/v2/autocomplete/tags.json?name=${start}`);
  if (!answer.ok) return answer;
  const tags = v.safeParse(tagsShape, answer.value);
  if (!tags.success) return fail({ kind: 'wrong-shape', detail: 'no list of tags' });
  return ok({ users, similar: tags.output.tags.filter((one) => typeof one === 'string') });
}
