import { nearNames } from './near-names';

const FIELDS = ['whatsapp_opt_in', 'customer_level', 'preferred_name', 'opt_out'];

test.each([
  ['whatsap_opt_in', ['whatsapp_opt_in']],
  ['wa_opt_in', ['whatsapp_opt_in']],
  ['WhatsApp Opt-in', ['whatsapp_opt_in']],
  ['costumer_level', ['customer_level']],
  ['loyalty', []],
  ['', []],
  ['whatsapp_opt_in', []],
])('“%s” may have meant %j', (wanted, near) => {
  expect(nearNames(wanted, FIELDS)).toEqual(near);
});

test('the nearest comes first, three at most', () => {
  const names = ['consent_abcd', 'consent_ab', 'consent_a', 'consent_abc'];
  expect(nearNames('consent_', ['x', ...names])).toEqual([
    'consent_a',
    'consent_ab',
    'consent_abc',
  ]);
});
