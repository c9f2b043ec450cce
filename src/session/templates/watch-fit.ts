import type { TicketSnapshot } from '../../core/conversation/ticket-snapshot';
import type { TicketView } from '../../core/derive';
import {
  type FindFitting,
  findFittingIn,
  readForFitting,
} from '../../core/draft/fitting-templates';
import type { OwnWords } from '../../core/draft/take-draft-in';
import { holdOf } from '../../core/guard/hold';
import { freeTextParameter } from '../../core/template/free-text';
import { languageKey, type Template } from '../../core/template/template';
import type { LostWords } from '../session-state';

/** A draft that would not arrive, or a reply that did not, and the templates that say it. */
export interface DraftFit extends OwnWords {
  /** Keys, best first; see `fitting-templates.ts`. */
  readonly fitting: readonly string[];
}

export interface FitInput {
  readonly ticket: Pick<TicketSnapshot, 'composer'>;
  readonly view: Pick<TicketView, 'draft'>;
  /** A reply that the agent wants to say again; a draft comes before it. */
  readonly lost: Pick<LostWords, 'text' | 'author'> | null;
  /** Those that the agent is offered. */
  readonly offered: readonly Template[];
  readonly names: OwnWords['names'];
  /** The customer's, in case the draft's cannot be told; null: not known. */
  readonly language: string | null;
}

interface FitWatch {
  /** null: no draft, or one that arrives, or one that is still being typed. */
  readonly get: () => DraftFit | null;
  /** To be called when anything of the input has changed. */
  readonly update: (input: FitInput) => void;
}

/** A draft that did not change for so long has settled. */
const SETTLED_MS = 300;

/** Templates read at a time: a few milliseconds on a slow computer. */
const STEP = 50;

/** Finds the templates that fit a draft that would not arrive, once for each that has settled. */
export function watchFit(context: {
  readonly onChange: () => void;
  readonly signal: AbortSignal;
}): FitWatch {
  const { onChange, signal } = context;
  let fit: DraftFit | null = null;
  /** The newest search; null: none. */
  let asked: Asked | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let made: { readonly of: readonly Template[]; readonly find: FindFitting } | null = null;
  signal.addEventListener('abort', () => clearTimeout(timer));

  async function find(mine: Asked): Promise<void> {
    const { draft, offered } = mine;
    while (asked === mine && readForFitting(offered, STEP)) {
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
    const language = await languageOf(mine);
    if (asked !== mine || signal.aborted) return;
    if (made?.of !== offered) made = { of: offered, find: findFittingIn(offered) };
    fit = { ...draft, fitting: made.find(draft, language) };
    onChange();
  }

  return {
    get: () => fit,
    update(input) {
      const { offered, language } = input;
      const draft = wordsOf(input);
      if (draft === null || offered.length === 0) {
        clearTimeout(timer);
        asked = null;
        fit = null;
        return;
      }
      const next: Asked = { draft, offered, language };
      if (asked !== null && isSame(asked, next)) return;
      asked = next;
      clearTimeout(timer);
      timer = setTimeout(() => void find(next), SETTLED_MS);
    },
  };
}

/** What templates are to say; null: nothing. */
function wordsOf({ ticket, view, lost, names }: FitInput): OwnWords | null {
  const { text } = ticket.composer;
  if (text.trim() !== '') {
    const hold = holdOf(view.draft);
    const isLate = hold !== null && hold.cause === 'free-text' && hold.canBeTemplate;
    return isLate ? { text, names } : null;
  }
  return lost && { text: lost.text, names: { ...names, agent: lost.author }, isLost: true };
}

interface Asked {
  readonly draft: OwnWords;
  readonly offered: readonly Template[];
  readonly language: string | null;
}

const isSame = (one: Asked, other: Asked): boolean =>
  one.draft.text === other.draft.text &&
  one.draft.isLost === other.draft.isLost &&
  one.draft.names.customer === other.draft.names.customer &&
  one.draft.names.agent === other.draft.names.agent &&
  one.offered === other.offered &&
  one.language === other.language;

/** The draft's language, if it matters and can be told; else the customer's. */
async function languageOf({ draft, offered, language }: Asked): Promise<string | null> {
  const languages = new Set(offered.map((template) => languageKey(template.language)));
  const matters = languages.size > 1 || offered.some((one) => freeTextParameter(one) !== null);
  if (!matters) return language;
  // Without the detector the customer's language has to do.
  const detector = await import(/* webpackChunkName: "language" */ './detect-language').catch(
    () => null,
  );
  return detector?.detectLanguage([draft.text]) ?? language;
}
