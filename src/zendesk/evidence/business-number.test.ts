import { businessNumberOf } from './business-number';

const to = (fields: unknown) => ({ channel: 'whatsapp', source: { from: {}, to: fields } });

test.each([
  ['a phone number', { name: 'Shop', phone: '+43 660 111' }, '43660111'],
  ['the same, written otherwise', { phone: '+43660111' }, '43660111'],
  ['a number for reading only', { formatted_phone: '+43 660-111' }, '43660111'],
  ['a number as an address', { address: '+43 660 111' }, '43660111'],
  ['an address that is no number', { address: 'shop@example.com' }, null],
  ['an id, which may be the account’s', { id: 360001234567 }, null],
  ['too few digits for a number', { phone: '12 34' }, null],
  ['a page', { name: 'Shop', profile_id: 4711 }, '4711'],
  ['a blank number, and a page', { phone: ' ', profile_id: '4711' }, '4711'],
  ['a name alone, which two may bear', { name: 'Shop' }, null],
  ['nothing', {}, null],
  ['null', null, null],
  ['values of another shape', { phone: { raw: '1' }, address: null, id: true }, null],
])('%s', (_what, fields, expected) => {
  expect(businessNumberOf(to(fields))).toBe(expected);
});

test.each([null, undefined, 'whatsapp', {}, { source: null }, { source: { from: {} } }])(
  '%p names none',
  (via) => {
    expect(businessNumberOf(via)).toBeNull();
  },
);
