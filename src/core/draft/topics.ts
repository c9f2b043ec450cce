import { comparableText } from '../text/comparable-words';

/**
 * What support writes about, one topic a line, by the beginnings of its words in several languages.
 * Template names are mostly English, whatever the template's language.
 */
const TOPICS: readonly string[] = [
  'order purchas bestell auftrag command pedido',
  'parcel packag packet shipment paket packchen sendung colis paquet envio',
  'shipp dispatch despatch versand versende verschick abgeschick losgeschick expedi unterwegs underway',
  'deliver liefer zustell livr courier carrier driver fahrer spediteur kurier transporteur entreg entrega',
  'delay later late longer postpon verzoger verspat spater retard tard tarder atras retras',
  'refund reimburs money euro credited erstatt ruckerstatt zuruckerstatt gutschrift gutgeschrieb geld ruckzahl rembours recredit argent reembols',
  'return retour rucksend ruckgabe zurucksend zuruckschick zuruckgeschick zuruckgesend zuruckgeb renvoy renvoi devol',
  'label sticker etikett aufkleber retourenschein rucksendeschein etiquet bordereau',
  'replac substitut spare ersatz ersetz neulieferung remplac reemplaz',
  'damag broken broke fault defect crack scratch torn dent kaputt defekt schaden beschad zerbroch kratzer casse abim endommag defectu fissur rayur degat dechir',
  'exchang swap umtausch tausch austausch umgetausch getausch echang cambi troca',
  'size colour color grosse farbe taille couleur talla',
  'invoic receipt billing rechnung beleg quittung factur',
  'payment paid card paypal zahlung bezahl karte kreditkarte uberweis paiement payer carte virement pago pagamento',
  'declin fail failed reject refus ablehn abgelehn fehlgeschlag gescheiter echou rejet',
  'appointment booking termin rendez cita consultation beratung',
  'reschedul verschieb verschob verleg deplac',
  'technician engineer fitter repair monteur technik handwerk reparat reparier reparation technicien depann tecnic',
  'photo picture image foto bild fotos bilder cliche',
  'pickup collect abhol abgeholt retir recuper recog',
  'store shop branch filiale laden geschaft magasin boutique tienda loja',
  'cancel storn annul resili widerruf gekundig kundig',
  'stock availab restock lagernd verfugbar disponib',
  'call called phone telephon telefon anruf angeruf ruckruf zuruckruf zuruckgeruf appel rappel repondeur mailbox voicemail llamad',
  'remind erinner recordatorio lembret',
  'feedback review rating survey bewert umfrage zufrieden satisf avis enquete',
  'answer repl antwort losung reponse respond respuest',
  'track tracking follow verfolg sendungsverfolg sendungsnummer suivi suivre rastre',
  'arriv receiv received turned ankomm angekomm eintreff eingetroff eingegang parvenu recept reception',
  'check inspect examin pruf gepruf uberpruf verifi control',
  'discount voucher coupon gutschein rabatt remise promo',
  'warrant guarant garant gewahrleist',
  'subscri contract vertrag abonn contrat',
  'reserv aside zurucklegen zuruckgelegt',
  'address anschrift adress',
  'password passwort kennwort login',
];

interface Beginning {
  readonly letters: string;
  readonly topic: string;
}

/** Every beginning has at least so many letters. */
const SHORTEST = 4;

/** By their first letters; the longest first, so that the most precise one counts. */
const BEGINNINGS: ReadonlyMap<string, readonly Beginning[]> = byFirstLetters(
  TOPICS.flatMap((beginnings) => {
    const all = beginnings.split(' ').map(comparableText);
    return all.map((letters) => ({ letters, topic: `#${all[0]}` }));
  }),
);

function byFirstLetters(beginnings: readonly Beginning[]) {
  const groups = new Map<string, Beginning[]>();
  for (const one of beginnings) {
    const first = one.letters.slice(0, SHORTEST);
    groups.set(first, [...(groups.get(first) ?? []), one]);
  }
  for (const group of groups.values()) group.sort((a, b) => b.letters.length - a.letters.length);
  return groups;
}

const topicOf = (word: string): string | null =>
  BEGINNINGS.get(word.slice(0, SHORTEST))?.find(({ letters }) => word.startsWith(letters))?.topic ??
  null;

/**
 * The topics of a text, as far as the table knows its words.
 * @param words as `comparableWords` gives them.
 */
export const topicsIn = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.flatMap((word) => topicOf(word) ?? []));
