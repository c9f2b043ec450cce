import type { SimIntegration } from '../../world/account-types';
import { hexId } from '../../world/hex-id';
import type { SimUser } from '../../world/people-types';
import type { SimTemplate } from '../../world/template-types';
import { receivedAt, type Thread } from '../../world/threads';
import { isoMs } from './message-v2';

const firstAt = ({ messages }: Thread) => messages.map(({ message }) => receivedAt(message))[0];
const lastAt = ({ messages }: Thread) => messages.map(({ message }) => receivedAt(message)).at(-1);
const isoOrNull = (at: number | undefined) => (at === undefined ? null : isoMs(at));

/** OpenAPI 17.12.1: Conversation. */
export function conversationRecord(thread: Thread) {
  return {
    id: thread.conversationId,
    type: 'personal',
    isDefault: true,
    displayName: null,
    description: null,
    iconUrl: null,
    metadata: null,
    businessLastRead: null,
    // Moves with any message, so it tells nothing of the customer's own.
    lastUpdatedAt: isoOrNull(lastAt(thread)),
    createdAt: isoOrNull(firstAt(thread)),
  };
}

/** OpenAPI 17.12.1: User. `zendeskId` is the user's id in Zendesk. */
export function userRecord(thread: Thread, customer: SimUser) {
  const [givenName = '', ...surname] = customer.name.split(/\s+/);
  return {
    id: thread.userId,
    externalId: null,
    zendeskId: String(customer.id),
    authenticated: false,
    signedUpAt: isoOrNull(firstAt(thread)),
    profile: {
      givenName,
      surname: surname.join(' '),
      email: customer.email,
      locale: customer.locale,
    },
    metadata: {},
    identities: [],
  };
}

/** OpenAPI 17.12.1: Client, one for each number or page the customer has written to. */
export function clientRecords(thread: Thread, customer: SimUser) {
  const integrations = new Map(
    thread.messages.flatMap(({ integration }) =>
      integration ? [[integration.id, integration]] : [],
    ),
  );
  return [...integrations.values()].map((integration) => {
    const received = thread.messages
      .filter((said) => said.integration?.id === integration.id)
      .filter(({ message }) => message.role === 'end-user')
      .map(({ message }) => receivedAt(message));
    return {
      id: `c${integration.id.slice(1, 12)}${thread.userId.slice(0, 12)}`,
      type: integration.type === 'web' ? 'sdk' : integration.type,
      status: 'active',
      integrationId: integration.type === 'web' ? null : integration.id,
      externalId:
        integration.type === 'whatsapp' ? (customer.phone?.replace(/\D/g, '') ?? null) : null,
      lastSeen: isoOrNull(received.at(-1)),
      linkedAt: isoOrNull(received[0]),
      displayName: customer.name,
      avatarUrl: null,
      info: {},
      raw: {},
    };
  });
}

/** OpenAPI 17.12.1: Integration; a WhatsApp number has more than the others. */
export function integrationRecord({ id, type, displayName, phoneNumber }: SimIntegration) {
  const own =
    type === 'whatsapp' ? { phoneNumber, hsmFallbackLanguage: 'en_US', accountId: null } : {};
  return { id, type, status: 'active', displayName, ...own };
}

/** An item of v1.1's `messageTemplates`. That it hands on Meta's further fields is (?): a variant leaves them out. */
export function templateRecord(template: SimTemplate, tellsDetails: boolean) {
  const { name, language, status, category, subCategory, components } = template;
  return {
    id: templateId(template),
    name,
    language,
    status,
    category,
    ...(subCategory !== undefined && { sub_category: subCategory }),
    ...(components === null ? {} : { components }),
    ...(tellsDetails ? templateDetails(template) : {}),
  };
}

/** Meta's ids are long numbers; the same template always has the same. */
export function templateId({ name, language }: SimTemplate): string {
  return BigInt(`0x${hexId('template', name, language).slice(0, 12)}`).toString();
}

function templateDetails({ parameterFormat, rejectedReason, qualityScore }: SimTemplate) {
  return {
    parameter_format: parameterFormat,
    rejected_reason: rejectedReason ?? 'NONE',
    quality_score: { score: qualityScore },
  };
}
