import { collapse } from '../text/collapse';
import type { ParameterSource, Template, TemplateParameter } from './template';

/** What is known of ticket and agent when a template is picked. */
export interface TemplateFacts {
  readonly requesterName: string;
  readonly requesterEmail: string;
  readonly ticketId: string;
  readonly ticketSubject: string;
  readonly agentName: string | null;
}

/**
 * First values for a template's parameters, in their order.
 * The source that the admin named comes first, else the fixed value of the macro, its Zendesk
 * placeholders filled. A fact that is missing or a placeholder that is not known gives '': a field
 * that is visibly empty is better than a sentence with a hole.
 */
export function prefill({ parameters }: Template, facts: TemplateFacts): string[] {
  return parameters.map((parameter) => collapse(firstValue(parameter, facts)));
}

function firstValue({ source, preset }: TemplateParameter, facts: TemplateFacts): string {
  return source === null ? fillPlaceholders(preset, facts) : factOf(source, facts);
}

function factOf(source: ParameterSource, facts: TemplateFacts): string {
  switch (source) {
    case 'requester.name':
      return facts.requesterName;
    case 'requester.first_name':
      return firstWord(facts.requesterName);
    case 'requester.email':
      return facts.requesterEmail;
    case 'ticket.id':
      return facts.ticketId;
    case 'ticket.subject':
      return facts.ticketSubject;
    case 'agent.name':
      return facts.agentName ?? '';
    case 'agent.first_name':
      return firstWord(facts.agentName ?? '');
  }
}

const firstWord = (name: string): string => name.trim().split(/\s+/)[0] ?? '';

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

function fillPlaceholders(preset: string, facts: TemplateFacts): string {
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
