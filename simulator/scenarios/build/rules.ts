import type { SimRule } from '../../world/rule-types';

const requester = (text: string) => ({
  field: 'notification_user',
  value: ['requester_id', 'Your request', text],
});

/** What every account has: a mail to the customer for a new request, a note to the assignee. */
export const TRIGGERS: readonly SimRule[] = [
  {
    id: 601,
    title: 'Notify requester of new request',
    active: true,
    all: [
      { field: 'update_type', operator: 'is', value: 'Create' },
      { field: 'via_id', operator: 'is', value: 4 },
    ],
    any: [],
    actions: [requester('We have received your request.')],
  },
  {
    id: 602,
    title: 'Notify assignee of a comment',
    active: true,
    all: [{ field: 'update_type', operator: 'is', value: 'Change' }],
    any: [],
    actions: [{ field: 'notification_user', value: ['assignee_id', 'News', 'There is news.'] }],
  },
];

export const AUTOMATIONS: readonly SimRule[] = [
  {
    id: 651,
    title: 'Close 4 days after solved',
    active: true,
    all: [
      { field: 'status', operator: 'is', value: 'solved' },
      { field: 'SOLVED', operator: 'greater_than', value: '96' },
    ],
    any: [],
    actions: [{ field: 'status', value: 'closed' }],
  },
];
