import type { Template } from './template';
import { parameterOf, type TemplateParameter } from './template-parameter';

/** An approved template that can be sent; a test names only what matters to it. */
export function templateOf(changes: Partial<Template> = {}): Template {
  return {
    name: 'order_shipped',
    language: 'en_US',
    namespace: 'ns_1',
    status: 'APPROVED',
    rejectedReason: null,
    title: 'Order shipped',
    category: null,
    header: null,
    body: 'Your order is on its way.',
    footer: null,
    buttons: [],
    parameterFormat: 'positional',
    parameters: [],
    unsupported: [],
    fallback: null,
    useCase: '',
    numbers: null,
    origins: ['setting'],
    ...changes,
  };
}

/** The body's variables `{{1}}` to `{{count}}`. */
export const parametersOf = (
  count: number,
  changes: Partial<TemplateParameter> = {},
): TemplateParameter[] =>
  Array.from({ length: count }, (_, i) =>
    parameterOf({ part: 'body', kind: 'text', name: String(i + 1), ...changes }),
  );
