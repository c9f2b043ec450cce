import { collapse, foldText } from './compare-text';

/** '' where no greeting is possible. */
interface NameToGreet {
  /** After a familiar greeting: "Hi Anna". */
  readonly first: string;
  /** After a formal greeting, and wherever the whole name is asked for. */
  readonly full: string;
}

const NOBODY: NameToGreet = { first: '', full: '' };

/** More is a sentence. */
const MOST_WORDS = 7;

/** Longer than a greeting has room for. */
const LONGEST = 60;

/**
 * The name to greet its owner by, or null: messaging profiles often hold a number, an id, a title,
 * emoji or a company, and no greeting is better than a wrong one. Where the family name comes first
 * with nothing to set it off (Chinese, Japanese, Korean) the whole name greets.
 */
export function nameToGreet(name: string): NameToGreet {
  const plain = upToDigits(firstPart(withoutOrnaments(name)));
  if (!/\p{L}/u.test(plain) || IS_NO_NAME.test(plain)) return NOBODY;
  const words = wordsIn(inSpokenOrder(plain));
  if (words.length === 0 || words.length > MOST_WORDS || meansNobody(words)) return NOBODY;
  const full = words.join(' ');
  if (full.length > LONGEST) return NOBODY;
  return { first: firstNameIn(words), full };
}

/** Decorative alphabets that are drawn as pictures or wide. */
const DRAWN = /[\u{1D400}-\u{1D7FF}\u{FF00}-\u{FFEF}\u{1F130}-\u{1F149}\u{24B6}-\u{24E9}]+/gu;

const PICTURES =
  /[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}\u{1F000}-\u{1FAFF}]|\uFE0F|\u20E3/gu;

/** Zero-width characters, except joiners between letters, which Persian and Indic names need. */
const UNSEEN = /(?![\u200C\u200D])\p{Cf}|(?<![\p{L}\p{M}])[\u200C\u200D]|[\u200C\u200D](?!\p{L})/gu;

const EDGES = /^[\s_'‹›<>.,;\-–—+]+|[\s_'‹›<>,;\-–—+(]+$/gu;

function withoutOrnaments(name: string): string {
  const letters = name
    .replace(DRAWN, (run) => run.normalize('NFKC'))
    .replace(PICTURES, ' ')
    .replace(UNSEEN, '')
    // A company or a pronoun in brackets is no part of the name.
    .replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ')
    .replace(/[~*"“”„«»♥★☆♪✨]/gu, ' ');
  return collapse(letters).replace(EDGES, '');
}

/** `Anna | Acme`, `Anna @ Acme`, `Anna – Acme`: the person before the company. */
const firstPart = (name: string): string =>
  (name.split(/\s*[|•·]\s*|\s+[@–—-]\s+|\s+@/u)[0] ?? '').replace(EDGES, '');

/** Addresses, ids (`BR.1349…`, `user_42`, `anna.schmidt`), code and sentences. */
const IS_NO_NAME =
  /[{}=@#$%^?!:;\\/+&_<>()[\]]|\p{L}{2,}\.\p{L}{2,}|^\p{Lu}{2}\.[\p{L}\p{N}]+$|^\p{N}/u;

/** `Schmidt, Dr. Anna` is turned round; `Schmidt, MBA` has no name behind the comma. */
function inSpokenOrder(name: string): string {
  const [family = '', ...rest] = name.split(/\s*[,،、，]\s*/u).filter(Boolean);
  const given = rest.filter((part) => !part.split(' ').every(isSuffix));
  if (given.length === 0) return family;
  // More than two parts are a list, and so are two whole names.
  return given.length === 1 ? `${given[0]} ${family}` : '';
}

/** A number after a whole name is dropped; after one word it makes that no name. */
function upToDigits(name: string): string {
  const words = name.split(' ');
  const at = words.findIndex((word) => /\p{N}/u.test(word));
  if (at === -1) return name;
  return at < 2 ? '' : words.slice(0, at).join(' ').replace(EDGES, '');
}

/** All words with letters, without what follows a name. */
function wordsIn(name: string): readonly string[] {
  const words = name.split(' ').filter((word) => /\p{L}/u.test(word));
  return words.slice(0, words.findLastIndex((word) => !isSuffix(word)) + 1);
}

const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(foldText));

const bare = (word: string): string => foldText(word).replace(/[.'’]/g, '');

const SUFFIXES = wordSet(
  'jr sr junior senior ii iii iv phd md mba msc bsc llm esq cpa mdphd rn dds',
);

const isSuffix = (word: string): boolean => SUFFIXES.has(bare(word));

/** How apps and people call somebody unnamed. */
const ANYBODY = wordSet(
  'whatsapp unknown unnamed anonymous user customer client guest visitor caller contact recipient null ' +
    'undefined none nan na test noname nobody subscriber lead member requester ' +
    'kunde kundin gast besucher unbekannt unbekannter unbekannte anonym nutzer benutzer anrufer kontakt ' +
    'inconnu inconnue utilisateur utilisatrice visiteur visiteuse invité anonyme ' +
    'cliente usuario usuaria invitado visitante desconocido desconocida desconhecido desconhecida usuário convidado ' +
    'utente ospite sconosciuto klant gebruiker onbekend klient gość nieznany misafir müşteri ' +
    'клиент гость пользователь неизвестно неизвестный аноним πελάτης χρήστης לקוח משתמש אורח ' +
    'عميل زائر مستخدم مجهول کاربر مشتری ग्राहक उपयोगकर्ता अतिथि ลูกค้า ผู้ใช้ 客户 用户 访客 顾客 客戶 用戶 訪客 ゲスト お客様 ユーザー 고객 고객님 손님 사용자',
);

/** Prefixes of generated names: "Web User 5f3c". */
const APPS = wordSet(
  'web facebook instagram messenger telegram viber line wechat tiktok sms app new',
);

/** Several people, or a household. */
const SEVERAL = wordSet(
  'and und et e y en i und familie family famille familia família famiglia the os los team',
);

/** Words of company names. */
const COMPANY = wordSet(
  'gmbh ag kg ohg ug mbh inc llc ltd limited plc corp corporation company co sa sas sarl srl spa bv nv ' +
    'oy ab as aps kft sro ooo ооо зао оао lda ltda eirl group gruppe groupe holding shop store support ' +
    'service services solutions consulting restaurant hotel bank clinic praxis team studio 株式会社 有限公司 公司 주식회사',
);

function meansNobody(words: readonly string[]): boolean {
  const [first = '', second = ''] = words.map(bare);
  return ANYBODY.has(first) || (APPS.has(first) && (second === '' || ANYBODY.has(second)));
}

const TITLES = wordSet(
  'dr prof professor mr mrs ms miss mx mister sir madam rev hon capt captain lt sgt col gen ' +
    'herr frau fräulein hr fr ing dipl-ing mag med rer nat jur phil monsieur madame mademoiselle mme mlle mgr me ' +
    'señor señora señorita sr sra srta don doña dom dona lic arq signor signora sig sigra dott dottssa ' +
    'de heer mevrouw dhr mevr shri sri smt haji hajah hj hjh sheikh sheikha ustad eng pan pani bay bayan ' +
    'господин госпожа г-н г-жа доктор κύριος κυρία κ السيد السيدة سيد سيدة الدكتور دكتور د م אדון גברת מר ד"ר श्री श्रीमती डॉ คุณ นาย นาง นางสาว ดร',
);

/** Parts of a family name that may begin it; nobody is called by them. */
const PARTICLES = wordSet(
  'van von vom zu zur der den de da do dos das di du del della des la le les los las el al bin ibn binti af av ter ten st ' +
    'san santa mac mc o',
);

/** First parts of a name that need the next one. */
const HALVES = wordSet('abd abdul abdel abdal abdel abu umm abou عبد أبو ابو أم ام');

/** Vietnamese family names, which come first. */
const VIETNAMESE = wordSet('nguyen tran pham huynh hoang phan vo vu dang bui ngo duong');
const VIETNAMESE_AS_WRITTEN = new Set('lê đỗ hồ lý đinh võ vũ đặng bùi trần phạm'.split(' '));

/** Scripts in which given and family name are not told apart. */
const WHOLE_NAME =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々・ ]+$/u;

/** The name that a friend would use, or ''. */
function firstNameIn(all: readonly string[]): string {
  const isCompany = all.some((word) => COMPANY.has(bare(word)));
  if (isCompany || all.some((word) => SEVERAL.has(bare(word)) && word.length < 9)) return '';
  if (WHOLE_NAME.test(all.join(' '))) return all.join(' ');
  const titled = all.findIndex((word) => !isTitle(word));
  const words = titled === -1 ? [] : all.slice(titled);
  // "Frau Schmidt", "Dr. Gupta": only the family name is left.
  if (words.length === 0 || (titled > 0 && words.length === 1)) return '';
  const ordered = familyLast(words);
  const [first = '', second = ''] = ordered;
  const key = bare(first);
  if (HALVES.has(key)) {
    const isTied = PARTICLES.has(bare(second));
    const joined = ordered.slice(0, isTied ? 3 : 2);
    return joined.length > (isTied ? 2 : 1) ? joined.join(' ') : '';
  }
  if (PARTICLES.has(key) || isInitial(first) || first.includes('.')) return '';
  return first;
}

/** With a full stop it is an abbreviation that nobody is called by. */
const isTitle = (word: string): boolean =>
  TITLES.has(bare(word)) || (/\.$/.test(word) && bare(word).length > 1 && !isInitials(word));

const isInitials = (word: string): boolean => /^(?:\p{L}\p{M}*\.){2,}$/u.test(word);

const isInitial = (word: string): boolean =>
  isInitials(word) || /^\p{L}\p{M}*\.?$/u.test(word.normalize('NFC'));

/** `DUPONT Marie`, `Nguyễn Văn An`: turned, the given name first. */
function familyLast(words: readonly string[]): readonly string[] {
  const [first = ''] = words;
  if (words.length < 2) return words;
  const isVietnamese =
    VIETNAMESE.has(bare(first).replaceAll('đ', 'd')) ||
    VIETNAMESE_AS_WRITTEN.has(first.normalize('NFC').toLowerCase());
  if (isVietnamese) return [words.at(-1) ?? '', ...words.slice(0, -1)];
  const given = words.findIndex((word) => !isLoud(word));
  return given > 0 ? [...words.slice(given), ...words.slice(0, given)] : words;
}

/** In capitals, where the alphabet has small letters. */
const isLoud = (word: string): boolean => /^[\p{Lu}\p{M}'’-]{2,}$/u.test(word);
