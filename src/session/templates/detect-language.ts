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

/** `writtenLanguage` with a detector of sixty languages; large, so loaded on demand. */
export const detectLanguage = (texts: readonly string[]): string | null =>
  writtenLanguage(texts, detect);
