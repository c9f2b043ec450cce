import { templateOf } from '../template/template.fixture';

/** A pattern for which one regular expression would try all ways to cut a name, and names that almost match. */
export function hostileRules() {
  const name = `${'a'.repeat(500)}b`;
  return {
    templates: Array.from({ length: 50 }, () => templateOf({ name })),
    rules: [{ name: `${'*a'.repeat(200)}*c`, title: 'X' }],
  };
}
