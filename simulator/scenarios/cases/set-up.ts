import type { SimMacro } from '../../world/macro-types';
import type { SimRule } from '../../world/rule-types';
import type { WorldState } from '../../world/world-state';
import { MACROS, macro } from '../build/macros';
import { INES } from '../build/people';
import { AUTOMATIONS, TRIGGERS } from '../build/rules';
import { TEMPLATES, templateText } from '../build/templates';
import { ANSWER_TEMPLATES } from './answer-templates';

/** The demo account, with an admin in front of it, and templates for each of the demo's rules. */
export const setUpAccount = (): Partial<WorldState> => ({
  agentId: INES.id,
  templates: [...TEMPLATES, ...ANSWER_TEMPLATES],
});

const NAME = '{{ticket.requester.first_name}}';

/** Codes that no template stands behind, each for another reason. */
const WRONG_MACROS: readonly SimMacro[] = [
  macro({
    id: 701,
    title: 'Follow up::Day 2',
    reply: templateText('order_updte', 'en_US', 'There is news.', NAME, '{{ticket.id}}'),
  }),
  macro({
    id: 702,
    title: 'Follow up::Spring sale',
    reply: templateText('spring_sale', 'en_US', 'Our spring sale.', NAME),
  }),
  macro({
    id: 703,
    title: 'Follow up::In French',
    reply: templateText('order_update', 'fr', 'Des nouvelles.', NAME, '{{ticket.id}}'),
  }),
  macro({
    id: 704,
    title: 'Follow up::Without the number',
    reply: templateText('order_update', 'en_US', 'There is news.', NAME),
  }),
  macro({
    id: 705,
    title: 'Follow up::Half a code',
    reply: '&((namespace=[[demo_namespace]] template=[[still_there]] fallback=[[Hi]]',
  }),
  macro({
    id: 706,
    title: 'Follow up::No language',
    reply: `&((namespace=[[demo_namespace]] template=[[still_there]] fallback=[[Hi]] body_text=[[${NAME}]]))&`,
  }),
];

const requester = (text: string) => ({
  field: 'notification_user',
  value: ['requester_id', 'Still there?', text],
});

const WRONG_AUTOMATIONS: readonly SimRule[] = [
  {
    id: 751,
    title: 'Reminder after 48 h',
    active: true,
    all: [
      { field: 'status', operator: 'is', value: 'pending' },
      { field: 'PENDING', operator: 'greater_than', value: '48' },
    ],
    any: [],
    actions: [requester('Do you still need us?'), { field: 'current_tags', value: 'reminded' }],
  },
  {
    id: 752,
    title: 'Mark what waits for a day',
    active: true,
    all: [{ field: 'updated_at', operator: 'greater_than', value: '24' }],
    any: [],
    actions: [{ field: 'current_tags', value: 'waits_long' }],
  },
];

const WRONG_TRIGGERS: readonly SimRule[] = [
  {
    id: 771,
    title: 'Write to those who wait long',
    active: true,
    all: [{ field: 'current_tags', operator: 'includes', value: 'waits_long' }],
    any: [],
    actions: [requester('We have not forgotten you.')],
  },
];

/** Macros and rules with a fault each, and no tags allowed. */
export const wrongSetUpAccount = (): Partial<WorldState> => ({
  ...setUpAccount(),
  macros: [...MACROS, ...WRONG_MACROS],
  automations: [...AUTOMATIONS, ...WRONG_AUTOMATIONS],
  triggers: [...TRIGGERS, ...WRONG_TRIGGERS],
  account: {
    subdomain: 'demo',
    timeZone: 'Europe/Berlin',
    name: 'Birch & Bloom',
    tagging: { tickets: false, users: true },
  },
});
