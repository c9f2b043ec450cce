import type { Macro } from '../macro';
import { recogniseMacro } from '../recognise-macro';
import { CASES, type RecognitionCase } from './cases.fixture';
import { CORPUS } from './macros.fixture';

export interface RecognitionFigures {
  /** Of the macros that were named, how many were the right ones. */
  readonly precision: number;
  /** Of those that came, how many were named rightly. */
  readonly recall: number;
  readonly count: number;
  /** The cases that came out otherwise than expected. */
  readonly wrong: readonly { readonly of: RecognitionCase; readonly named: Macro | null }[];
}

/** How well macros are recognised in the corpus. */
export function measureRecognition(macros: readonly Macro[] = CORPUS): RecognitionFigures {
  const results = CASES.map((of) => ({
    of,
    named: recogniseMacro({ before: of.before, after: of.after, macros }),
  }));
  const right = results.filter(({ of, named }) => named !== null && named === of.expected).length;
  const named = results.filter((result) => result.named !== null).length;
  const came = CASES.filter(({ expected }) => expected !== null).length;
  return {
    precision: right / named,
    recall: right / came,
    count: CASES.length,
    wrong: results.filter((result) => result.named !== result.of.expected),
  };
}
