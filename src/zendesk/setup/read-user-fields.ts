import * as v from 'valibot';
import { lenient } from '../../core/lenient';
import type { RequestFailure } from '../../core/request-failure';
import { ok, type Result } from '../../core/result';
import type { UserField } from '../../core/setup/readings';
import { type Get, readPages } from '../request/read-pages';

const LIST = { path: '/api/v2/user_fields.json?page[size]=100', key: 'user_fields' };

const optionShape = v.looseObject({ name: lenient(v.string()), value: v.string() });

const fieldShape = v.looseObject({
  key: v.string(),
  title: lenient(v.string()),
  type: lenient(v.string()),
  active: lenient(v.boolean()),
  custom_field_options: lenient(v.array(v.unknown())),
});

function readField(item: unknown): UserField[] {
  const shape = v.safeParse(fieldShape, item);
  if (!shape.success) return [];
  const { key, title, type, active, custom_field_options } = shape.output;
  const options = (custom_field_options ?? []).flatMap((option) => {
    const one = v.safeParse(optionShape, option);
    return one.success
      ? [{ name: one.output.name ?? one.output.value, value: one.output.value }]
      : [];
  });
  return [{ key, title: title ?? key, type: type ?? '', isActive: active !== false, options }];
}

/** The account's own fields of users' profiles, one request a hundred. */
export async function readUserFields(
  get: Get,
): Promise<Result<readonly UserField[], RequestFailure>> {
  const items = await readPages(get, LIST);
  return items.ok ? ok(items.value.flatMap(readField)) : items;
}
