import type { WorldChange } from '../../world/world-state';
import type { Internals } from '../internals';
import { scopeOf, TICKET_LOCATIONS } from '../scope';
import { backgroundEvents, commonEvents, ticketEvents } from './events-of-change';

/** Tells every instance what a change of the world means to it. */
export function broadcast(host: Internals, change: WorldChange): void {
  for (const instance of [...host.instances.values()]) {
    const scope = scopeOf(host, instance);
    const isOwn =
      TICKET_LOCATIONS.includes(instance.location) &&
      'ticketId' in change &&
      change.ticketId === instance.ticketId;
    const events = [
      ...(isOwn ? ticketEvents(change, scope) : []),
      ...backgroundEvents(change, scope),
      ...commonEvents(change, scope),
    ];
    for (const { name, payload, property } of events) {
      host.emit(instance, name, payload);
      if (property === undefined) continue;
      host.emit(instance, '*.changed', () => ({ propertyName: property, newValue: payload?.() }));
    }
  }
}
