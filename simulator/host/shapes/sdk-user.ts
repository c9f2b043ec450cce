import { identitiesOf } from '../../world/identities';
import { groupsOf, organizationOf } from '../../world/people';
import type { SimUser } from '../../world/people-types';
import type { WorldState } from '../../world/world-state';
import { sdkOrganization } from './organization';

/** A user as `ticket.requester`, `user` and `currentUser` show it (zaf-support-api.md section 2). */
export function sdkUser(user: SimUser, state: WorldState, now: number): Record<string, unknown> {
  const organization = organizationOf(state, user);
  return {
    id: user.id,
    email: user.email,
    name: user.name,
    role: user.role,
    groups: groupsOf(user),
    organizations: organization ? [sdkOrganization(organization)] : [],
    identities: identitiesOf(user, state).map((identity) => ({
      ...identity,
      userId: user.id,
      undeliverableCount: 0,
      deliverableState: 'deliverable',
    })),
    externalId: null,
    locale: user.locale,
    tags: user.tags,
    timeZone: sdkTimeZone(user.timeZone, now),
    alias: '',
    signature: user.role === 'end-user' ? null : `${user.name}, ${state.account.name}`,
    details: '',
    notes: '',
    avatarUrl: user.avatarUrl,
  };
}

function sdkTimeZone(ianaName: string, now: number): Record<string, unknown> {
  const offset = offsetMinutes(ianaName, now);
  const sign = offset < 0 ? '-' : '+';
  const hours = String(Math.floor(Math.abs(offset) / 60)).padStart(2, '0');
  const minutes = String(Math.abs(offset) % 60).padStart(2, '0');
  const city = ianaName.split('/').at(-1)?.replace(/_/g, ' ') ?? ianaName;
  return {
    name: city,
    translatedName: city,
    ianaName,
    offset,
    formattedOffset: `GMT${sign}${hours}:${minutes}`,
  };
}

/** Making one takes longer than all else that a user is asked for. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const clock =
    clocks.get(timeZone) ??
    new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
  clocks.set(timeZone, clock);
  return clock;
}

/** The zone's distance from UTC at that instant, daylight saving included. */
function offsetMinutes(timeZone: string, now: number): number {
  const parts = clockOf(timeZone).formatToParts(now);
  const part = (type: string) => Number(parts.find((item) => item.type === type)?.value);
  const local = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
  );
  return Math.round((local - now) / 60_000);
}
