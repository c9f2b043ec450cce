import { templateOf } from '../../../core/template/template.fixture';
import { parameterOf } from '../../../core/template/template-parameter';
import { renderBeside } from '../../testing/render-beside';
import { MacroOwnText } from './MacroOwnText';

const code = (value: string) =>
  `&((namespace=[[ns]] template=[[order_update]] fallback=[[Order]] language=[[en_US]] body_text=[[${value}]]))&`;

const templates = (body: string | null = 'There is news about order *{{1}}*.') => ({
  list: [
    templateOf({
      name: 'order_update',
      title: 'Order update',
      body,
      parameters: [parameterOf({ part: 'body', kind: 'text', name: '1' })],
    }),
  ],
  complete: true,
});

test.each([
  ['a template, its placeholders filled', code('{{ticket.id}}'), 'There is news about order 1001.'],
  ['with one that is not known', code('{{ticket.ticket_field_1}}'), 'There is news about order ….'],
  ['free text, as it stands', 'Hello {{ticket.id}}', 'Hello {{ticket.id}}'],
])('%s', async (_what, comment, text) => {
  const { container } = await renderBeside(<MacroOwnText comment={comment} />, {
    templates: templates(),
  });
  expect(container.textContent).toBe(text);
});

test('a template of which no text is known: what its code shows', async () => {
  const { container } = await renderBeside(<MacroOwnText comment={code('1')} />, {
    templates: templates(null),
  });
  expect(container.textContent).toBe('Order');
});
