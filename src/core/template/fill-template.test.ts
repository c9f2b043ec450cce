import { fileName, fillTemplate } from './fill-template';
import { parametersOf, templateOf } from './template.fixture';
import { parameterOf } from './template-parameter';

const template = templateOf({
  header: { kind: 'text', text: 'News' },
  body: 'Hi {{1}}, order {{2}} for {{1}} is on its way.',
  parameters: parametersOf(2),
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
  expect(fillTemplate(template, values)).toMatchObject({ header: 'News', body, footer: 'Acme' });
});

test('what is not known stays so', () => {
  expect(fillTemplate(templateOf({ body: null }), ['Ada'])).toEqual({
    header: null,
    file: null,
    fileName: '',
    body: null,
    footer: null,
    buttons: [],
  });
});

test('header, file and buttons are filled too', () => {
  const parts = templateOf({
    header: { kind: 'text', text: 'Order {{1}}' },
    parameterFormat: 'named',
    body: 'Hi {{first_name}}',
    buttons: [
      { kind: 'quick-reply', text: 'Yes' },
      { kind: 'url', text: 'Track', url: 'https://a.example/t/{{1}}' },
    ],
    parameters: [
      parameterOf({ part: 'header', kind: 'text', name: '1' }),
      parameterOf({ part: 'body', kind: 'text', name: 'first_name' }),
      parameterOf({ part: 'button', kind: 'url-suffix', name: '', button: 1 }),
    ],
  });
  expect(fillTemplate(parts, ['A1', 'Ana', 'x/9'])).toEqual({
    header: 'Order A1',
    file: null,
    fileName: '',
    body: 'Hi Ana',
    footer: null,
    buttons: [
      { kind: 'quick-reply', text: 'Yes' },
      { kind: 'url', text: 'Track', url: 'https://a.example/t/x/9' },
    ],
  });
  expect(fillTemplate(parts, []).buttons[1]).toMatchObject({ url: 'https://a.example/t/{{1}}' });
});

test('a header’s file is its address', () => {
  const parameters = [parameterOf({ part: 'header', kind: 'image', name: '' })];
  const withImage = templateOf({ header: { kind: 'image' }, parameters });
  expect(fillTemplate(withImage, [' https://a.example/i.png '])).toMatchObject({
    header: null,
    file: 'https://a.example/i.png',
  });
  expect(fillTemplate(withImage, [''])).toMatchObject({ file: null });
});

describe('fileName', () => {
  test.each([
    ['https://shop.example/a/invoice.pdf', 'invoice.pdf'],
    ['https://shop.example/a/invoice.pdf?x=1/2#y', 'invoice.pdf'],
    [' https://shop.example/Rechnung%20M%C3%A4rz.pdf ', 'Rechnung März.pdf'],
    ['https://shop.example/100%.png', '100%.png'],
    ['https://shop.example/download?id=7', ''],
    ['https://shop.example/images/42', ''],
    ['https://shop.example/v1.24', ''],
    ['https://shop.example/.pdf', ''],
    ['https://shop.example/clip.3gp', 'clip.3gp'],
    ['https://shop.example/download.php?id=7', ''],
    ['https://shop.example/get.ashx', ''],
    ['https://shop.example/a%2FBill.pdf', 'Bill.pdf'],
    ['https://acme.zendesk.com/attachments/token/x/?name=Bill+7.pdf', 'Bill 7.pdf'],
    ['https://shop.example/dl.php?id=7&filename=..%2F..%2FBill.pdf', 'Bill.pdf'],
    ['https://shop.example/dl?name=Ana', ''],
    ['https://shop.example/', ''],
    ['https://shop.example', ''],
    ['https://shop.example?file=a.pdf', ''],
    ['shop.example/a.pdf', ''],
    ['', ''],
  ])('%s: “%s”', (address, name) => {
    expect(fileName(address)).toBe(name);
  });
});
