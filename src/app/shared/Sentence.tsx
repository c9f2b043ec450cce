import { Fragment, type ReactNode } from 'react';
import type { Values } from '../i18n/create-translate';
import { useLocale } from '../i18n/LocaleContext';
import type { MessageKey } from '../i18n/messages';

interface SentenceProps {
  readonly of: MessageKey;
  readonly values?: Values;
  /** Elements that stand where the sentence has a placeholder of that name. */
  readonly parts: Readonly<Record<string, ReactNode>>;
}

/** A translated sentence with elements inside, so that no sentence is glued from pieces. */
export function Sentence({ of, values, parts }: SentenceProps) {
  const { t } = useLocale();
  // `t` leaves a placeholder without a value as it is; every second piece is then a name.
  const pieces = t(of, values).split(/\{(\w+)\}/);
  return pieces.map((piece, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one sentence never move
    <Fragment key={index}>{index % 2 === 0 ? piece : parts[piece]}</Fragment>
  ));
}
