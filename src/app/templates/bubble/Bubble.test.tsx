import { screen, within } from '@testing-library/react';
import { fillTemplate } from '../../../core/template/fill-template';
import type { Template } from '../../../core/template/template';
import { templateOf } from '../../../core/template/template.fixture';
import { parameterOf } from '../../../core/template/template-parameter';
import { renderIn } from '../../testing/render-in';
import { Bubble } from './Bubble';

async function draw(changes: Partial<Template>, values: readonly string[] = [], locale = 'en') {
  const template = templateOf(changes);
  await renderIn(
    locale,
    <Bubble label="What Ana sees" template={template} content={fillTemplate(template, values)} />,
  );
  return screen.getByRole('figure');
}

test('header, body, footer and buttons, in this order', async () => {
  const bubble = await draw({
    header: { kind: 'text', text: 'Your *order*' },
    body: 'It is _here_.',
    footer: 'Birch & Bloom',
    buttons: [
      { kind: 'quick-reply', text: 'Thanks' },
      { kind: 'url', text: 'Track', url: 'https://shop.example/track' },
      { kind: 'phone', text: 'Call', phoneNumber: '+4930555' },
    ],
  });
  // WhatsApp knows no marks in a header.
  expect(bubble).toHaveTextContent(/Your \*order\*It is here\.Birch & Bloom/);
  const buttons = within(bubble).getByRole('list', { name: 'Buttons' });
  expect(
    within(buttons)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['Thanks', 'Trackhttps://shop.example/track', 'Call+4930555']);
  // They are drawn, not pressed.
  expect(within(bubble).queryByRole('button')).toBeNull();
  expect(within(bubble).queryByRole('link')).toBeNull();
});

const FILE = parameterOf({ part: 'header', kind: 'document', name: '' });

test.each([
  ['its name', 'https://shop.example/a/Rechnung%205.pdf', 'Rechnung 5.pdf'],
  ['its kind as long as it has none', '', 'Document'],
])('a file shows %s', async (_what, address, words) => {
  const bubble = await draw({ header: { kind: 'document' }, parameters: [FILE] }, [address]);
  expect(within(bubble).getByText(words)).toBeInTheDocument();
});

test.each([
  ['image', 'Bild'],
  ['video', 'Video'],
] as const)('%s', async (kind, words) => {
  const bubble = await draw(
    { header: { kind }, parameters: [parameterOf({ part: 'header', kind, name: '' })] },
    [],
    'de',
  );
  expect(within(bubble).getByText(words)).toBeInTheDocument();
});

test('what is still missing stands there by its name', async () => {
  const bubble = await draw({
    header: { kind: 'text', text: 'Order {{1}}' },
    body: 'Hi {{1}}, {{2}} suits you?',
    parameters: [
      parameterOf({ part: 'header', kind: 'text', name: '1' }),
      parameterOf({ part: 'body', kind: 'text', name: '1', label: 'First name' }),
      parameterOf({ part: 'body', kind: 'text', name: '2' }),
    ],
  });
  expect(bubble).toHaveTextContent('Order Variable in the header');
  expect(bubble).toHaveTextContent('Hi First name, Variable 2 suits you?');
});

test('a text that no source shows is said to be unknown', async () => {
  expect(await draw({ body: null })).toHaveTextContent('Text not known here');
});

test('whatever comes from outside is text', async () => {
  const hostile = '<img src=x onerror=alert(1)>';
  const bubble = await draw({
    header: { kind: 'text', text: hostile },
    body: hostile,
    footer: hostile,
    buttons: [
      { kind: 'quick-reply', text: hostile },
      { kind: 'url', text: 'Go', url: 'javascript:alert(1)' },
      { kind: 'other', type: 'TELEPATHY', text: '' },
    ],
  });
  expect(bubble.querySelector('img, a, script')).toBeNull();
  expect(bubble.textContent?.split(hostile)).toHaveLength(5);
});
