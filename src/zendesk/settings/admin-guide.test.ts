import { readFileSync } from 'node:fs';
import { readTemplateSettings } from './read-template-settings';

const guide = readFileSync('docs/admin-guide.md', 'utf8');
const examples = Array.from(guide.matchAll(/```json\n([\s\S]*?)```/g), ([, json = '']) => json);

test('the lists of the admin guide are taken as they stand there', () => {
  const [templates = '', rules = '', roomForADraft = ''] = examples;
  expect(examples).toHaveLength(3);
  const read = readTemplateSettings({ templates, rules });
  expect(read.problems).toEqual([]);
  expect(read.templates).toMatchObject([
    {
      name: 'order_update',
      header: { kind: 'image' },
      parameters: [
        { part: 'header', source: 'ticket.field.360001234567' },
        { part: 'body', source: 'requester.first_name' },
        { part: 'body', source: 'ticket.id', example: 'A-4711' },
        { part: 'button', kind: 'url-suffix', source: 'ticket.id' },
        { part: 'button', kind: 'payload' },
      ],
    },
  ]);
  expect(read.rules).toHaveLength(4);
  const taking = readTemplateSettings({ templates: '', rules: roomForADraft });
  expect(taking).toMatchObject({ problems: [], rules: [{ name: 'answer_with_news' }] });
});
