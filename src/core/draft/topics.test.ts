import { comparableWords } from '../text/comparable-words';
import { topicsIn } from './topics';

const topics = (text: string) => [...topicsIn(comparableWords(text))].sort();

test.each([
  ['refund_issued'.replace('_', ' '), 'Wir haben den Betrag erstattet'],
  ['order shipped', 'Ihre Bestellung ist verschickt'],
  ['delivery delayed', 'La livraison a du retard'],
  ['return label', 'Retourenaufkleber'],
  ['photo', 'Können Sie ein Bild schicken?'],
  ['the invoice', 'votre facture'],
])('%s and %s have a topic in common', (one, other) => {
  expect(topics(one).some((topic) => topics(other).includes(topic))).toBe(true);
});

test('the longest beginning counts: a label for returns is a label', () => {
  expect(topics('Retourenschein')).toEqual(topics('Etikett'));
  expect(topics('Retoure')).toEqual(topics('return'));
});

test('nothing in common where nothing is', () => {
  expect(topics('The wood is oak, oiled')).toEqual([]);
});
