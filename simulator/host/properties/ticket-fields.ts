import type { SimTicketField } from '../../world/macro-types';
import { ApiError } from '../api-error';
import type { Scope } from '../scope';
import type { Property } from '../table';

/** The field by the SDK's name (`status`, `custom_field_360001`); unknown ones are refused by name. */
export function fieldNamed({ state }: Scope, name: string): SimTicketField {
  const field = state.ticketFields.find((known) => known.name === name);
  if (!field) throw new ApiError('APIUnknownFieldError', `the account has no field "${name}"`);
  return field;
}

function shown(scope: Scope, name: string): Record<string, unknown> {
  const { label, isRequired, optionValues } = fieldNamed(scope, name);
  const look = scope.ticket.fieldLooks[name] ?? { isVisible: true, isEnabled: true };
  return { name, label, isRequired, optionValues, ...look };
}

/** `ticketFields:<name>` and what is inside; hide, show, enable and disable are actions. */
export const ticketFieldProperties: Readonly<Record<string, Property>> = {
  ticketFields: {
    get: (scope) => scope.state.ticketFields.map(({ name }) => shown(scope, name)),
  },
  'ticketFields:*': { get: (scope, name = '') => shown(scope, name) },
};
