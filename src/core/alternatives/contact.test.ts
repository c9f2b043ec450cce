import { contactOf, NO_CONTACT } from './contact';

test('each once, in the order in which they came', () => {
  expect(
    contactOf({
      emails: ['ana@mail.example', null, ' Ana@Mail.example ', 'other@mail.example'],
      phones: [
        '+351 910 555 211',
        null,
        '351910555211',
        'US.13491208655302741918',
        '+351 910 555 999',
      ],
    }),
  ).toEqual({
    emails: ['ana@mail.example', 'other@mail.example'],
    phones: ['+351 910 555 211', '+351 910 555 999'],
  });
});

test('what is neither is nothing', () => {
  expect(contactOf({ emails: ['', 'ana', '@', null], phones: ['', 'ana'] })).toEqual(NO_CONTACT);
});
