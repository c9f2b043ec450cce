import { found, share, yesNo } from '../finding';
import type { Probe } from '../probe';
import { at, HEX_ID, idAt, isThere, keysOf } from '../raw';
import { countStep } from '../steps';
import { IDENTITY_TYPES, wordsFor } from '../words';

/** The requester, the agent and their profiles. */
export const PEOPLE_PROBES: readonly Probe[] = [
  {
    id: 'messaging-identities',
    rows: [28, 87],
    reads: ['identities'],
    judge({ list }) {
      const messaging = list('identities').filter(
        (identity) => at(identity, 'type') === 'messaging',
      );
      const isHex = messaging.every((identity) => HEX_ID.test(idAt(identity, 'value') ?? ''));
      return found(yesNo(messaging.length > 0), {
        count: countStep(messaging.length),
        ...(messaging.length > 0 && { isHex }),
        types: wordsFor(
          IDENTITY_TYPES,
          list('identities').map((identity) => at(identity, 'type')),
        ),
      });
    },
  },
  {
    id: 'phone-of-profile',
    rows: [58],
    reads: ['profile', 'identities'],
    judge({ body, list }) {
      const inProfile = isThere(at(body('profile'), 'user', 'phone'));
      const inIdentities = list('identities').some(
        (identity) => at(identity, 'type') === 'phone_number',
      );
      return found(yesNo(inProfile || inIdentities), { inProfile });
    },
  },
  {
    id: 'profile-names-fields',
    rows: [86],
    reads: ['profile', 'userFields'],
    judge({ body, list }) {
      const named = new Set(keysOf(at(body('profile'), 'user', 'user_fields')));
      return found(share(list('userFields'), (field) => named.has(idAt(field, 'key') ?? '')));
    },
  },
  {
    id: 'agent-zone',
    rows: [16],
    reads: [],
    judge({ readings }) {
      const { currentUser } = readings.page;
      const told = [at(currentUser, 'timeZone', 'ianaName'), at(currentUser, 'locale')];
      return found(share(told, isThere));
    },
  },
];
