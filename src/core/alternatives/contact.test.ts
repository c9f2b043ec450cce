import { contactOf, NO_CONTACT, phoneNumber } from './contact';

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

describe('phoneNumber', () => {
  test.each([
    ['+49 151 5550 1201'],
    ['+1 (212) 555-0105'],
    ['004915155501201'],
    ['030/5550100'],
    ['+55.11.5550.1202'],
    ['+491515550120112'],
    ['5511955501202'],
  ])('%s can be called', (onFile) => {
    expect(phoneNumber(` ${onFile} `)).toBe(onFile);
  });

  test.each([
    ['WhatsApp’s id of a customer', 'US.13491208655302741918'],
    ['the same, of letters', 'DE.abcDEF123456'],
    ['an id of digits only', '13491208655302741918'],
    ['Messenger’s id of a customer', '102345678901234'],
    ['a name', 'ana.sousa'],
    ['an address', 'ana@mail.example'],
    ['too short', '112'],
    ['signs only', '+-()'],
    ['nothing', ''],
    ['a number with words', '+49 151 5550 1201 ext. 5'],
  ])('%s is no number', (_what, onFile) => {
    expect(phoneNumber(onFile)).toBeNull();
  });
});
