import type { SimMacro } from '../../world/macro-types';
import type { SimTemplate } from '../../world/template-types';
import { macro } from '../build/macros';
import { body, template } from '../build/template';
import { templateText } from '../build/templates';

const NAME = '{{ticket.requester.first_name}}';

/** Takes an agent's own words in: the demo's rules mark its second variable for them. */
export const ANSWER_TEMPLATES: readonly SimTemplate[] = [
  template('answer_with_news', 'en_US', [
    body('Hi {{1}}, {{2}}. Just answer here if you have questions.', ['Olivia', 'we have news']),
  ]),
  template('answer_with_news', 'de', [
    body('Hallo {{1}}, {{2}}. Antworten Sie einfach hier, wenn Sie Fragen haben.', [
      'Lena',
      'es gibt Neuigkeiten',
    ]),
  ]),
];

export const ANSWER_MACROS: readonly SimMacro[] = [
  macro({
    id: 391,
    title: 'WhatsApp::Answer with news',
    reply: templateText(
      'answer_with_news',
      'en_US',
      `Hi ${NAME}, we have news for you. Just answer here if you have questions.`,
      NAME,
      'we have news for you',
    ),
  }),
  macro({
    id: 392,
    title: 'WhatsApp::Antwort mit Neuigkeiten',
    reply: templateText(
      'answer_with_news',
      'de',
      `Hallo ${NAME}, es gibt Neuigkeiten für Sie. Antworten Sie einfach hier, wenn Sie Fragen haben.`,
      NAME,
      'es gibt Neuigkeiten für Sie',
    ),
  }),
];
