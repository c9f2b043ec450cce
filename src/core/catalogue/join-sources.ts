import { readableName } from '../template/readable-name';
import type { Template } from '../template/template';
import { mergeTemplates } from './merge-templates';

export interface TemplateSourceLists {
  /** Meta's own, by way of Sunshine Conversations. */
  readonly sunshine: readonly Template[];
  /** Meta's list is complete for all numbers, so what it lacks Meta does not have. */
  readonly isWhole: boolean;
  readonly setting: readonly Template[];
  /** Of the macros that hold a shorthand. */
  readonly macros: readonly Template[];
  /** The setting of the account's namespace; null: not set. */
  readonly namespace: string | null;
}

/**
 * The templates of all sources, each name and language once, with title and namespace filled in.
 */
export function joinSources(lists: TemplateSourceLists): readonly Template[] {
  const merged = mergeTemplates(lists.sunshine, lists.setting, lists.macros);
  const hasNone = ({ namespace }: Template): boolean => !namespace?.trim();
  // Computed once: for each template it would walk a long list again.
  const nameless = merged.find(hasNone);
  const common = nameless ? namespaceFor(nameless, merged, lists.namespace) : null;
  return merged.map((template) => {
    const namespace = hasNone(template) ? common : template.namespace;
    const isMissing = lists.isWhole && !template.origins.includes('sunshine');
    // No source gave it a title.
    const title = template.title === template.name ? readableName(template.name) : template.title;
    return { ...template, title, namespace, ...(isMissing && { isMissingAtMeta: true }) };
  });
}

/**
 * The namespace for a template's shorthand, which Sunshine's list leaves out: the setting's, else
 * the only one among `known`. Of several none is guessed, for a wrong one sends nothing.
 * @param known all templates, those of other business numbers too.
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
