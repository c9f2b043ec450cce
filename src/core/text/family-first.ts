import { bare, wordSet } from './name-words';

/** Vietnamese family names, which come first. */
const VIETNAMESE = wordSet('nguyen tran pham huynh hoang phan vo vu dang bui ngo duong');
const VIETNAMESE_AS_WRITTEN = new Set('lê đỗ hồ lý đinh võ vũ đặng bùi trần phạm'.split(' '));

/** Family names of China, Korea, Japan and Hungary that are nobody's given name. */
const FAMILIES = wordSet(
  'wang zhang liu chen yang huang zhao wu zhou xu zhu guo gao luo zheng liang xie tang feng deng cao peng xiao ' +
    'choi jeong jung kang yoon jang kwon hwang ahn song ' +
    'sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi yoshida yamada sasaki ' +
    'nagy kovacs szabo toth horvath varga molnar nemeth balogh papp takacs juhasz lakatos meszaros',
);

/** Endings of family names; the given name Yakov is not meant. */
const FAMILY_ENDING =
  /^(?!ya+kov$).{3,}(?:ов|ев|ёв|ова|ева|ёва|ский|ская|цкий|цкая|ський|ська|енко|ov|ova|enko|sky|skaya|ski|cki|όπουλος|οπούλου|ίδης|შვილი|ძე|յան)$/iu;

/** The Slavic father's name, which follows the given one. */
const PATRONYMIC = /.{2}(?:ович|евич|івна|ївна|овна|евна|ична)$/iu;

const isVietnamese = (word: string): boolean =>
  VIETNAMESE.has(bare(word).replaceAll('đ', 'd')) ||
  VIETNAMESE_AS_WRITTEN.has(word.normalize('NFC').toLowerCase());

/** In capitals, where the alphabet has small letters. */
const isLoud = (word: string): boolean => /^[\p{Lu}\p{M}'’-]{2,}$/u.test(word);

/** Two capitals are a short family (`LI Wei`) or two letters of a given name (`AJ Smith`). */
const isPair = (word: string): boolean => word.length === 2;

const isFamily = (word: string): boolean => FAMILY_ENDING.test(word);

/**
 * A name's words with the given name first; none where it cannot be told.
 * `DUPONT Marie`, `Nguyễn Văn An`, `Иванов Иван Иванович` begin with the family.
 */
export function givenFirst(words: readonly string[]): readonly string[] {
  const [first = '', second = '', third = ''] = words;
  if (FAMILIES.has(bare(first))) return [];
  if (isVietnamese(first))
    return words.length < 2 ? [] : [words.at(-1) ?? '', ...words.slice(0, -1)];
  if (words.length < 2) return words;
  const turned = (at: number) => [...words.slice(at), ...words.slice(0, at)];
  const quiet = words.findIndex((word) => !isLoud(word));
  if (quiet > 0) {
    const isName = /^\P{Ll}/u.test(words[quiet] ?? '') && !(quiet === 1 && isPair(first));
    return isName ? turned(quiet) : [];
  }
  if (PATRONYMIC.test(third)) return turned(1);
  if (!isFamily(first) || PATRONYMIC.test(second)) return words;
  return isFamily(second) ? [] : turned(1);
}
