import fc from 'fast-check';
import { type KnownNames, partsOfDraft } from './parts-of-draft';

const NAMES: KnownNames = { customer: 'Olivia Grant', agent: 'Nora Klein' };

const partsOf = (text: string, names = NAMES) => {
  const { greeting, words, ending } = partsOfDraft(text, names);
  return [greeting.trim(), words.trim(), ending.trim()];
};

test.each([
  ['Hi Olivia, your rug left', 'Hi Olivia,', 'your rug left'],
  ['Hi Olivia your rug left', 'Hi Olivia', 'your rug left'],
  ['hi olivia,\nyour rug left', 'hi olivia,', 'your rug left'],
  ['Hello Mr. Adams, your rug left', 'Hello Mr. Adams,', 'your rug left'],
  ['Dear customer, your rug left', 'Dear customer,', 'your rug left'],
  ['Good morning! We got it', 'Good morning!', 'We got it'],
  ['Hi there 👋🏽\n\nWe got it', 'Hi there 👋🏽', 'We got it'],
  ['Hello Jo. We got it', 'Hello Jo.', 'We got it'],
  [
    'Sehr geehrte Frau Weiß,\n\ndie 89 Euro sind da',
    'Sehr geehrte Frau Weiß,',
    'die 89 Euro sind da',
  ],
  ['Bonjour Madame Petit,\nc’est fait', 'Bonjour Madame Petit,', 'c’est fait'],
  ['¡Hola Ana! Ya está', '¡Hola Ana!', 'Ya está'],
])('%j greets', (text, greeting, words) => {
  expect(partsOf(text)).toEqual([greeting, words, '']);
});

test.each([
  ['Hi Yes, you can'],
  ['Hi sorry, I was away'],
  ['Hello your rug left'],
  ['Thanks Olivia, I have changed it'],
  ['Danke für die Info, Olivia! Wir prüfen das'],
  ['Hi Grace has called you'],
  ['Liebe Anna und lieber Max, es ist da'],
  ['Hidden costs: none'],
])('%j: in doubt it belongs to the words', (text) => {
  expect(partsOf(text)).toEqual(['', text, '']);
});

test.each([
  ['It left.\n\nBest regards\nNora', 'It left.', 'Best regards\nNora'],
  ['It left. Best regards, Nora', 'It left.', 'Best regards, Nora'],
  [
    'It left\nKind regards,\nNora Klein\nBirch & Bloom',
    'It left',
    'Kind regards,\nNora Klein\nBirch & Bloom',
  ],
  [
    'Es ist da. Viele Grüße, Ihr Team von Birch & Bloom',
    'Es ist da.',
    'Viele Grüße, Ihr Team von Birch & Bloom',
  ],
  ['Es ist da!\nLG Tom', 'Es ist da!', 'LG Tom'],
  [
    'C’est fait.\nCordialement,\nNora du service client',
    'C’est fait.',
    'Cordialement,\nNora du service client',
  ],
  ['It left.\n\nNora', 'It left.', 'Nora'],
  ['It left.\n– Nora', 'It left.', '– Nora'],
])('%j takes leave', (text, words, ending) => {
  expect(partsOf(text)).toEqual(['', words, ending]);
});

test.each([
  ['It left. Regards the other order, it is late.'],
  ['It left. Best wishes for your birthday!'],
  ['It left.\nCheers for waiting'],
  ['It left.\nBest regards, and call 030 1234'],
  ['It left.\n\nOlivia'],
  ['Nora'],
])('%j: does not', (text) => {
  expect(partsOf(text)).toEqual(['', text, '']);
});

test('what only greets is what was to be said', () => {
  expect(partsOf('Hi Olivia!')).toEqual(['', 'Hi Olivia!', '']);
  expect(partsOf('Hi Olivia!\nBest regards\nNora')).toEqual([
    '',
    'Hi Olivia!\nBest regards\nNora',
    '',
  ]);
});

const snippet = fc.constantFrom(
  'Hi',
  'Olivia',
  'Sehr geehrte Frau Weiß,',
  'your rug left',
  '.',
  '\n',
  ' ',
  'Best regards',
  'Nora',
  '👋',
  'Cordialement',
);

test('together the parts are the draft, and there are always words', () => {
  const drafts = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(snippet, { maxLength: 12 }).map((pieces) => pieces.join(' ')),
  );
  fc.assert(
    fc.property(drafts, (text) => {
      const { greeting, words, ending } = partsOfDraft(text, NAMES);
      expect(greeting + words + ending).toBe(text);
      expect(words.trim() === '').toBe(text.trim() === '');
    }),
  );
});
