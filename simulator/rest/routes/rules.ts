import type { SimRule } from '../../world/rule-types';
import type { WorldState } from '../../world/world-state';
import { pageOf } from '../page-of';
import { ok, type RestCall, type Route } from '../route';
import { apiUrl } from '../shapes/rest-shapes';

type Kind = 'triggers' | 'automations';

const restRule = (kind: Kind, rule: SimRule, state: WorldState): Record<string, unknown> => ({
  id: rule.id,
  url: apiUrl(state, `${kind}/${rule.id}`),
  title: rule.title,
  raw_title: rule.title,
  active: rule.active,
  position: state[kind].indexOf(rule) + 1,
  conditions: { all: rule.all, any: rule.any },
  actions: rule.actions,
});

const listed = (kind: Kind, onlyActive: boolean) => (call: RestCall) => {
  const { state } = call.world;
  const rules = state[kind].filter(({ active }) => active || !onlyActive);
  return ok(pageOf(call, kind, rules, (rule) => restRule(kind, rule, state)));
};

/** Business rules, to be read. */
export const ruleRoutes: readonly Route[] = (['triggers', 'automations'] as const).flatMap(
  (kind): Route[] => [
    { method: 'GET', path: `/api/v2/${kind}`, answer: listed(kind, false) },
    { method: 'GET', path: `/api/v2/${kind}/active`, answer: listed(kind, true) },
  ],
);
