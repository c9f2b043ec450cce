import * as v from 'valibot';
import { lenient } from '../../core/lenient';
import type { RequestFailure } from '../../core/request-failure';
import { fail, ok, type Result } from '../../core/result';
import { type Get, readPages } from '../request/read-pages';

const meShape = v.looseObject({ user: v.looseObject({ role: lenient(v.string()) }) });

/**
 * Does Zendesk count this user among its admins, who alone may update an installation? Roles with a
 * name of their own are `agent` here. null: it does not tell.
 */
export async function readIsAdmin(get: Get): Promise<Result<boolean | null, RequestFailure>> {
  const answer = await get('/api/v2/users/me.json');
  if (!answer.ok) return answer;
  const shape = v.safeParse(meShape, answer.value);
  if (!shape.success) return fail({ kind: 'wrong-shape', detail: 'no user' });
  const { role } = shape.output.user;
  return ok(role === null ? null : role === 'admin');
}

const personShape = v.looseObject({ name: v.string(), suspended: lenient(v.boolean()) });

/** More would be no help. */
const MOST = 5;

/** The names of admins, five at most. One page is enough. */
export async function readAdmins(get: Get): Promise<Result<readonly string[], RequestFailure>> {
  const onePage: Get = async (path) => {
    const answer = await get(path);
    if (!answer.ok) return answer;
    const body = answer.value;
    return ok(typeof body === 'object' && body !== null ? { ...body, ...NO_MORE } : body);
  };
  const list = { path: '/api/v2/users.json?role=admin&page[size]=20', key: 'users' };
  const items = await readPages(onePage, list);
  if (!items.ok) return items;
  const names = items.value.flatMap((item) => {
    const person = v.safeParse(personShape, item);
    return person.success && person.output.suspended !== true ? [person.output.name] : [];
  });
  return ok(names.slice(0, MOST));
}

const NO_MORE = { meta: { has_more: false }, links: null, next_page: null };
