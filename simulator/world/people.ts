import type { SimGroup, SimOrganization, SimUser } from './people-types';
import type { WorldState } from './world-state';

const SUPPORT: SimGroup = { id: 1, name: 'Support' };

/** Customers have none, and agents are in `Support` unless they say else. */
export function groupsOf({ role, groups }: SimUser): readonly SimGroup[] {
  if (role === 'end-user') return [];
  return groups ?? [SUPPORT];
}

/** Every group that an agent is in, in the order of its number. */
export function allGroups({ users }: Pick<WorldState, 'users'>): readonly SimGroup[] {
  const groups = new Map(users.flatMap(groupsOf).map((group) => [group.id, group]));
  return [...groups.values()].sort((a, b) => a.id - b.id);
}

/** The group of that id, in which any agent is. */
export function groupIn({ users }: Pick<WorldState, 'users'>, groupId: number): SimGroup {
  const group = users.flatMap(groupsOf).find(({ id }) => id === groupId);
  return group ?? { ...SUPPORT, id: groupId };
}

/** Names as a person types them, as groups: the first is Support's number, others follow. */
export function groupsNamed(names: readonly string[]): readonly SimGroup[] {
  return names.map((name, index) =>
    name === SUPPORT.name ? SUPPORT : { id: SUPPORT.id + 1 + index, name },
  );
}

export function organizationOf(
  { organizations }: Pick<WorldState, 'organizations'>,
  { organizationId }: SimUser,
): SimOrganization | null {
  return organizations.find(({ id }) => id === organizationId) ?? null;
}
