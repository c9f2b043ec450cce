import { readableName } from '../template/readable-name';
import type { Template } from '../template/template';
import { mergeTemplates } from './merge-templates';

export interface TemplateSourceLists {
  /** Meta's own, by way of Sunshine Conversations. */
  readonly sunshine: readonly Template[];
  /** Meta's list is there for all of the business's numbers, so what it lacks Meta does not have. */
  readonly isWhole: boolean;
  /** Of the admin's setting. */
  readonly setting: readonly Template[];
  /** Of the macros that hold a shorthand. */
  readonly macros: readonly Template[];
  /** The setting of the account's namespace; null: not set. */
  readonly namespace: string | null;
}

/** All templates of all sources, each name and language once, with titles to read and namespaces as far as they are told. */
export function joinSources(lists: TemplateSourceLists): readonly Template[] {
  const merged = mergeTemplates(lists.sunshine, lists.setting, lists.macros);
  const hasNone = ({ namespace }: Template): boolean => !namespace?.trim();
  // One answer for all that have none of their own: asked for each, a long list would be walked each time.
  const nameless = merged.find(hasNone);
  const common = nameless ? namespaceFor(nameless, merged, lists.namespace) : null;
  return merged.map((template) => {
    const namespace = hasNone(template) ? common : template.namespace;
    const isMissing = lists.isWhole && !template.origins.includes('sunshine');
    // Nobody gave it a title.
    const title = template.title === template.name ? readableName(template.name) : template.title;
    return { ...template, title, namespace, ...(isMissing && { isMissingAtMeta: true }) };
  });
}

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
