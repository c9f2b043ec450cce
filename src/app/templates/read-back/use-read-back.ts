import { useMemo } from 'react';
import { type ReadBack, readBack } from '../../../core/draft/read-back';
import { readShorthand } from '../../../core/shorthand/read-shorthand';
import { useSession } from '../../ticket/use-session';

/** What a text's shorthand says to the customer; null where it holds none that is whole and alone. */
export function useReadBack(text: string): ReadBack | null {
  const templates = useSession(({ templates }) => templates);
  const { list: known, fallbackLanguage } = templates;
  return useMemo(() => {
    const reading = readShorthand(text);
    if (reading.kind !== 'shorthand' || reading.before !== '' || reading.after !== '') return null;
    return readBack(reading.shorthand, known, fallbackLanguage);
  }, [text, known, fallbackLanguage]);
}
