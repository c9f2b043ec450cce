import { nameToGreet } from '../text/name-to-greet';
import type { ParameterSource } from './template-parameter';

/** What is known of ticket and people when a template is picked; '' or missing: not known. */
export interface TemplateFacts {
  readonly requesterName: string;
  readonly requesterEmail: string;
  readonly requesterPhone: string;
  /** Of the requester's profile, by key. */
  readonly requesterFields: ReadonlyMap<string, string>;
  readonly ticketId: string;
  readonly ticketSubject: string;
  /** By number. */
  readonly ticketFields: ReadonlyMap<string, string>;
  readonly organizationName: string;
  readonly brandName: string;
  readonly agentName: string;
}

const TICKET_FIELD = 'ticket.field.';
const REQUESTER_FIELD = 'requester.field.';

/** A source's value for this ticket; '' if unknown, or a name that cannot greet. */
export function factOf(source: ParameterSource, facts: TemplateFacts): string {
  if (source.startsWith(TICKET_FIELD)) {
    return facts.ticketFields.get(source.slice(TICKET_FIELD.length)) ?? '';
  }
  if (source.startsWith(REQUESTER_FIELD)) {
    return facts.requesterFields.get(source.slice(REQUESTER_FIELD.length)) ?? '';
  }
  return FIXED.get(source)?.(facts) ?? '';
}

const FIXED: ReadonlyMap<ParameterSource, (facts: TemplateFacts) => string> = new Map<
  ParameterSource,
  (facts: TemplateFacts) => string
>([
  ['requester.name', (facts) => nameToGreet(facts.requesterName).full],
  ['requester.first_name', (facts) => nameToGreet(facts.requesterName).first],
  ['requester.email', (facts) => facts.requesterEmail],
  ['requester.phone', (facts) => facts.requesterPhone],
  ['ticket.id', (facts) => facts.ticketId],
  ['ticket.subject', (facts) => facts.ticketSubject],
  ['organization.name', (facts) => facts.organizationName],
  ['brand.name', (facts) => facts.brandName],
  ['agent.name', (facts) => facts.agentName],
  ['agent.first_name', (facts) => nameToGreet(facts.agentName).first],
]);

const PLACEHOLDERS: ReadonlyMap<string, ParameterSource> = new Map<string, ParameterSource>([
  ['ticket.requester.name', 'requester.name'],
  ['ticket.requester.first_name', 'requester.first_name'],
  ['ticket.requester.email', 'requester.email'],
  ['ticket.id', 'ticket.id'],
  ['ticket.title', 'ticket.subject'],
  ['current_user.name', 'agent.name'],
  ['current_user.first_name', 'agent.first_name'],
]);

/** A macro's value with Zendesk's placeholders filled; '' if one cannot be. */
export function fillPlaceholders(preset: string, facts: TemplateFacts): string {
  // Liquid computes, so its result is not known here.
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
