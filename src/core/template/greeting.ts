import { lettersOf, phraseLength } from '../text/phrase-length';

/** Greetings after which people say a first name. */
const FAMILIAR = [
  ['hi', 'hello', 'hey', 'dear', 'hi again', 'hello again', 'welcome', 'welcome back'],
  ['good morning', 'good afternoon', 'good evening', 'good day', 'thanks', 'thank you'],
  ['hallo', 'liebe', 'lieber', 'liebe r', 'guten tag', 'guten morgen', 'guten abend', 'moin'],
  ['servus', 'gruezi', 'gruss gott', 'willkommen', 'danke', 'vielen dank'],
  ['bonjour', 'bonsoir', 'salut', 'cher', 'chere', 'cher e', 'bienvenue', 'merci'],
  ['hola', 'buenos dias', 'buenas tardes', 'buenas noches', 'querido', 'querida', 'gracias'],
  ['bienvenido', 'bienvenida', 'ola', 'oi', 'bom dia', 'boa tarde', 'boa noite', 'obrigado'],
  ['obrigada', 'ciao', 'buongiorno', 'buonasera', 'caro', 'cara', 'grazie', 'hoi', 'dag'],
  ['beste', 'hej', 'cześć', 'merhaba', 'привет', 'مرحبا', 'שלום', 'नमस्ते'],
].flat();

/** Greetings after which people say more than a first name. */
const FORMAL = [
  ['sehr geehrte', 'sehr geehrter', 'sehr geehrte r', 'geachte', 'prezado', 'prezada'],
  ['prezado a', 'estimado', 'estimada', 'estimado a', 'gentile', 'здравствуйте'],
].flat();

const NAMES: ReadonlyMap<string, 'first-name' | 'full-name'> = new Map([
  ...FAMILIAR.map((words) => [lettersOf(words), 'first-name'] as const),
  ...FORMAL.map((words) => [lettersOf(words), 'full-name'] as const),
]);

/**
 * Is the text before a variable nothing but a greeting, and which name follows it?
 * @param before only its last sentence counts.
 */
export function nameAfterGreeting(before: string): 'first-name' | 'full-name' | null {
  const sentence = before.split(/[\n.!?:;]/).at(-1) ?? '';
  return NAMES.get(lettersOf(sentence)) ?? null;
}

/** Also before a name, but part of the message. */
const THANKS: ReadonlySet<string> = new Set(
  'thanks,thank you,danke,vielen dank,merci,gracias,grazie,obrigado,obrigada'.split(','),
);

const OPENINGS: ReadonlySet<string> = new Set(
  [...NAMES.keys()].filter((words) => !THANKS.has(words)),
);

/** The length of the greeting that a text begins with, without the name after it; 0: none. */
export const greetingLength = (text: string): number => phraseLength(text, OPENINGS);
