import { nearNames } from './near-names';

const FIELDS = ['whatsapp_opt_in', 'customer_level', 'preferred_name', 'opt_out'];

test.each([
  ['whatsap_opt_in', ['whatsapp_opt_in']],
  ['wa_opt_in', ['whatsapp_opt_in']],
  ['wa_optin', ['whatsapp_opt_in']],
  ['WhatsApp Opt-in', ['whatsapp_opt_in']],
  ['costumer_level', ['customer_level']],
  ['loyalty', []],
  ['', []],
  ['whatsapp_opt_in', []],
])('“%s” may have meant %j', (wanted, near) => {
  expect(nearNames(wanted, FIELDS)).toEqual(near);
});

test('the nearest comes first, three at most', () => {
  const names = ['opt_in_mailxyz', 'opt_in_mailxy', 'opt_in_mailx', 'opt_in_mailxyw'];
  expect(nearNames('opt_in_mail', ['x', ...names])).toEqual([
    'opt_in_mailx',
    'opt_in_mailxy',
    'opt_in_mailxyz',
  ]);
});
