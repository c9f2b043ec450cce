import type { SimTemplate } from '../../world/template-types';
import { body, buttons, footer, header, quickReply, template } from '../build/template';
import { TEMPLATES } from '../build/templates';

const TOPICS = [
  'order',
  'delivery',
  'return',
  'refund',
  'appointment',
  'payment',
  'warranty',
  'repair',
  'assembly',
  'pickup',
  'survey',
  'invoice',
];
const TURNS = ['update', 'reminder', 'delayed', 'ready', 'confirmed', 'question', 'changed'];

/** A sentence a language: `{{1}}` is the customer, `{{2}}` what it is about. */
const TEXTS: readonly { language: string; text: string; closing: string; answer: string }[] = [
  {
    language: 'en_US',
    text: 'Hi {{1}}, there is news about your {topic} *{{2}}*.',
    closing: 'Just answer here if you have questions.',
    answer: 'Please call me',
  },
  {
    language: 'de',
    text: 'Hallo {{1}}, es gibt Neuigkeiten zu *{{2}}* ({topic}).',
    closing: 'Antworten Sie hier, wenn Sie Fragen haben. Schöne Grüße!',
    answer: 'Rückruf bitte',
  },
  {
    language: 'fr',
    text: 'Bonjour {{1}}, il y a du nouveau pour *{{2}}* ({topic}).',
    closing: 'Répondez ici si vous avez des questions, même à l’été.',
    answer: 'Rappelez-moi',
  },
  {
    language: 'pt_BR',
    text: 'Olá {{1}}, há novidades sobre *{{2}}* ({topic}).',
    closing: 'Responda aqui se tiver alguma dúvida. Até já!',
    answer: 'Liguem-me',
  },
  {
    language: 'es',
    text: 'Hola, {{1}}: hay novedades sobre *{{2}}* ({topic}).',
    closing: 'Responda aquí si tiene alguna pregunta, mañana también.',
    answer: 'Llámenme',
  },
  {
    language: 'ar',
    text: 'مرحباً {{1}}، لدينا أخبار عن *{{2}}* ({topic}).',
    closing: 'يمكنك الرد هنا إذا كان لديك أي سؤال.',
    answer: 'اتصلوا بي',
  },
];

/** The demo templates and so many more, in six languages, that they are `count`. */
export function manyTemplates(count = 1000): SimTemplate[] {
  const added = Array.from({ length: Math.max(0, count - TEMPLATES.length) }, (_, index) => {
    const turn = Math.floor(index / TEXTS.length);
    const topic = TOPICS[turn % TOPICS.length] ?? 'order';
    const kind = TURNS[turn % TURNS.length] ?? 'update';
    const { language, text, closing, answer } = TEXTS[index % TEXTS.length] ?? ENGLISH;
    const isMarketing = turn % 9 === 8;
    return template(
      `${topic}_${kind}_${turn + 1}`,
      language,
      [
        ...(turn % 4 === 1 ? [header(`Birch & Bloom · ${turn + 1}`)] : []),
        body(`${text.replace('{topic}', topic)} ${closing}`, ['Olivia', `BB-${47_000 + turn}`]),
        ...(turn % 3 === 0 ? [footer('Birch & Bloom')] : []),
        ...(turn % 5 === 2 ? [buttons(quickReply('OK'), quickReply(answer))] : []),
      ],
      {
        category: isMarketing ? 'MARKETING' : 'UTILITY',
        ...(turn % 25 === 24 ? { status: 'PAUSED', qualityScore: 'RED' as const } : {}),
      },
    );
  });
  return [...TEMPLATES, ...added];
}

const ENGLISH = { language: 'en_US', text: 'Hi {{1}}, {{2}}: {topic}.', closing: '', answer: 'OK' };
