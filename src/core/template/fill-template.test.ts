import { fillTemplate } from './fill-template';
import { templateOf } from './template.fixture';

const template = templateOf({
  headerText: 'News',
  body: 'Hi {{1}}, order {{2}} for {{1}} is on its way.',
  footer: 'Acme',
});

test.each([
  ['all values', ['Ada', '42'], 'Hi Ada, order 42 for Ada is on its way.'],
  ['one missing', ['Ada'], 'Hi Ada, order {{2}} for Ada is on its way.'],
  ['one blank', ['Ada', '  '], 'Hi Ada, order {{2}} for Ada is on its way.'],
  [
    'a value that looks like a placeholder',
    ['{{2}}', '42'],
    'Hi {{2}}, order 42 for {{2}} is on its way.',
  ],
  [
    'a value that a replacement would mean otherwise',
    ['$&', '42'],
    'Hi $&, order 42 for $& is on its way.',
  ],
  ['too many', ['Ada', '42', 'x'], 'Hi Ada, order 42 for Ada is on its way.'],
])('%s', (_name, values, body) => {
  expect(fillTemplate(template, values)).toEqual({ header: 'News', body, footer: 'Acme' });
});

test('what is not known stays so', () => {
  expect(fillTemplate(templateOf({ body: null }), ['Ada'])).toEqual({
    header: null,
    body: null,
    footer: null,
  });
});
