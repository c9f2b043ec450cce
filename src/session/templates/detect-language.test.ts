import { HELD_OUT, TUNED_ON } from '../../core/draft/corpus/drafts.fixture';
import { measureFitting } from '../../core/draft/corpus/measure.fixture';
import { detectLanguage } from './detect-language';

test.each([
  ['de', ['Hallo, wo bleibt mein Paket?', 'Ich warte seit Montag.']],
  ['de', ['Danke, das passt so']],
  ['en', ['Where is my order? It should have been here on Friday.']],
  ['en', ['Hi, any news on my rug? Order BB-47110', 'https://shop.example/track/1']],
  ['es', ['Hola, ¿dónde está mi pedido?']],
  ['pt', ['Oi, cadê meu pedido? Já faz uma semana']],
  ['fr', ['Bonjour, où est mon colis ?']],
  ['it', ['Ciao, quando arriva il mio ordine?']],
  ['nl', ['Waar blijft mijn bestelling? Ik wacht al een week']],
  ['tr', ['Merhaba, siparişim ne zaman gelecek?']],
  ['pl', ['Dzień dobry, gdzie jest moja paczka?']],
  ['uk', ['Добрий день, де моє замовлення? Чекаю вже тиждень']],
  ['ru', ['Здравствуйте, где мой заказ? Жду уже неделю']],
  ['ru', ['Когда придёт мой заказ, пожалуйста']],
  ['da', ['Jeg har ikke modtaget min ordre endnu, kan I hjælpe mig?']],
  ['no', ['Jeg har ikke fått varene mine ennå, kan dere hjelpe meg?']],
  ['ar', ['مرحبا، أين طلبي؟ أنتظر منذ أسبوع']],
  ['he', ['שלום, איפה ההזמנה שלי?']],
  ['ja', ['注文した商品はいつ届きますか']],
  ['zh_CN', ['我的订单在哪里？我还没收到']],
  ['zh_TW', ['我的訂單在哪裡？我還沒收到']],
  ['vi', ['Đơn hàng của tôi ở đâu?']],
])('%s: %j', (language, texts) => {
  expect(detectLanguage(texts)).toBe(language);
});

test.each([
  ['nothing', []],
  ['a greeting', ['Hi']],
  ['two words', ['ok super']],
  ['a name', ['Olivia Grant']],
  ['a number', ['47110 47111 47112']],
  ['emoji', ['👍👍👍 🎉🎉🎉']],
  ['addresses', ['https://shop.example/der/die/das', 'www.shop.example/le/la', 'ana@shop.example']],
  ['codes', ['BB-47110 BB-47111 BB-47112 BB-47113']],
  ['languages that are near each other', ['kde je moje objednavka']],
  ['Indonesian, which is not told from Malay', ['Halo, pesanan saya belum sampai sampai sekarang']],
  ['Norwegian, which looks like Danish here', ['Hei, hvor er pakken min?']],
  ['Serbian, which it takes for Croatian', ['Gde je moja porudžbina? Čekam već nedelju dana']],
  ['Macedonian, which it does not know', ['Здраво, каде е мојата нарачка?']],
  ['Hindi in Latin letters', ['mujhe mera order kab milega please bataiye']],
  ['the same', ['bhai mera refund kab tak aayega please check karo']],
  ['Arabic in Latin letters', ['ana 3ayez a3raf el order feen law sama7t']],
  ['the same of another country', ['salam wen talabi ma wasal la hala']],
  ['Greek in Latin letters', ['pou einai i paraggelia mou den irthe akoma']],
  ['Chinese in characters of both kinds', ['你好你好你好']],
])('silent when unsure: %s', (_what, texts) => {
  expect(detectLanguage(texts)).toBeNull();
});

test('only what was written last counts', () => {
  const german = 'Wo bleibt denn nur mein Paket, ich warte schon so lange';
  const english = Array.from({ length: 10 }, () => 'Where is my order, please tell me');
  expect(detectLanguage([...english, german])).toBe('en');
});

test('of what agents write it names the language, or none, and their templates are found with it', () => {
  const drafts = [...TUNED_ON, ...HELD_OUT];
  for (const { text, language } of drafts)
    expect([language, null]).toContain(detectLanguage([text]));
  const figures = measureFitting(drafts, ({ text }) => detectLanguage([text]));
  expect(figures.firstThree).toBeGreaterThanOrEqual(0.9);
});
