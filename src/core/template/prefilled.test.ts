import { prefilled } from './prefilled';
import { parametersOf, templateOf } from './template.fixture';
import type { TemplateFacts } from './template-facts';
import { FACTS } from './template-facts.fixture';
import { parameterOf, type TemplateParameter } from './template-parameter';

const facts: TemplateFacts = { ...FACTS, requesterName: 'Ada King Lovelace', organizationName: '' };

test('mapped, then the macro’s value, then a guess, else nothing; in the parameters’ order', () => {
  const parameters: TemplateParameter[] = [
    parameterOf({ part: 'header', kind: 'image', name: '', preset: 'https://a.example/i.png' }),
    ...parametersOf(1, { source: 'ticket.subject', preset: 'x' }),
    ...parametersOf(1, { name: '2', source: 'organization.name', preset: 'x' }),
    ...parametersOf(1, { name: '3', preset: 'no. {{ticket.id}}', label: 'Name' }),
    ...parametersOf(1, { name: '4', preset: '{{ticket.organization.name}}', label: 'Name' }),
    ...parametersOf(1, { name: '5', label: 'E-mail' }),
    ...parametersOf(1, { name: '6', label: 'Organization' }),
    ...parametersOf(1, { name: '7', label: 'Date' }),
  ];
  expect(prefilled(templateOf({ parameters }), facts)).toEqual([
    { value: 'https://a.example/i.png', from: { kind: 'macro' } },
    { value: 'Where is my parcel?', from: { kind: 'mapped', source: 'ticket.subject' } },
    { value: '', from: { kind: 'mapped', source: 'organization.name' } },
    { value: 'no. 42', from: { kind: 'macro' } },
    { value: '', from: { kind: 'nothing' } },
    { value: 'ada@a.example', from: { kind: 'guessed', source: 'requester.email' } },
    { value: '', from: { kind: 'nothing' } },
    { value: '', from: { kind: 'nothing' } },
  ]);
});
