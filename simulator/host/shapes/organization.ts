import type { SimOrganization } from '../../world/people-types';

/** An organization as `ticket.organization` and a user's `organizations` show it (S). */
export function sdkOrganization({ id, name, tags }: SimOrganization): Record<string, unknown> {
  return {
    id,
    name,
    tags,
    domains: '',
    externalId: null,
    details: '',
    notes: '',
    group: null,
    sharedTickets: false,
    sharedComments: false,
  };
}
