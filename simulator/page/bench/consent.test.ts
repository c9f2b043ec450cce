import { ANA, DANIEL, MATEUS, OLIVIA } from '../../scenarios/build/people';
import { CONSENTS, consentOf, withConsent } from './consent';

it.each([
  [OLIVIA, 'given'],
  [ANA, 'refused'],
  [DANIEL, 'unknown'],
  [MATEUS, 'tag'],
])('$name: %s', (user, consent) => {
  expect(consentOf(user)).toBe(consent);
});

it.each(CONSENTS)('can be set to $value, all else kept', ({ value }) => {
  for (const user of [OLIVIA, ANA, DANIEL, MATEUS]) {
    const changed = { ...user, ...withConsent(user, value) };
    expect(consentOf(changed)).toBe(value);
    expect(changed.userFields.customer_level).toBe(user.userFields.customer_level);
    expect(changed.tags.filter((tag) => tag !== 'whatsapp_opt_in')).toEqual(
      user.tags.filter((tag) => tag !== 'whatsapp_opt_in'),
    );
  }
});
