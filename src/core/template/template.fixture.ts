import type { Template, TemplateParameter } from './template';

/** An approved template that can be sent; a test names only what matters to it. */
export function templateOf(changes: Partial<Template> = {}): Template {
  return {
    name: 'order_shipped',
    language: 'en_US',
    namespace: 'ns_1',
    status: 'APPROVED',
    title: 'Order shipped',
    category: null,
    headerText: null,
    body: 'Your order is on its way.',
    fallback: null,
    footer: null,
    parameters: [],
    headerImage: null,
    headerDocument: null,
    ...changes,
  };
}

export function parametersOf(count: number, changes: Partial<TemplateParameter> = {}) {
  return Array.from(
    { length: count },
    (_, i): TemplateParameter => ({
      position: i + 1,
      label: '',
      source: null,
      preset: '',
      ...changes,
    }),
  );
}
