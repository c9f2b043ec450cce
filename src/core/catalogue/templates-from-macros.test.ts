import { macroOf } from '../macro/macro.fixture';
import { templateOf } from '../template/template.fixture';
import { parameterOf } from '../template/template-parameter';
import { templatesFromMacros } from './templates-from-macros';

const MINIMAL = 'namespace=[[ns]] template=[[order_1]] fallback=[[Hello]]';

test('all that a macro shows of its template', () => {
  const comment = `
    &((namespace=[[ns]]
       template=[[order_1]]
       fallback=[[Hi {{ticket.requester.first_name}}, your order {{ticket.id}} is here.]]
       language=[[de]]
       header_image=[[https://a.example/i.png]]
       body_text=[[{{ticket.requester.first_name}}]]
       body_text=[[{{ticket.id}}]]
       button_index=[[1]] button_url=[[track]]))&
  `;
  const macro = macroOf({ id: '9', title: 'WhatsApp::Order::Arrived', comment });
  expect(templatesFromMacros([macro])).toEqual([
    templateOf({
      name: 'order_1',
      language: 'de',
      namespace: 'ns',
      title: 'Arrived',
      header: { kind: 'image' },
      body: 'Hi {{1}}, your order {{2}} is here.',
      fallback: 'Hi {{ticket.requester.first_name}}, your order {{ticket.id}} is here.',
      buttons: [
        { kind: 'other', type: '', text: '' },
        { kind: 'url', text: '', url: '{{1}}' },
      ],
      parameters: [
        parameterOf({ part: 'header', kind: 'image', name: '', preset: 'https://a.example/i.png' }),
        parameterOf({
          part: 'body',
          kind: 'text',
          name: '1',
          preset: '{{ticket.requester.first_name}}',
        }),
        parameterOf({ part: 'body', kind: 'text', name: '2', preset: '{{ticket.id}}' }),
        parameterOf({ part: 'button', kind: 'url-suffix', name: '', button: 1, preset: 'track' }),
      ],
      origins: ['macro'],
    }),
  ]);
});

test('the least a macro shows', () => {
  const [template] = templatesFromMacros([macroOf({ comment: `&((${MINIMAL}))&` })]);
  expect(template).toMatchObject({ language: 'en_US', body: 'Hello', fallback: 'Hello' });
  expect(template?.parameters).toEqual([]);
  expect(template?.buttons).toEqual([]);
});

test.each([
  ['no comment', { comment: null }],
  ['a note', { comment: `&((${MINIMAL}))&`, isInternal: true }],
  ['free text', { comment: 'Hello' }],
  ['text around it', { comment: `Hello &((${MINIMAL}))&` }],
  ['text behind it', { comment: `&((${MINIMAL}))& bye` }],
  ['a broken shorthand', { comment: `&((${MINIMAL})` }],
])('none from %s', (_name, changes) => {
  expect(templatesFromMacros([macroOf(changes)])).toEqual([]);
});
