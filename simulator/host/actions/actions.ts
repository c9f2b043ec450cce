import { unknownPath } from '../api-error';
import { type Scope, TICKET_LOCATIONS } from '../scope';
import { type Action, find, type Group } from '../table';
import { barActions, closeActions } from './bars';
import { composerActions } from './composer';
import { coreActions } from './core';
import { instanceActions, modalActions } from './instances';
import { ticketActions } from './ticket';

const GROUPS: readonly Group<Action>[] = [
  { locations: 'everywhere', entries: { ...coreActions, ...instanceActions } },
  { locations: TICKET_LOCATIONS, entries: { ...ticketActions, ...composerActions } },
  { locations: ['nav_bar', 'top_bar'], entries: barActions },
  { locations: ['nav_bar', 'top_bar', 'ticket_editor'], entries: closeActions },
  { locations: ['modal'], entries: modalActions },
];

/** What `client.invoke(name, …args)` does. Unknown actions throw an error that names them. */
export function runAction(scope: Scope, name: string, args: readonly unknown[]): unknown {
  const { location } = scope.instance;
  const { entry, args: words, rest } = find(GROUPS, name, location);
  if (rest.length > 0) throw unknownPath(`"${name}"`, location);
  return entry(scope, args, ...words);
}
