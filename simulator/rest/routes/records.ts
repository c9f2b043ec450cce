import { NotInWorld } from '../../world/lookup';
import type { SimTicketField } from '../../world/macro-types';
import type { SimOrganization } from '../../world/people-types';
import type { WorldState } from '../../world/world-state';
import { pageOf } from '../page-of';
import { ok, type Route } from '../route';
import { apiUrl } from '../shapes/rest-shapes';

const restOrganization = ({ id, name, tags }: SimOrganization, state: WorldState) => ({
  id,
  url: apiUrl(state, `organizations/${id}`),
  name,
  tags,
  domain_names: [],
  details: null,
  notes: null,
  group_id: null,
  shared_tickets: false,
  shared_comments: false,
  external_id: null,
  organization_fields: {},
});

/** Fields of the account's own have their number in their name; the others get one. */
const fieldId = ({ name }: SimTicketField, index: number): number =>
  Number(/^custom_field_(\d+)$/.exec(name)?.[1] ?? 360_100 + index);

function restTicketField(field: SimTicketField, index: number, state: WorldState) {
  const isCustom = field.name.startsWith('custom_field_');
  const options = field.optionValues.map(({ label, value }) => ({ name: label, value }));
  return {
    id: fieldId(field, index),
    url: apiUrl(state, `ticket_fields/${fieldId(field, index)}`),
    type: isCustom ? 'tagger' : field.name,
    title: field.label,
    raw_title: field.label,
    active: true,
    required: field.isRequired,
    position: index,
    removable: isCustom,
    ...(options.length > 0 && {
      [isCustom ? 'custom_field_options' : 'system_field_options']: options,
    }),
  };
}

/** Records that apps beside ours read. */
export const recordRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/api/v2/organizations',
    answer(call) {
      const { state } = call.world;
      const shape = (organization: SimOrganization) => restOrganization(organization, state);
      return ok(pageOf(call, 'organizations', state.organizations, shape));
    },
  },
  {
    method: 'GET',
    path: '/api/v2/organizations/{id}',
    answer({ world: { state }, ids: [wanted] }) {
      const organization = state.organizations.find(({ id }) => id === wanted);
      if (!organization) throw new NotInWorld(`the account has no organization ${wanted}`);
      return ok({ organization: restOrganization(organization, state) });
    },
  },
  {
    method: 'GET',
    path: '/api/v2/ticket_fields',
    answer(call) {
      const { state } = call.world;
      const fields = state.ticketFields.map((field, index) => ({ field, index }));
      return ok(
        pageOf(call, 'ticket_fields', fields, ({ field, index }) =>
          restTicketField(field, index, state),
        ),
      );
    },
  },
];
