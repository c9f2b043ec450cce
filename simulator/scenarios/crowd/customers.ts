import type { SimUser } from '../../world/people-types';
import type { Dice } from './dice';
import { PLACES, type Place } from './places';

export interface Invented {
  readonly user: SimUser;
  readonly place: Place;
}

/** Above every number that the demo account gives a person. */
const FIRST_ID = 300_000;

/** A customer whom nobody is: one of a few dozen names a place, some without a phone number. */
export function inventCustomer(index: number, dice: Dice): Invented {
  const place = dice.pick(PLACES);
  const given = dice.pick(place.given);
  const family = dice.pick(place.family);
  const id = FIRST_ID + index;
  const hasPhone = dice.next() < 0.85;
  const name = (place.familyFirst ? [family, given] : [given, family]).join(place.joins);
  const user: SimUser = {
    id,
    name,
    role: 'end-user',
    email: null,
    phone: hasPhone ? `${place.dial} ${String(index).padStart(4, '0')}` : null,
    locale: place.locale,
    timeZone: place.timeZone,
    tags: [],
    identities: [
      {
        id: id * 10,
        type: 'messaging',
        value: `${id.toString(16).padStart(8, '0')}c0ffee0123456789`,
        verified: true,
        primary: false,
      },
    ],
    userFields: { whatsapp_opt_in: dice.next() < 0.8 },
    avatarUrl: null,
  };
  return { user, place };
}
