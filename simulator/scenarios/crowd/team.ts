import type { SimGroup, SimUser } from '../../world/people-types';
import { INES, NORA, TOM } from '../build/people';

/** The numbers that these groups get when they are typed in the Bench in this order. */
export const SUPPORT: SimGroup = { id: 1, name: 'Support' };
export const RETURNS: SimGroup = { id: 3, name: 'Returns' };
export const ORDERS: SimGroup = { id: 4, name: 'Orders' };

export const GROUPS: readonly SimGroup[] = [SUPPORT, RETURNS, ORDERS];

const member = (user: SimUser, ...groups: SimGroup[]): SimUser => ({ ...user, groups });

const colleague = (id: number, name: string, ...groups: SimGroup[]): SimUser => {
  const email = `agent${id}@demo.example`;
  const identities = [{ id: id * 10, type: 'email', value: email, verified: true, primary: true }];
  return member({ ...TOM, id, name, email, identities }, ...groups);
};

/** Nora, in front of the screen, is in two of three groups. */
export const AGENTS: readonly SimUser[] = [
  member(NORA, SUPPORT, RETURNS),
  member(TOM, RETURNS),
  member(INES, SUPPORT, ORDERS),
  colleague(104, 'Sanne de Wit', SUPPORT),
  colleague(105, 'Ravi Menon', ORDERS),
  colleague(106, 'Júlia Prates', RETURNS, ORDERS),
  colleague(107, 'Omar Haddad', SUPPORT),
];
