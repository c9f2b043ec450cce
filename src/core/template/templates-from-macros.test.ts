import { macroOf } from '../macro/macro.fixture';
import { templatesFromMacros } from './templates-from-macros';

const MINIMAL = 'namespace=[[ns]] template=[[order_1]] fallback=[[Hello]]';

test('all that a macro shows of its template', () => {
  const comment = `
    &((namespace=[[ns]]
       template=[[order_1]]
       fallback=[[Hi {{ticket.requester.first_name}}, your order {{ticket.id}} is here.]]
       language=[[de]]
       header_image=[[https://a.example/i.png]]
       header_document=[[https://a.example/d.pdf]]
       body_text=[[{{ticket.requester.first_name}}]]
       body_text=[[{{ticket.id}}]]
       button_index=[[0]] button_url=[[track]]))&
  `;
  const macro = macroOf({ id: '9', title: 'WhatsApp::Order::Arrived', comment });
  expect(templatesFromMacros([macro])).toEqual([
    {
      name: 'order_1',
      language: 'de',
      namespace: 'ns',
      status: 'APPROVED',
      title: 'Arrived',
      category: null,
      headerText: null,
      body: 'Hi {{1}}, your order {{2}} is here.',
      fallback: 'Hi {{ticket.requester.first_name}}, your order {{ticket.id}} is here.',
      footer: null,
      parameters: [
        { position: 1, label: '', source: null, preset: '{{ticket.requester.first_name}}' },
        { position: 2, label: '', source: null, preset: '{{ticket.id}}' },
      ],
      headerImage: 'https://a.example/i.png',
      headerDocument: 'https://a.example/d.pdf',
      buttons: [{ index: '0', url: 'track' }],
    },
  ]);
});

test('the least a macro shows', () => {
  const [template] = templatesFromMacros([macroOf({ comment: `&((${MINIMAL}))&` })]);
  expect(template).toMatchObject({ language: 'en_US', body: 'Hello', fallback: 'Hello' });
  expect(template?.parameters).toEqual([]);
  expect(template).not.toHaveProperty('buttons');
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
