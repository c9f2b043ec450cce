import { prefill, type TemplateFacts } from './prefill';
import { parametersOf, templateOf } from './template.fixture';
import type { ParameterSource } from './template-parameter';

const facts: TemplateFacts = {
  requesterName: 'Ada Lovelace',
  requesterEmail: 'ada@a.example',
  requesterPhone: '+1 555',
  requesterFields: new Map([['tier', 'Gold']]),
  ticketId: '42',
  ticketSubject: 'Where is\n my  parcel?',
  ticketFields: new Map([['360001', 'express']]),
  organizationName: 'Engines Ltd',
  brandName: 'Acme',
  agentName: 'Grace Hopper',
};

const valueOfSource = (source: ParameterSource, changes: Partial<TemplateFacts> = {}) =>
  prefill(templateOf({ parameters: parametersOf(1, { source }) }), { ...facts, ...changes })[0];

const valueOfPreset = (preset: string, changes: Partial<TemplateFacts> = {}) =>
  prefill(templateOf({ parameters: parametersOf(1, { preset }) }), { ...facts, ...changes })[0];

test.each<[ParameterSource, string]>([
  ['requester.name', 'Ada Lovelace'],
  ['requester.first_name', 'Ada'],
  ['requester.email', 'ada@a.example'],
  ['ticket.id', '42'],
  ['ticket.subject', 'Where is my parcel?'],
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
  expect(valueOfSource(source)).toBe(value);
});

test.each<[string, ParameterSource, Partial<TemplateFacts>, string]>([
  ['a name of one word', 'requester.first_name', { requesterName: ' Madonna ' }, 'Madonna'],
  ['no name', 'requester.first_name', { requesterName: '' }, ''],
  ['no agent', 'agent.name', { agentName: '' }, ''],
  ['no agent, so no first name', 'agent.first_name', { agentName: '' }, ''],
])('%s', (_name, source, changes, value) => {
  expect(valueOfSource(source, changes)).toBe(value);
});

test.each([
  ['', ''],
  ['Monday', 'Monday'],
  ['{{ticket.requester.first_name}}', 'Ada'],
  ['{{ticket.requester.name}}', 'Ada Lovelace'],
  ['{{ticket.requester.email}}', 'ada@a.example'],
  ['{{ticket.id}}', '42'],
  ['{{ticket.title}}', 'Where is my parcel?'],
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
  expect(valueOfPreset(preset)).toBe(value);
});

test('a missing fact leaves no hole in a preset', () => {
  expect(valueOfPreset('Yours, {{current_user.name}}', { agentName: '' })).toBe('');
});

test('the source comes before the preset, and values keep the order of the parameters', () => {
  const parameters = [
    ...parametersOf(1, { source: 'ticket.id', preset: 'x' }),
    ...parametersOf(1, { preset: 'Monday' }),
  ];
  expect(prefill(templateOf({ parameters }), facts)).toEqual(['42', 'Monday']);
});
