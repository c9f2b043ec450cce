import type { Template } from '../../template/template';
import { type Check, check } from '../check';

interface NamespaceInput {
  /** Of all sources, with the namespace that is known for each. */
  readonly templates: readonly Template[];
  /** The catalogue is whole: an empty one says something. */
  readonly isWhole: boolean;
}

/** Is the namespace known that a template's code in the composer needs? Sunshine's list lacks it. */
export function namespaceCheck({ templates, isWhole }: NamespaceInput): Check {
  const approved = templates.filter(({ status }) => status === 'APPROVED');
  if (approved.length === 0) {
    return check('namespace', isWhole ? 'ok' : 'unknown', 'namespace-none');
  }
  const without = approved.filter(({ namespace }) => !namespace?.trim()).length;
  return without === 0
    ? check('namespace', 'ok', 'namespace-ok')
    : check('namespace', 'warn', 'namespace-unset', {
        values: { count: without },
        steps: [{ kind: 'setting', setting: 'template_namespace' }],
      });
}
