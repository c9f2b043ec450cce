import { fillPlaceholders } from './fill-placeholders';
import { FACTS } from './template-facts.fixture';

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
