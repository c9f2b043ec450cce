import { fillNudge } from './fill-nudge';

test.each([
  ['Hi {{first_name}}, still there?', 'Ana Sousa', 'Hi Ana, still there?'],
  ['Hi {{ first_name }}, still there?', '  Ana ', 'Hi Ana, still there?'],
  ['Hi {{first_name}}, still there?', '', 'Hi, still there?'],
  ['Hi {{first_name}}, still there?', '+49 170 5550', 'Hi, still there?'],
  ['{{first_name}}, still there?', 'محمد علي', 'محمد, still there?'],
  ['Hi {{first_name}}! {{first_name}}?', '$& $1', 'Hi!?'],
  ['Hi {{first_name}}!', '$&ada', 'Hi!'],
  ['Hi {{first_name}}!', '{{ticket.latest_comment_formatted}}', 'Hi!'],
  ['Hi {{first_name}}!', '+1 212 555 0105', 'Hi!'],
  ['Hi {{first_name}}!', 'BR.1349200000000001', 'Hi!'],
  ['Hi {{first_name}}!', 'Dr. Anna Schmidt', 'Hi Anna!'],
  ['Still there?', 'Ana', 'Still there?'],
])('%s for “%s”', (text, name, expected) => {
  expect(fillNudge(text, name)).toBe(expected);
});
