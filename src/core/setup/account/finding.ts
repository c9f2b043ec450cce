import type { Word } from './words';

export const ANSWERS = ['yes', 'no', 'mixed', 'not seen', 'not readable'] as const;

export type Answer = (typeof ANSWERS)[number];

/** What a finding may tell beside its answer. */
export const FACT_NAMES = [
  'why',
  'types',
  'roles',
  'sources',
  'channels',
  'form',
  'delay',
  'count',
  'paging',
  'place',
  'name',
  'status',
  'reply',
  'ticket',
  'namesNumber',
  'inProfile',
  'isHex',
  'isSame',
  'isAccounts',
  'computer',
  'sunshine',
  'ownFiles',
  'stamps',
  'events',
  'draft',
  'newest',
  'hasPayload',
  'hidesSecrets',
  'leaves',
] as const;

export type FactName = (typeof FACT_NAMES)[number];

export type Fact = boolean | Word | readonly Word[];

export interface Finding {
  readonly answer: Answer;
  readonly facts: Readonly<Partial<Record<FactName, Fact>>>;
}

export const found = (answer: Answer, facts: Finding['facts'] = {}): Finding => ({ answer, facts });

export const notReadable = (why: Word): Finding => found('not readable', { why });

/** All of them, some, none, or there was nothing to ask it of. */
export function share<T>(things: readonly T[], is: (thing: T) => boolean): Answer {
  if (things.length === 0) return 'not seen';
  const count = things.filter(is).length;
  if (count === 0) return 'no';
  return count === things.length ? 'yes' : 'mixed';
}

export const yesNo = (is: boolean): Answer => (is ? 'yes' : 'no');
