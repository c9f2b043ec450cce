/** A part of the world from which invented customers come, and how their names are written there. */
export interface Place {
  readonly locale: string;
  readonly timeZone: string;
  readonly dial: string;
  readonly given: readonly string[];
  readonly family: readonly string[];
  /** Between both names, and which comes first. */
  readonly joins: ' ' | '' | '・';
  readonly familyFirst?: true;
  readonly says: readonly string[];
}

const words = (text: string): readonly string[] => text.split(' ');

export const PLACES: readonly Place[] = [
  {
    locale: 'de',
    timeZone: 'Europe/Berlin',
    dial: '+49 151 5551',
    given: words('Anke Björn Greta Heiko Jule Käthe Malte Ronja Sönke Thea Uwe Wiebke'),
    family: words('Aßmann Brückner Döring Färber Höfer Krüger Lüders Näther Rößler Würtz'),
    joins: ' ',
    says: ['Wann kommt meine Lieferung?', 'Danke, das Foto ist unterwegs.', 'Ist das noch da?'],
  },
  {
    locale: 'pt-BR',
    timeZone: 'America/Sao_Paulo',
    dial: '+55 11 5551',
    given: words('Beatriz Caio Débora Eloá Heitor Íris João Letícia Moacir Zuleide'),
    family: words('Araújo Brandão Conceição Falcão Guimarães Leitão Nóbrega Simões Varejão'),
    joins: ' ',
    says: ['O pedido ainda não chegou.', 'Posso trocar a cor?', 'Obrigada pela ajuda!'],
  },
  {
    locale: 'en-GB',
    timeZone: 'Europe/London',
    dial: '+44 7700 91',
    given: words('Ailsa Callum Dilys Ewan Ffion Gareth Isla Maeve Orla Rhys'),
    family: words("Ashdown Blythe Cadwell Drummond Everleigh Hartnoll O'Shea Penhale Treharne"),
    joins: ' ',
    says: ['Any news on my refund?', 'The tracking page has not moved.', 'That works, thanks.'],
  },
  {
    locale: 'fr',
    timeZone: 'Europe/Paris',
    dial: '+33 6 39 98',
    given: words('Anaïs Benoît Chloé Édith Gaël Hélène Loïc Noémie Théo Zoé'),
    family: words('Béranger Delacôte Faucheux Guérin L’Hermite Mérieux Prévôt Rivière'),
    joins: ' ',
    says: ['Où en est ma commande ?', 'Il manque une pièce.', 'Merci beaucoup.'],
  },
  {
    locale: 'tr',
    timeZone: 'Europe/Istanbul',
    dial: '+90 535 555',
    given: words('Çağla Deniz Işıl İlker Nazlı Oğuz Şule Ufuk Yağmur'),
    family: words('Akgün Bozdağ Çelikkol Gündüz Işıksal Özgürel Şenyüz Uğurlu'),
    joins: ' ',
    says: ['Kargom nerede?', 'İade etmek istiyorum.', 'Teşekkür ederim.'],
  },
  {
    locale: 'uk',
    timeZone: 'Europe/Kyiv',
    dial: '+380 67 555',
    given: words('Ганна Дмитро Єва Іван Лєся Назар Орися Тарас Юлія'),
    family: words('Бондар Гнатюк Журавель Їжак Кравець Олійник Щербань'),
    joins: ' ',
    says: ['Коли прийде посилка?', 'Надішлю фото завтра.', 'Дякую!'],
  },
  {
    locale: 'ar',
    timeZone: 'Asia/Amman',
    dial: '+962 7 9555',
    given: words('أمل باسم جنى رامي سلمى طارق ليان نادر هالة يزن'),
    family: words('البستاني الحوراني الدباس الزعبي الكيلاني المصري النجار'),
    joins: ' ',
    says: ['متى يصل طلبي؟', 'أرسلت لكم الصورة.', 'شكراً لكم.'],
  },
  {
    locale: 'he',
    timeZone: 'Asia/Jerusalem',
    dial: '+972 52 555',
    given: words('אורי גלית דורון הילה יעל נועם עדי רותם שיר'),
    family: words('אבני בר־לב גולן הראל כרמון נחשון רוזן שגיא'),
    joins: ' ',
    says: ['מתי המשלוח מגיע?', 'אפשר להחליף מידה?', 'תודה רבה.'],
  },
  {
    locale: 'hi',
    timeZone: 'Asia/Kolkata',
    dial: '+91 98455',
    given: words('अनुज ईशा कविता देव निधि प्रिया रोहन सुमित'),
    family: words('अग्रवाल चौहान जोशी मल्होत्रा राठौर शर्मा'),
    joins: ' ',
    says: ['मेरा ऑर्डर कब आएगा?', 'फोटो भेज दी है।', 'धन्यवाद।'],
  },
  {
    locale: 'zh-CN',
    timeZone: 'Asia/Shanghai',
    dial: '+86 139 5555',
    given: words('晓雯 子轩 雨桐 志强 美玲 浩然 静怡'),
    family: words('欧阳 司徒 林 郑 孟 贺 薛'),
    joins: '',
    familyFirst: true,
    says: ['我的订单到哪里了？', '可以换颜色吗？', '谢谢。'],
  },
  {
    locale: 'ja',
    timeZone: 'Asia/Tokyo',
    dial: '+81 90 5555',
    given: words('陽菜 大輔 さくら 健太 美咲 蓮'),
    family: words('小野寺 五十嵐 長谷川 西園寺 早乙女 東雲'),
    joins: ' ',
    familyFirst: true,
    says: ['配送はいつですか。', '写真を送りました。', 'ありがとうございます。'],
  },
  {
    locale: 'th',
    timeZone: 'Asia/Bangkok',
    dial: '+66 81 555',
    given: words('กมล ชุติมา ธนา นภา พิมพ์ใจ วรเดช สิริ'),
    family: words('จันทร์แก้ว ทองดี บุญมี ศรีสุข แสงอรุณ'),
    joins: ' ',
    says: ['ของจะมาเมื่อไหร่คะ', 'ส่งรูปไปแล้วครับ', 'ขอบคุณค่ะ'],
  },
];
