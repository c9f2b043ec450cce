import type { SimTemplate } from '../../world/types';

const approved = (name: string, language: string, bodyParameters: number): SimTemplate => ({
  name,
  language,
  bodyParameters,
  status: 'APPROVED',
});

/** What WhatsApp has approved for the demo business. */
export const TEMPLATES: readonly SimTemplate[] = [
  approved('order_update', 'de', 2),
  approved('order_update', 'en_US', 2),
  approved('pedido_atualizado', 'pt_BR', 2),
  approved('still_there', 'en_US', 1),
  approved('noch_fragen', 'de', 1),
  approved('delivery_day', 'en_US', 3),
  { name: 'spring_sale', language: 'en_US', bodyParameters: 1, status: 'PAUSED' },
];

/** The text of a template message as it stands in a composer or a macro. */
export function templateText(
  name: string,
  language: string,
  fallback: string,
  ...values: string[]
): string {
  const body = values.map((value) => ` body_text=[[${value}]]`).join('');
  return `&((namespace=[[demo_namespace]] template=[[${name}]] fallback=[[${fallback}]] language=[[${language}]]${body}))&`;
}
