import * as v from 'valibot';
import { lenient } from '../../core/lenient';
import type { RequestFailure } from '../../core/request-failure';
import { ok, type Result } from '../../core/result';
import type { BusinessRule, RuleCondition } from '../../core/setup/readings';
import { type Get, readPages } from '../request/read-pages';
import { idShape } from '../ticket/ticket-shapes';

const conditionShape = v.looseObject({
  field: v.string(),
  operator: lenient(v.string()),
  value: v.optional(v.unknown()),
});
const conditionsShape = lenient(v.array(v.unknown()));

const ruleShape = v.looseObject({
  id: idShape,
  title: lenient(v.string()),
  active: lenient(v.boolean()),
  conditions: lenient(v.looseObject({ all: conditionsShape, any: conditionsShape })),
  actions: lenient(v.array(v.unknown())),
});

/** Several values separated by blanks; of a text to a customer its words are left out. */
function asText(value: unknown): string {
  if (Array.isArray(value)) return asText(value[0]);
  return ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : '';
}

const readConditions = (items: readonly unknown[] | null | undefined): RuleCondition[] =>
  (items ?? []).flatMap((item) => {
    const shape = v.safeParse(conditionShape, item);
    if (!shape.success) return [];
    const { field, operator, value } = shape.output;
    const values = Array.isArray(value) ? value.map(asText).join(' ') : asText(value);
    return [{ field, operator: operator ?? '', value: values }];
  });

function readRule(item: unknown): BusinessRule[] {
  const shape = v.safeParse(ruleShape, item);
  if (!shape.success || shape.output.active === false) return [];
  const { id, title, conditions, actions } = shape.output;
  return [
    {
      id,
      title: title ?? '',
      all: readConditions(conditions?.all),
      any: readConditions(conditions?.any),
      actions: (actions ?? []).flatMap((action) => {
        const one = v.safeParse(conditionShape, action);
        return one.success ? [{ field: one.output.field, value: asText(one.output.value) }] : [];
      }),
    },
  ];
}

/** The account's active triggers or automations, one request a hundred. */
export async function readBusinessRules(
  get: Get,
  kind: 'triggers' | 'automations',
): Promise<Result<readonly BusinessRule[], RequestFailure>> {
  const items = await readPages(get, {
    path: `/api/v2/${kind}/active.json?page[size]=100`,
    key: kind,
  });
  return items.ok ? ok(items.value.flatMap(readRule)) : items;
}
