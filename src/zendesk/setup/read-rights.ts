import * as v from 'valibot';
import { lenient } from '../../core/lenient';
import type { RequestFailure } from '../../core/request-failure';
import { fail, ok, type Result } from '../../core/result';
import { type Get, readPages } from '../request/read-pages';

const meShape = v.looseObject({
  user: v.looseObject({
    role: lenient(v.string()),
    custom_role_id: lenient(v.union([v.string(), v.number()])),
  }),
});

const roleShape = v.looseObject({
  custom_role: v.looseObject({
    configuration: v.looseObject({ manage_extensions_and_channels: v.boolean() }),
  }),
});

/**
 * May this user change apps? An account with roles of its own tells of each whether it manages apps (S);
 * such a user is an `agent` in name. Else Zendesk's admins may, and of others it does not tell (null).
 */
export async function readMayChangeApps(get: Get): Promise<Result<boolean | null, RequestFailure>> {
  const answer = await get('/api/v2/users/me.json');
  if (!answer.ok) return answer;
  const me = v.safeParse(meShape, answer.value);
  if (!me.success) return fail({ kind: 'wrong-shape', detail: 'no user' });
  const { role, custom_role_id: id } = me.output.user;
  if (role === 'admin') return ok(true);
  if (id === null) return ok(null);
  const shown = await get(`/api/v2/custom_roles/${encodeURIComponent(id)}.json`);
  const custom = v.safeParse(roleShape, shown.ok ? shown.value : null);
  return ok(
    custom.success ? custom.output.custom_role.configuration.manage_extensions_and_channels : null,
  );
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
