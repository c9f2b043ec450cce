import { type Check, type CheckItem, check, notRead } from '../check';
import type { BusinessRule, Readings, RuleCondition } from '../readings';

/**
 * Hours since something, as automations count them: by their first look of an hour, so that "20" may
 * be 22 (Help 4408836495130).
 */
const HOURS = new Set([
  'requester_updated_at',
  'assignee_updated_at',
  'updated_at',
  'assigned_at',
  'NEW',
  'OPEN',
  'PENDING',
  'HOLD',
  'SOLVED',
  'CLOSED',
  'until_due_date',
]);

const WINDOW_HOURS = 24;

/** Zendesk's own numbers and names of channels that no WhatsApp ticket comes by. */
const OTHER_CHANNELS = new Set([
  '0',
  '4',
  '5',
  'web_form',
  'web',
  'mail',
  'email',
  'api',
  'web_service',
]);

const CHANNEL_FIELDS = new Set(['via_id', 'current_via_id', 'via']);

/** What a webhook or a target does with it only its owner knows: it may write by Sunshine's API. */
const OUTSIDE = new Set(['notification_webhook', 'notification_target']);

/** Which action writes in a messaging conversation is (?): see docs/assumptions.md. */
function mayWriteToCustomer({ field, value }: BusinessRule['actions'][number]): boolean {
  if (OUTSIDE.has(field)) return true;
  if (/messaging|sunco|autoreply|comment_value|satisfaction_score/.test(field)) return true;
  if (field === 'notification_user') return /\b(?:requester_id|requester_and_ccs)\b/.test(value);
  return false;
}

function excludesWhatsApp({ field, operator, value }: RuleCondition): boolean {
  if (!CHANNEL_FIELDS.has(field)) return false;
  const values = value.toLowerCase().split(' ').filter(Boolean);
  if (operator === 'is_not' || operator === 'not_includes') return values.includes('whatsapp');
  return values.length > 0 && values.every((one) => OTHER_CHANNELS.has(one));
}

const mayBeWhatsApp = ({ all, any }: BusinessRule): boolean =>
  !all.some(excludesWhatsApp) && !(any.length > 0 && any.every(excludesWhatsApp));

/** The hours that pass before it writes; null: not told in hours. */
function hoursOf({ all }: BusinessRule): number | null {
  const hours = all
    .filter(({ field, operator }) => HOURS.has(field) && !operator.startsWith('less'))
    .map(({ value }) => Number(value))
    .filter((value) => Number.isFinite(value));
  return hours.length > 0 ? Math.max(...hours) : null;
}

/** The tags that automations give: a trigger that waits for one writes by time, too. */
const tagsOf = (rules: readonly BusinessRule[]): ReadonlySet<string> =>
  new Set(
    rules.flatMap(({ actions }) =>
      actions
        .filter(({ field }) => field === 'current_tags' || field === 'set_tags')
        .flatMap(({ value }) => value.split(' ').filter(Boolean)),
    ),
  );

const waitsForTag = ({ all, any }: BusinessRule, tags: ReadonlySet<string>): boolean =>
  [...all, ...any].some(
    ({ field, operator, value }) =>
      field === 'current_tags' &&
      !operator.startsWith('not') &&
      value.split(' ').some((tag) => tags.has(tag)),
  );

const itemOf =
  (what: 'trigger' | 'automation') =>
  (rule: BusinessRule): CheckItem => ({
    kind: 'timed',
    what,
    id: rule.id,
    title: rule.title,
    hours: hoursOf(rule),
  });

/**
 * Which rules may write to customers of WhatsApp by time, and so perhaps after the window's end? No hours
 * in them clear a rule: whether a customer's message starts any of Zendesk's clocks is (?).
 */
export function timedMessagesCheck({
  triggers,
  automations,
}: Pick<Readings, 'triggers' | 'automations'>): Check {
  if (!automations.ok) return notRead('timed-messages', automations.error);
  if (!triggers.ok) return notRead('timed-messages', triggers.error);
  const writes = (rule: BusinessRule) =>
    rule.actions.some(mayWriteToCustomer) && mayBeWhatsApp(rule);
  const tags = tagsOf(automations.value);
  const items = [
    ...automations.value.filter(writes).map(itemOf('automation')),
    ...triggers.value
      .filter((rule) => writes(rule) && waitsForTag(rule, tags))
      .map(itemOf('trigger')),
  ];
  if (items.length === 0) return check('timed-messages', 'ok', 'timed-none');
  const isLate = items.some((item) => item.kind === 'timed' && (item.hours ?? 0) >= WINDOW_HOURS);
  return check('timed-messages', 'warn', isLate ? 'timed-some' : 'timed-perhaps', {
    values: { count: items.length },
    items,
    steps: [{ kind: 'place', place: { page: 'automations' } }],
  });
}
