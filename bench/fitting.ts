import { HELD_OUT, TUNED_ON } from '../src/core/draft/corpus/drafts.fixture';
import { type FittingFigures, measureFitting } from '../src/core/draft/corpus/measure.fixture';
import { FITTING_TEMPLATES } from '../src/core/draft/corpus/templates.fixture';
import { findFittingIn, readForFitting } from '../src/core/draft/fitting-templates';
import type { Template } from '../src/core/template/template';
import { detectLanguage } from '../src/session/templates/detect-language';
import { median } from './median';

const MANY = 1_000;

/** As the session reads them, with its breaths left out. */
const STEP = 50;

export interface FittingBench {
  readonly templates: number;
  readonly tuned: FittingFigures;
  readonly heldOut: FittingFigures;
  /** One draft among 1,000 templates, the median in milliseconds; the list once, and one step of reading it. */
  readonly draftMs: number;
  readonly listMs: number;
  readonly stepMs: number;
}

/** The corpus, and variants of it up to 1,000, of which each takes the draft in: the most work there is. */
function manyTemplates(): readonly Template[] {
  return Array.from({ length: MANY }, (_, index) => {
    const like = FITTING_TEMPLATES[index % FITTING_TEMPLATES.length] as Template;
    const parameters = like.parameters.map((one) => ({ ...one, isFreeText: true }));
    return { ...like, name: `${like.name}_${index}`, parameters };
  });
}

const timeOf = (work: () => unknown): number => {
  const from = performance.now();
  work();
  return performance.now() - from;
};

const NAMES = { customer: 'Olivia Grant', agent: 'Nora Klein' };

/** How well and how fast drafts find their templates, their languages as the detector tells them. */
export function fittingBench(): FittingBench {
  const languageOf = ({ text }: { readonly text: string }) => detectLanguage([text]);
  const templates = manyTemplates();
  const steps: number[] = [];
  for (let isMore = true; isMore; ) {
    steps.push(
      timeOf(() => {
        isMore = readForFitting(templates, STEP);
      }),
    );
  }
  const listMs = timeOf(() => findFittingIn(templates));
  const find = findFittingIn(templates);
  return {
    templates: FITTING_TEMPLATES.length,
    tuned: measureFitting(TUNED_ON, languageOf),
    heldOut: measureFitting(HELD_OUT, languageOf),
    draftMs: median(
      TUNED_ON.map(({ text, language }) => timeOf(() => find({ text, names: NAMES }, language))),
    ),
    listMs,
    stepMs: Math.max(...steps),
  };
}
