import { type Template, templateKey } from '../core/template/template';
import type { SessionState } from './session-state';

/** The template whose form the agent has in front of them; null: none. */
export function openForm({
  shown: { tab, picked },
  takesTemplates,
  catalogue,
}: Pick<SessionState, 'shown' | 'takesTemplates' | 'catalogue'>): Template | null {
  if (picked === null || tab !== 'templates' || !takesTemplates) return null;
  return catalogue.offered.find((template) => templateKey(template) === picked) ?? null;
}
