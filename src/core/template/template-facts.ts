import { nameToGreet } from '../text/name-to-greet';
import type { ParameterSource } from './template-parameter';

/** What is known of ticket and people when a template is picked; '' and missing keys for what is not. */
export interface TemplateFacts {
  readonly requesterName: string;
  readonly requesterEmail: string;
  readonly requesterPhone: string;
  /** Of the requester's profile, by key. */
  readonly requesterFields: ReadonlyMap<string, string>;
  readonly ticketId: string;
  readonly ticketSubject: string;
  /** Custom fields, by number. */
  readonly ticketFields: ReadonlyMap<string, string>;
  readonly organizationName: string;
  readonly brandName: string;
  readonly agentName: string;
}

const TICKET_FIELD = 'ticket.field.';
const REQUESTER_FIELD = 'requester.field.';

/** What a source gives for this ticket; '' where that is not known, or is a name that is none. */
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
