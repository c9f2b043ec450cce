import type { SimTemplate } from '../../world/template-types';
import { body, footer, header, template } from './template';

/** What WhatsApp has approved for the demo business, and a sale that is paused; the app's demo setting says the same. */
export const TEMPLATES: readonly SimTemplate[] = [
  template('order_update', 'de', [
    body(
      'Hallo {{1}}, es gibt Neuigkeiten zu Ihrer Bestellung *{{2}}*. Antworten Sie hier, wenn Sie Fragen haben.',
      ['Lena', 'BB-48213'],
    ),
    footer('Demo-Laden'),
  ]),
  template('order_update', 'en_US', [
    body(
      'Hi {{1}}, there is news about your order *{{2}}*. Just answer here if you have questions.',
      ['Olivia', 'BB-47110'],
    ),
    footer('Demo shop'),
  ]),
  template('pedido_atualizado', 'pt_BR', [
    body(
      'Olá {{1}}, há novidades sobre o seu pedido *{{2}}*. Responda aqui se tiver alguma dúvida.',
      ['Ana', 'BB-49310'],
    ),
    footer('Loja de demonstração'),
  ]),
  template('still_there', 'en_US', [
    body('Hi {{1}}, we have an answer for you. Write back and we will go on from there.', [
      'Olivia',
    ]),
  ]),
  template('noch_fragen', 'de', [
    body('Hallo {{1}}, wir helfen gerne weiter. Antworten Sie einfach auf diese Nachricht.', [
      'Lena',
    ]),
  ]),
  template('delivery_day', 'en_US', [
    header('Your delivery'),
    body('Hi {{1}}, your parcel comes on _{{2}}_ between {{3}}. Will somebody be at home?', [
      'Olivia',
      'Friday',
      '9 and 11',
    ]),
  ]),
  template('spring_sale', 'en_US', [body('Hi {{1}}, our spring sale has begun.', ['Olivia'])], {
    status: 'PAUSED',
    category: 'MARKETING',
    qualityScore: 'RED',
  }),
];

/** The text of a template message as it stands in a composer or a macro. */
export function templateText(
  name: string,
  language: string,
  fallback: string,
  ...values: string[]
): string {
  const parameters = values.map((value) => ` body_text=[[${value}]]`).join('');
  return `&((namespace=[[demo_namespace]] template=[[${name}]] fallback=[[${fallback}]] language=[[${language}]]${parameters}))&`;
}
