import { factOf, fillPlaceholders, type TemplateFacts } from './template-facts';
import { FACTS } from './template-facts.fixture';
import type { ParameterSource } from './template-parameter';

test.each<[ParameterSource, string]>([
  ['requester.name', 'Ada Lovelace'],
  ['requester.first_name', 'Ada'],
  ['requester.email', 'ada@a.example'],
  ['ticket.id', '42'],
  ['ticket.subject', 'Where is\n my  parcel?'],
  ['agent.name', 'Grace Hopper'],
  ['agent.first_name', 'Grace'],
  ['requester.phone', '+1 555'],
  ['organization.name', 'Engines Ltd'],
  ['brand.name', 'Acme'],
  ['ticket.field.360001', 'express'],
  ['ticket.field.1', ''],
  ['requester.field.tier', 'Gold'],
  ['requester.field.constructor', ''],
])('from %s', (source, value) => {
  expect(factOf(source, FACTS)).toBe(value);
});

test.each<[string, ParameterSource, Partial<TemplateFacts>, string]>([
  ['a name of one word', 'requester.first_name', { requesterName: ' Madonna ' }, 'Madonna'],
  ['no name', 'requester.first_name', { requesterName: '' }, ''],
  ['a number', 'requester.first_name', { requesterName: '+1 212 555 0105' }, ''],
  ['a number, in full', 'requester.name', { requesterName: '+1 212 555 0105' }, ''],
  ['an id', 'requester.name', { requesterName: 'BR.1349200000000001' }, ''],
  ['a title', 'requester.first_name', { requesterName: 'Dr. Anna Schmidt' }, 'Anna'],
  ['a title, in full', 'requester.name', { requesterName: 'Dr. Anna Schmidt' }, 'Dr. Anna Schmidt'],
  ['a placeholder', 'requester.name', { requesterName: '{{ticket.id}}' }, ''],
  ['a team that answers', 'agent.name', { agentName: 'Team Acme' }, 'Team Acme'],
  ['a team has no first name', 'agent.first_name', { agentName: 'Team Acme' }, ''],
  ['no agent', 'agent.name', { agentName: '' }, ''],
  ['no agent, so no first name', 'agent.first_name', { agentName: '' }, ''],
])('%s', (_name, source, changes, value) => {
  expect(factOf(source, { ...FACTS, ...changes })).toBe(value);
});

describe('fillPlaceholders', () => {
  test.each([
    ['', ''],
    ['Monday', 'Monday'],
    ['{{ticket.requester.first_name}}', 'Ada'],
    ['{{ticket.requester.name}}', 'Ada Lovelace'],
    ['{{ticket.requester.email}}', 'ada@a.example'],
    ['{{ticket.id}}', '42'],
    ['{{ticket.title}}', 'Where is\n my  parcel?'],
    ['{{current_user.name}}', 'Grace Hopper'],
    ['{{ current_user.first_name }}', 'Grace'],
    ['no. {{ticket.id}} of {{ticket.requester.name}}!', 'no. 42 of Ada Lovelace!'],
    ['{{ticket.organization.name}}', ''],
    ['no. {{ticket.id}} of {{ticket.organization.name}}', ''],
    ['{{ticket.id | plus: 1}}', ''],
    ['{{1}}', ''],
    ['{{ticket.id', ''],
    ['{{}}', ''],
    ['{{constructor}}', ''],
    ['{% if ticket.id %}yes{% endif %}', ''],
  ])('preset %j', (preset, value) => {
    expect(fillPlaceholders(preset, FACTS)).toBe(value);
  });

  test('a missing fact leaves no hole in a preset', () => {
    expect(fillPlaceholders('Yours, {{current_user.name}}', { ...FACTS, agentName: '' })).toBe('');
  });
});
