import { ApiError } from '../api-error';
import { type Scope, TICKET_LOCATIONS } from '../scope';
import { canonical, descend, find, type Group, type Property } from '../table';
import { macroProperties, organizationProperties, userProperties } from './account';
import { barProperties } from './bars';
import { composerProperties } from './composer';
import { coreProperties, namedResources } from './core';
import { peopleProperties } from './people';
import { ticketProperties } from './ticket';
import { ticketFieldProperties } from './ticket-fields';

const TICKET_TABLES = { ...ticketProperties, ...peopleProperties, ...composerProperties };

/** `ticket` as a whole: every value of the tables above under its own name. */
const wholeTicket: Property = {
  get(scope) {
    const ticket: Record<string, unknown> = {};
    for (const [path, property] of Object.entries(TICKET_TABLES)) {
      const name = /^ticket\.([a-zA-Z]+)$/.exec(path)?.[1];
      if (name) ticket[name] = property.get(scope);
    }
    return { ...ticket, comment: composerProperties.comment?.get(scope) };
  },
};

const wholeEditor: Property = {
  get: (scope) => ({
    targetChannel: TICKET_TABLES['ticket.editor.targetChannel']?.get(scope),
    capabilities: TICKET_TABLES['ticket.editor.capabilities']?.get(scope),
  }),
};

const GROUPS: readonly Group<Property>[] = [
  { locations: 'everywhere', entries: coreProperties },
  {
    locations: TICKET_LOCATIONS,
    entries: {
      ...TICKET_TABLES,
      ...ticketFieldProperties,
      ...macroProperties,
      ticket: wholeTicket,
      'ticket.editor': wholeEditor,
    },
  },
  { locations: ['nav_bar', 'top_bar'], entries: barProperties },
  { locations: ['user_sidebar'], entries: userProperties },
  { locations: ['organization_sidebar'], entries: organizationProperties },
];

/** What `client.get(path)` reads. Unknown paths throw an error that names them. */
export function readPath(scope: Scope, path: string): unknown {
  const resource = /^([a-zA-Z]+):(.+)$/.exec(path);
  const named = resource?.[1] ? namedResources[resource[1]] : undefined;
  if (named && resource?.[2]) return named.get(scope, resource[2]);
  const { location } = scope.instance;
  const { entry, args, rest } = find(GROUPS, path, location);
  return descend(entry.get(scope, ...args), rest, path, location);
}

/** What `client.set(path, value)` writes; gives back what is there afterwards. */
export function writePath(scope: Scope, path: string, value: unknown): unknown {
  const { entry, args, rest } = find(GROUPS, path, scope.instance.location);
  if (rest.length > 0) readPath(scope, path);
  if (rest.length > 0 || !entry.set) {
    throw new ApiError('APIReadOnlyError', `"${canonical(path)}" can be read, not set`);
  }
  entry.set(scope, value, ...args);
  return entry.get(scope, ...args);
}
