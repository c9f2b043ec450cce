import { phoneNumber } from '../../core/alternatives/contact';
import type { Agent, TicketSnapshot } from '../../core/conversation/ticket-snapshot';
import type { ConversationPartner } from '../../core/derive';
import { type Consent, type ConsentSettings, consentOf } from '../../core/template/consent';
import { guessSource } from '../../core/template/guess-source';
import type { Template } from '../../core/template/template';
import type { TemplateFacts } from '../../core/template/template-facts';
import type { ParameterSource } from '../../core/template/template-parameter';
import type { Profile } from '../../zendesk/facts/fetch-profile';
import { type ReadFacts, textOfValue } from '../../zendesk/facts/read-facts';
import type { TemplateSources } from '../../zendesk/facts/template-sources';

/** What fills templates, and the customer's consent. */
export interface KnownFacts {
  readonly facts: TemplateFacts;
  /** As in the profile, such as `pt-BR`; null: unknown. */
  readonly requesterLocale: string | null;
  readonly consent: Consent;
  readonly areFactsLoading: boolean;
}

interface FactsInput {
  readonly ticket: TicketSnapshot;
  readonly partner: ConversationPartner;
  /** All known ones: the fields that they are mapped to are read. */
  readonly templates: readonly Template[];
}

interface FactsWatch {
  readonly get: () => KnownFacts;
  readonly groups: () => readonly string[];
  /** Call when anything of it changed. */
  readonly update: (input: FactsInput) => void;
  /** A template's form opens: the ticket is read anew, the profile once. */
  readonly wantProfile: (template: Template) => void;
}

interface FactsContext {
  readonly sources: Pick<TemplateSources, 'readFacts' | 'fetchProfile'>;
  readonly consent: ConsentSettings;
  readonly agent: Agent;
  readonly onChange: () => void;
  readonly signal: AbortSignal;
}

type ProfileState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'known'; readonly profile: Profile };

const TICKET_FIELD = 'ticket.field.';

/**
 * Facts for filling templates: from the app framework without a request, and the customer's profile
 * by one request a visit, only if a template or the consent setting needs it. Nothing is read
 * before `update`.
 */
export function watchFacts(context: FactsContext, first: FactsInput): FactsWatch {
  const { sources, agent, onChange, signal } = context;
  let input = first;
  let read: ReadFacts | null = null;
  let readFor: readonly (string | null)[] = [];
  let isReading = false;
  const profiles = new Map<string, ProfileState>();

  const fieldIds = (): readonly string[] => [
    ...new Set(
      input.templates.flatMap(({ parameters }) =>
        parameters.flatMap(({ source }) =>
          source?.startsWith(TICKET_FIELD) ? [source.slice(TICKET_FIELD.length)] : [],
        ),
      ),
    ),
  ];

  let reading = 0;
  async function readAnew(): Promise<void> {
    const mine = ++reading;
    isReading = true;
    const ids = fieldIds();
    readFor = readingOf(input, ids);
    const answer = await sources.readFacts(ids);
    // It changed meanwhile and is being read.
    if (mine !== reading || signal.aborted) return;
    isReading = false;
    if (answer.ok) read = answer.value;
    onChange();
  }

  /** Whose profile counts: the author's, but only the requester's id is known. */
  const userId = (): string | null =>
    input.partner.isRequester ? input.ticket.requester.id : null;
  const profileState = (): ProfileState | null => {
    const id = userId();
    return id === null ? null : (profiles.get(id) ?? null);
  };
  const profile = (): Profile | null => {
    const state = profileState();
    return state?.kind === 'known' ? state.profile : null;
  };
  /** The framework's facts of the customer, if they are about this one. */
  const requesterFacts = (): ReadFacts['requester'] | null =>
    read !== null && userId() !== null && read.requester.id === userId() ? read.requester : null;

  async function fetchProfile(id: string): Promise<void> {
    profiles.set(id, { kind: 'loading' });
    onChange();
    const answer = await sources.fetchProfile(id);
    if (signal.aborted) return;
    profiles.set(id, answer.ok ? { kind: 'known', profile: answer.value } : { kind: 'failed' });
    onChange();
  }

  function consent(): Consent {
    const { field, tag } = context.consent;
    if (field === null && tag === null) return 'not-asked';
    if (userId() === null) return 'not-known';
    const known = profile();
    if (known) return consentOf(context.consent, known);
    const tags = requesterFacts()?.tags ?? null;
    if (tags !== null && (field === null || (tag !== null && tags.includes(tag)))) {
      return consentOf(context.consent, { tags, fields: null });
    }
    return profileState()?.kind === 'failed' ? 'not-known' : 'loading';
  }

  const needsProfile = (template: Template): boolean =>
    consent() === 'loading' ||
    consent() === 'not-known' ||
    template.parameters.some((parameter) =>
      isOfProfile(parameter.source ?? guessSource(parameter, template)),
    );

  async function wantProfile(template: Template): Promise<void> {
    // It may tell what else would have to be asked for.
    await readAnew();
    const id = userId();
    const kind = profileState()?.kind;
    if (signal.aborted || id === null || kind === 'known' || kind === 'loading') return;
    if (needsProfile(template)) await fetchProfile(id);
  }

  return {
    get() {
      const { ticket, partner } = input;
      const known = profile();
      return {
        facts: {
          // The template reaches the author, even if the requester was changed.
          requesterName: partner.name,
          requesterEmail: partner.isRequester ? (ticket.requester.email ?? '') : '',
          // It may be WhatsApp's id of a customer.
          requesterPhone: phoneNumber(known?.phone ?? '') ?? '',
          requesterFields: textsOf(known?.fields ?? null),
          ticketId: ticket.ticketId,
          ticketSubject: ticket.subject,
          ticketFields: read?.ticketFields ?? NO_FIELDS,
          organizationName: partner.isRequester ? (read?.organizationName ?? '') : '',
          brandName: read?.brandName ?? '',
          agentName: agent.name,
        },
        requesterLocale: requesterFacts()?.locale ?? known?.locale ?? null,
        consent: consent(),
        areFactsLoading: isReading || profileState()?.kind === 'loading',
      };
    },
    groups: () => read?.agentGroups ?? [],
    update(next) {
      input = next;
      const wanted = readingOf(next, fieldIds());
      const isRead = wanted.length === readFor.length && wanted.every((id, i) => id === readFor[i]);
      if (!isRead) void readAnew();
    },
    wantProfile: (template) => void wantProfile(template),
  };
}

/** What is read, and of whom. */
const readingOf = ({ ticket }: FactsInput, fieldIds: readonly string[]) => [
  ticket.ticketId,
  ticket.requester.id,
  ...fieldIds,
];

const NO_FIELDS: ReadonlyMap<string, string> = new Map();

const textsOf = (fields: Profile['fields']): ReadonlyMap<string, string> =>
  new Map(Object.entries(fields ?? {}).map(([key, value]) => [key, textOfValue(value)]));

const isOfProfile = (source: ParameterSource | null): boolean =>
  source === 'requester.phone' || source?.startsWith('requester.field.') === true;
