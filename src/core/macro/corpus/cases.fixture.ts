import type { Macro } from '../macro';
import { CORPUS } from './macros.fixture';
import { CUSTOMERS_OWN, HAND_WRITTEN, TYPED_AFTER, TYPED_BEFORE } from './other-texts.fixture';

/** One change of a composer, and the macro that it brought; null: none. */
export interface RecognitionCase {
  /** What was done, for the figures by kind. */
  readonly kind: string;
  readonly before: string;
  readonly after: string;
  readonly expected: Macro | null;
}

/** Two tickets, as placeholders see them. */
const FILLINGS: readonly Readonly<Record<string, string>>[] = [
  {
    'ticket.requester.first_name': 'Ada',
    'ticket.requester.name': 'Ada Lovelace',
    'ticket.requester.email': 'ada@mail.example',
    'ticket.id': '4711',
    'ticket.ticket_field_360001': 'B-2026-118',
    'ticket.ticket_field_360002': '49,90 €',
    'current_user.first_name': 'Nora',
    'current_user.name': 'Nora Lindqvist',
    'dc.greeting': 'Hello and welcome to Birch & Bloom!',
    'dc.sign_off': 'Your team in Berlin',
    'dc.complete_answer':
      'We have forwarded your question to the colleagues who know best. They answer on working days.',
  },
  {
    'ticket.requester.first_name': 'José Manuel',
    'ticket.requester.name': 'José Manuel de la Fuente y Ortega',
    'ticket.requester.email': '',
    'ticket.id': '1000482',
    'ticket.ticket_field_360001': '',
    'ticket.ticket_field_360002': '1.249 EUR',
    'current_user.first_name': 'Jean-Luc',
    'current_user.name': 'Jean-Luc Müller',
    'dc.greeting': 'Guten Tag, schön, dass Sie sich an uns wenden. Wir helfen Ihnen gern.',
    'dc.sign_off': 'Ihr Team',
    'dc.complete_answer': 'Ihre Frage liegt bei den Kolleginnen, die es am besten wissen.',
  },
];

/** What the agent reads once Zendesk has filled a comment. The second ticket takes the `else` of a block. */
export function filled({ comment }: Macro, at: number): string {
  const values = FILLINGS[at % FILLINGS.length] ?? {};
  return (comment ?? '')
    .replace(/\{% if [^%]*%\}(.*?)\{% else %\}(.*?)\{% endif %\}/gs, at % 2 === 0 ? '$1' : '$2')
    .replace(/\{\{([^}]*)\}\}/g, (_all, name: string) => values[name] ?? '');
}

const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?:])\s+/).filter(Boolean);
const at = <T>(items: readonly T[], index: number): T => items[index % items.length] as T;

/** Another word in the place of one in the middle. */
function withAnotherWord(text: string, seed: number): string {
  const words = text.split(' ');
  const place = Math.floor(words.length / 2) + (seed % 3);
  return words.map((word, index) => (index === place ? 'natürlich' : word)).join(' ');
}

function withoutASentence(text: string, seed: number): string | null {
  const sentences = sentencesOf(text);
  if (sentences.length < 3) return null;
  const cut = 1 + (seed % (sentences.length - 1));
  return sentences.filter((_, index) => index !== cut).join(' ');
}

/** The ways in which a macro's text comes into a composer. */
function comings(macro: Macro, index: number): RecognitionCase[] {
  const is = (kind: string, before: string, after: string | null): RecognitionCase[] =>
    after === null ? [] : [{ kind, before, after, expected: macro }];
  const draft = at(TYPED_BEFORE, index);
  const more = at(TYPED_AFTER, index + 1);
  const own = at(HAND_WRITTEN, index * 7);
  return [0, 1].flatMap((ticket) => {
    const text = filled(macro, ticket);
    return [
      ...is('filled', '', text),
      ...is('filled, on one line', '', text.replace(/\s+/g, ' ')),
      ...is('after a draft', draft, `${draft}\n${text}`),
      ...is('before a draft', more, `${text}\n${more}`),
      ...is('into a draft', `${draft} ${more}`, `${draft} ${text} ${more}`),
      ...is('over a draft', own, text),
      ...is('a word changed', '', withAnotherWord(text, index)),
      ...is('a sentence cut', '', withoutASentence(text, index)),
      ...is('a greeting added', '', `${draft}\n${text}`),
      ...is('typed on at once', draft, `${draft}\n${text}\n${more}`),
      ...is('over a draft, a word changed', own, withAnotherWord(text, index + 1)),
    ];
  });
}

/** What is no macro: pasted at once, or typed in pieces. */
function others(): RecognitionCase[] {
  const none = (kind: string, before: string, after: string): RecognitionCase => ({
    kind,
    before,
    after,
    expected: null,
  });
  const pasted = [...HAND_WRITTEN, ...CUSTOMERS_OWN].flatMap((text, index) => [
    none('another text pasted', '', text),
    none(
      'another text after a draft',
      at(TYPED_BEFORE, index),
      `${at(TYPED_BEFORE, index)}\n${text}`,
    ),
    none('another text over a draft', at(HAND_WRITTEN, index + 5), text),
  ]);
  const typed = CORPUS.flatMap((macro) => {
    const text = filled(macro, 0);
    const half = text.slice(0, Math.floor(text.length / 2));
    return [
      none('a macro’s own words typed', half, `${half}${text.slice(half.length, half.length + 8)}`),
      none('typed on after a macro', text, `${text} And one more thing for you.`),
      none('the end of a macro taken off', text, text.slice(0, -12)),
      none('a name in a macro changed', text, text.replace('Ada', 'Augusta Ada Byron')),
    ];
  });
  const borrowed = CORPUS.flatMap((macro, index) => {
    const sentences = sentencesOf(filled(macro, 0));
    if (sentences.length < 4) return [];
    const sentence = at(sentences, index);
    const own = at(HAND_WRITTEN, index * 3);
    return [
      none('a macro’s sentence alone', '', sentence),
      none('a macro’s sentence after own words', own, `${own} ${sentence}`),
      none('a macro’s sentence in own words', '', `${own} ${sentence}`),
    ];
  });
  return [...pasted, ...typed, ...borrowed];
}

/** All cases of the corpus: what a macro brought in each way, and what none did. */
export const CASES: readonly RecognitionCase[] = [...CORPUS.flatMap(comings), ...others()];
