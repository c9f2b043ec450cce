import { type NudgeTexts, nudgeLanguage } from './nudge-texts';

export type NudgeProblem =
  /** Not `language: text`. */
  | 'not-a-pair'
  /** The language has an earlier line. */
  | 'twice'
  /** A placeholder other than `{{first_name}}`, which nobody would fill. */
  | 'unknown-placeholder'
  | 'too-long';

interface NudgeLineProblem {
  /** From 1. */
  readonly line: number;
  readonly problem: NudgeProblem;
}

const MOST_CHARACTERS = 500;

const PAIR = /^([a-z]{2,3}(?:[-_][a-z0-9]{2,8})*)\s*[:=]\s*(\S.*)$/i;

function problemOf(text: string): NudgeProblem | null {
  if (text.replace(/\{\{\s*first_name\s*\}\}/g, '').includes('{{')) return 'unknown-placeholder';
  return text.length > MOST_CHARACTERS ? 'too-long' : null;
}

/** The setting `nudge_texts`: `language: text`, one a line; a wrong line is left out. */
export function readNudgeSetting(setting: string): {
  readonly texts: NudgeTexts;
  readonly problems: readonly NudgeLineProblem[];
} {
  const texts = new Map<string, string>();
  const problems: NudgeLineProblem[] = [];
  for (const [index, given] of setting.split(/\r?\n/).entries()) {
    if (given.trim() === '') continue;
    const [, name, text] = PAIR.exec(given.trim()) ?? [];
    const problem =
      name === undefined || text === undefined
        ? 'not-a-pair'
        : texts.has(nudgeLanguage(name))
          ? 'twice'
          : problemOf(text);
    if (problem) problems.push({ line: index + 1, problem });
    else if (name !== undefined && text !== undefined) texts.set(nudgeLanguage(name), text);
  }
  return { texts, problems };
}
