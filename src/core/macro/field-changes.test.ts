import fc from 'fast-check';
import { fieldChanges, fieldOfAction, type TicketFields } from './field-changes';

const action = (field: string, value = '') => ({ field, value });
const fields = (values: Record<string, string | null | readonly string[]>): TicketFields =>
  new Map(Object.entries(values));

const BEFORE = fields({
  status: 'open',
  priority: null,
  subject: 'Parcel',
  assignee_id: '101',
  tags: ['demo', 'vip'],
  custom_field_360001: 'standard',
});

test.each([
  [
    'a status',
    [action('status', 'pending')],
    { status: 'pending' },
    [{ kind: 'value', field: 'status', before: 'open', after: 'pending' }],
  ],
  ['what is so already', [action('status', 'open')], { status: 'open' }, []],
  [
    'what was not set',
    [action('priority', 'urgent')],
    { priority: 'urgent' },
    [{ kind: 'value', field: 'priority', before: null, after: 'urgent' }],
  ],
  [
    'what is taken out',
    [action('assignee_id', '')],
    { assignee_id: null },
    [{ kind: 'value', field: 'assignee_id', before: '101', after: null }],
  ],
  [
    'what is not known before',
    [action('type', 'task')],
    { type: 'task' },
    [{ kind: 'value', field: 'type', before: undefined, after: 'task' }],
  ],
  [
    'a field of the account',
    [action('custom_fields_360001', 'express')],
    { custom_field_360001: 'express' },
    [{ kind: 'value', field: 'custom_field_360001', before: 'standard', after: 'express' }],
  ],
  [
    'the same under its other name',
    [action('custom_field_360001', 'express')],
    { custom_field_360001: 'express' },
    [{ kind: 'value', field: 'custom_field_360001', before: 'standard', after: 'express' }],
  ],
  [
    'a field that is not told',
    [action('brand_id', '7')],
    {},
    [{ kind: 'other', field: 'brand_id' }],
  ],
  [
    'a field that the answer lacks',
    [action('status', 'pending')],
    {},
    [{ kind: 'other', field: 'status' }],
  ],
  ['what no action touches', [], { status: 'solved', tags: [] }, []],
  [
    'a tag',
    [action('current_tags', 'return')],
    { tags: ['demo', 'vip', 'return'] },
    [{ kind: 'tags', added: ['return'], removed: [] }],
  ],
  ['a tag that is there', [action('current_tags', 'vip')], { tags: ['demo', 'vip'] }, []],
  [
    'several tags',
    [action('current_tags', 'a, b c')],
    { tags: ['demo', 'vip', 'a', 'b', 'c'] },
    [{ kind: 'tags', added: ['a', 'b', 'c'], removed: [] }],
  ],
  [
    'a tag taken off',
    [action('remove_tags', 'vip x')],
    { tags: ['demo'] },
    [{ kind: 'tags', added: [], removed: ['vip'] }],
  ],
  [
    'all tags replaced',
    [action('set_tags', 'only')],
    { tags: ['only'] },
    [{ kind: 'tags', added: ['only'], removed: ['demo', 'vip'] }],
  ],
  [
    'tags added and taken off',
    [action('current_tags', 'a'), action('remove_tags', 'vip')],
    { tags: ['demo', 'a'] },
    [{ kind: 'tags', added: ['a'], removed: ['vip'] }],
  ],
  [
    'somebody else’s tag',
    [action('current_tags', 'a')],
    { tags: ['vip', 'theirs', 'a'] },
    [{ kind: 'tags', added: ['a'], removed: [] }],
  ],
  [
    'tags that the answer lacks',
    [action('current_tags', 'a')],
    {},
    [{ kind: 'other', field: 'tags' }],
  ],
  [
    'in the order of the actions, each once',
    [action('priority'), action('status'), action('priority')],
    { status: 'hold', priority: 'low' },
    [
      { kind: 'value', field: 'priority', before: null, after: 'low' },
      { kind: 'value', field: 'status', before: 'open', after: 'hold' },
    ],
  ],
])('%s', (_what, actions, after, expected) => {
  expect(fieldChanges(actions, BEFORE, fields(after))).toEqual(expected);
});

test.each([
  ['status', 'status'],
  ['set_tags', 'tags'],
  ['custom_fields_7', 'custom_field_7'],
  ['custom_field_7', 'custom_field_7'],
  ['brand_id', null],
  ['custom_fields_x', null],
])('%s sets %s', (field, expected) => {
  expect(fieldOfAction(action(field))).toBe(expected);
});

test('whatever the ticket holds, nothing but what the actions name is said to change', () => {
  const tag = fc.constantFrom(...['a', 'b', 'c', 'd']);
  const tags = fc.uniqueArray(tag);
  fc.assert(
    fc.property(tags, tags, tags, tags, (before, after, added, removed) => {
      const actions = [
        action('current_tags', added.join(' ')),
        action('remove_tags', removed.join(' ')),
      ];
      for (const change of fieldChanges(
        actions,
        fields({ tags: before }),
        fields({ tags: after }),
      )) {
        if (change.kind !== 'tags') throw new Error('not tags');
        expect(change.added.every((one) => added.includes(one) && after.includes(one))).toBe(true);
        expect(change.removed.every((one) => removed.includes(one) && before.includes(one))).toBe(
          true,
        );
      }
    }),
  );
});
