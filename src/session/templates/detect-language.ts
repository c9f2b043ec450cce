import { eld } from 'eld/extrasmall';
import { type DetectedLanguage, writtenLanguage } from '../../core/catalogue/written-language';

function detect(text: string): DetectedLanguage {
  const result = eld.detect(text);
  return {
    language: result.language,
    isReliable: result.isReliable(),
    scores: result.getScores(),
  };
}

/** `writtenLanguage`, by the detector of sixty languages. It is large, so it comes only when it is asked. */
export const detectLanguage = (texts: readonly string[]): string | null =>
  writtenLanguage(texts, detect);
