import { factOf, type TemplateFacts } from './template-facts';
import type { ParameterSource } from './template-parameter';

/** Zendesk's placeholders and what they are here. */
const PLACEHOLDERS: ReadonlyMap<string, ParameterSource> = new Map<string, ParameterSource>([
  ['ticket.requester.name', 'requester.name'],
  ['ticket.requester.first_name', 'requester.first_name'],
  ['ticket.requester.email', 'requester.email'],
  ['ticket.id', 'ticket.id'],
  ['ticket.title', 'ticket.subject'],
  ['current_user.name', 'agent.name'],
  ['current_user.first_name', 'agent.first_name'],
]);

/** A macro's value with Zendesk's placeholders filled; '' where one of them cannot be. */
export function fillPlaceholders(preset: string, facts: TemplateFacts): string {
  // Liquid computes; what it would give is not known here.
  if (preset.includes('{%')) return '';
  const [start = '', ...openings] = preset.split('{{');
  const filled = [start];
  for (const opening of openings) {
    const end = opening.indexOf('}}');
    const source = PLACEHOLDERS.get(opening.slice(0, Math.max(end, 0)).trim());
    const fact = source === undefined ? '' : factOf(source, facts);
    if (fact.trim() === '') return '';
    filled.push(fact, opening.slice(end + '}}'.length));
  }
  return filled.join('');
}
