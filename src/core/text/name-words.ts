import { foldText } from './compare-text';

/** A word of a name for looking it up: lower-case, without accents, full stops and apostrophes. */
export const bare = (word: string): string => foldText(word).replace(/[.'’]/g, '');

export const wordSet = (list: string): ReadonlySet<string> =>
  new Set(list.split(' ').map(foldText));

/** Behind a name, and no part of it. */
export const SUFFIXES = wordSet(
  'jr sr junior senior ii iii iv phd md mba msc bsc llm esq cpa mdphd rn dds ' +
    // What programs write for nothing, and people into their address books.
    'null undefined work privat',
);

/** How apps and people call somebody unnamed, or whoever answers. */
export const ANYBODY = wordSet(
  'whatsapp unknown unnamed anonymous user customer client guest visitor caller contact recipient null ' +
    'undefined none nan na test noname nobody subscriber lead member requester deleted permanently ' +
    'demo dummy asdf qwerty xxx private withheld voicemail website admin administrator info office ' +
    'sales reception helpdesk billing accounting iphone ipad samsung galaxy huawei nokia ' +
    'kunde kundin gast besucher unbekannt unbekannter unbekannte anonym nutzer benutzer anrufer kontakt ' +
    'büro empfang vertrieb buchhaltung zentrale sekretariat ' +
    'inconnu inconnue utilisateur utilisatrice visiteur visiteuse invité anonyme accueil compta ' +
    'cliente usuario usuaria invitado visitante desconocido desconocida desconhecido desconhecida usuário convidado ' +
    'ventas recepción oficina ' +
    'utente ospite sconosciuto klant gebruiker onbekend klient gość nieznany misafir müşteri ' +
    'клиент гость пользователь неизвестно неизвестный аноним πελάτης χρήστης לקוח משתמש אורח ' +
    'عميل زائر مستخدم مجهول کاربر مشتری ग्राहक उपयोगकर्ता अतिथि ลูกค้า ผู้ใช้ 고객 고객님 손님 사용자',
);

/** Nobody's family name, so that "Google User" is nobody, while Tom Guest is somebody. */
export const LAST_OF_NOBODY = wordSet(
  'user visitor customer contact caller account nutzer benutzer utilisateur usuario utente konto ' +
    'пользователь 사용자',
);

/** "No name", "Mein Name". */
export const WORDS_FOR_NAME = wordSet('name nombre nom nome naam имя');

/** A greeting, a status or a relation: no name by themselves. */
export const ALONE = wordSet(
  'hi hello hey hallo hola me ich moi yo io mom mum mama papa dad boss busy available offline online away ' +
    'sleeping driving moin bonjour salut ciao',
);

/** Nobody in a script without blanks, where such a word may stand anywhere. */
export const UNSPACED_NOBODY =
  /用户|用戶|客户|客戶|访客|訪客|顾客|顧客|游客|遊客|匿名|客服|管理员|管理員|ゲスト|お客|ユーザー|名無し|익명/u;

/** Prefixes of generated names: "Web User 5f3c". */
export const APPS = wordSet(
  'web facebook instagram messenger telegram viber line wechat tiktok sms app new end google twitter',
);

/** Several people, or a household. */
export const SEVERAL = wordSet(
  'and und et e y en i und familie family famille familia família famiglia fam eheleute ehepaar the os los team',
);

/** Words of company names. */
export const COMPANY = wordSet(
  'gmbh ag kg ohg ug mbh inc llc ltd limited plc corp corporation company co sa sas sarl srl spa bv nv ' +
    'oy ab as aps kft sro ooo ооо зао оао lda ltda eirl group gruppe groupe holding shop store support ' +
    'service services solutions consulting restaurant hotel bank clinic praxis team studio ' +
    'international logistics transport transports spedition trading industries enterprises technologies ' +
    'systems software media marketing agency agentur travel reisen insurance versicherung foundation ' +
    'stiftung verein school schule university universitat college hospital klinik clinica pharmacy ' +
    'apotheke pharmacie farmacia pizzeria trattoria ristorante cafe bakery backerei boulangerie salon ' +
    'boutique tienda garage autohaus werkstatt immobilien kanzlei church ministries 주식회사',
);

/** Part of a company's name in a script without blanks. */
export const UNSPACED_COMPANY =
  /株式会社|有限会社|合同会社|公司|集团|集團|商店|病院|医院|[㈱㈲㈜]/u;

export const TITLES = wordSet(
  'dr prof professor mr mrs ms miss mx mister sir madam rev hon capt captain lt sgt col ' +
    'herr frau fräulein hr fr ing dipl-ing mag univ monsieur madame mademoiselle mme mlle mgr ' +
    'señor señora señorita sr sra srta doña lic arq signor signora sig sigra dott dottssa ' +
    'heer mevrouw dhr mevr shri sri smt haji hajah hj hjh sheikh sheikha ustad pani bayan ' +
    'md mohd mst chef uncle aunt auntie onkel tante ' +
    'господин госпожа г-н г-жа доктор пан пани пані дядя тётя κύριος κυρία κ κος κα ' +
    'السيد السيدة سيد سيدة الدكتور الدكتورة دكتور دكتورة د م الحاج الحاجة حاج الشيخ الشيخة الأستاذ ' +
    'الأستاذة أستاذ استاذ المهندس مهندس ' +
    'אדון גברת מר ד"ר श्री श्रीमान श्रीमती सुश्री कुमारी डॉ คุณ นาย นาง นางสาว ดร',
);

/** Titles only behind another one: Phil and Nat are also names. */
export const MORE_TITLES = wordSet('med rer nat jur phil habil pol dent vet mult');

/** A title in one country and a name in another. */
export const TITLES_OR_NAMES = wordSet('don dom dona pan bay eng gen me');

/** Parts of a family name that may begin it; nobody is called by them. */
export const PARTICLES = wordSet(
  'van von vom zu zur der den de da do dos das di du del della des la le les los las el al bin ibn binti af av ter ten st ' +
    'san santa mac mc o freiherr graf',
);

/** First parts of a name that need the next one. */
export const HALVES = wordSet('abd abdul abdel abdal abdel abu umm abou عبد أبو ابو أم ام');

/** Words of a sentence, as some put a motto in the place of their name. */
export const SENTENCE = wordSet(
  'is was you your we my this that only just always never not dont for god life thank thanks living ' +
    'ich mein meine nicht immer suis pas toujours soy estoy siempre nunca',
);
