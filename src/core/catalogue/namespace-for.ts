import type { Template } from '../template/template';

/**
 * The namespace to write a template's shorthand with. Meta gives an account one namespace, which
 * Sunshine's list of templates does not name: so a template without one takes the setting's, else the
 * only one that the other templates have. Of several none is guessed, for a wrong one sends nothing.
 *
 * @param known all templates; those of other business numbers too, as an account may have several.
 * @param setting null: not set.
 */
export function namespaceFor(
  { namespace }: Template,
  known: readonly Template[],
  setting: string | null,
): string | null {
  const own = namespace?.trim();
  if (own) return own;
  if (setting !== null) return setting;
  const others = new Set(known.map((other) => other.namespace?.trim()).filter(Boolean));
  const [only] = others;
  return others.size === 1 ? (only ?? null) : null;
}
