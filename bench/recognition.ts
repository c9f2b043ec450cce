import { CASES } from '../src/core/macro/corpus/cases.fixture';
import { CORPUS } from '../src/core/macro/corpus/macros.fixture';
import { measureRecognition } from '../src/core/macro/corpus/measure.fixture';
import type { Macro } from '../src/core/macro/macro';
import { recogniseMacro, warmUpRecognition } from '../src/core/macro/recognise-macro';
import { median } from './median';

const MANY = 500;

/** The corpus, and variants of it up to 500: as alike as an account's own macros are. */
function manyMacros(): readonly Macro[] {
  return Array.from({ length: MANY }, (_, index): Macro => {
    const like = CORPUS[index % CORPUS.length] as Macro;
    const comment = `${like.comment} This is variant ${index} for team ${index % 7}.`;
    return index < CORPUS.length ? like : { ...like, id: String(index), comment };
  });
}

/** Only what puts something in: typing is let go before any macro is looked at. */
const puts = CASES.filter(({ expected }) => expected !== null);

export interface RecognitionBench {
  readonly macros: number;
  readonly cases: number;
  readonly precision: number;
  readonly recall: number;
  /** For one change among 500 macros, the median in milliseconds; the list once, before any change. */
  readonly changeMs: number;
  readonly warmUpMs: number;
}

/** How well and how fast macros are recognised. */
export function recognitionBench(): RecognitionBench {
  const { precision, recall, count } = measureRecognition();
  const macros = manyMacros();
  const from = performance.now();
  warmUpRecognition(macros);
  const warmUpMs = performance.now() - from;
  const changeMs = median(
    puts.map(({ before, after }) => {
      const start = performance.now();
      recogniseMacro({ before, after, macros });
      return performance.now() - start;
    }),
  );
  return { macros: CORPUS.length, cases: count, precision, recall, changeMs, warmUpMs };
}
