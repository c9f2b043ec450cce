import { templatesOf } from '../../world/known-templates';
import { templateRecord } from '../shapes/records';
import { ok, type SunshineCall, type SunshineRoute } from '../sunshine-call';
import { Refused } from '../sunshine-error';

/** The templates of a WhatsApp number. That they come `limit` at a time, forward, is (V); the cursor's form is (?). */
function templates({ world: { state }, ids, query }: SunshineCall) {
  const number = state.integrations.find(({ id }) => id === ids[0]);
  if (number?.type !== 'whatsapp') throw new Refused(400, 'Integration not found');
  const wanted = query.get('name');
  const found = templatesOf(state, number.id)
    .filter(({ name }) => wanted === null || name === wanted)
    .map((template) => templateRecord(template, state.variants.sunshineTellsTemplateDetails));
  const limit = Math.min(100, Math.max(1, Number(query.get('limit') ?? 25) || 25));
  const after = query.get('after');
  const start = found.findIndex(({ id }) => id === after) + 1;
  if (after !== null && start === 0) throw new Refused(400, 'Invalid cursor');
  const shown = found.slice(start, start + limit);
  return {
    messageTemplates: shown,
    ...(start > 0 ? { before: shown[0]?.id } : {}),
    ...(start + limit < found.length ? { after: shown.at(-1)?.id } : {}),
  };
}

export const messageTemplateRoutes: readonly SunshineRoute[] = [
  {
    path: '/integrations/{id}/messageTemplates',
    needsAppScope: true,
    answer: (call) => ok(templates(call)),
  },
];
