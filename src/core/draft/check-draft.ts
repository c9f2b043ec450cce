import type { ComposerFile } from '../conversation/ticket-snapshot';
import { readShorthand } from '../shorthand/read-shorthand';
import type { Shorthand, ShorthandReading } from '../shorthand/shorthand';
import { DEFAULT_LANGUAGE, languageKey, type Template } from '../template/template';
import type { EpochMs } from '../time';
import {
  type FreeTextOutlook,
  freeTextOutlook,
  type ReplyTarget,
} from '../window/free-text-outlook';
import type { ReplyWindow } from '../window/reply-window';
import type { checkParameters, parameterDoubt } from './check-parameters';
import type { DraftVerdict, FreeTextDoubt } from './draft-verdict';
import { forgottenVariable, whatsappDoubt } from './free-text-doubt';

export interface DraftInput {
  readonly text: string;
  /** Zendesk's `comment.type`; all but `internalNote` may reach the customer. */
  readonly commentType: string;
  /** Where the composer sends to. */
  readonly target: ReplyTarget;
  /** The messaging session of the channel that the composer sends to is over. */
  readonly isSessionEnded?: boolean;
  readonly window: ReplyWindow;
  readonly templates: readonly Template[];
  /** False when a source of templates failed. */
  readonly listComplete: boolean;
  /** Loaded with the templates; without it a template is found but not checked. */
  readonly check?: typeof checkParameters | undefined;
  /** Uncertainties of a shorthand without errors; loaded with `check`. */
  readonly doubt?: typeof parameterDoubt | undefined;
  readonly hasAttachments: boolean;
  /** The attachments that Zendesk names. */
  readonly files?: readonly ComposerFile[] | undefined;
  /** What Sunshine takes for a shorthand that names no language; left out: `en_US`. */
  readonly fallbackLanguage?: string | undefined;
  /** When Meta's list of templates was fetched; left out where there is none. */
  readonly asOf?: EpochMs | undefined;
}

/**
 * What would happen to the composer's text if it were sent now.
 *
 * Free text arrives in an open window (Zendesk Help 4408829291162) or on a channel that charges; an
 * unknown window counts as closed. A shorthand is checked in an open window too, in the order in
 * which an agent can mend it: form, surroundings, name, language, approval, parameters.
 */
export function checkDraft(input: DraftInput): DraftVerdict {
  if (input.commentType === 'internalNote') return notApplicable('internal-note');
  const { window } = input;
  const outlook = freeTextOutlook(window, input.target);
  if (outlook === 'not-watched' || window.state === 'unrestricted') return notWatched(input);
  if (input.text.trim() === '' && !input.hasAttachments) return notApplicable('empty');
  if (window.afterClose !== 'template') return checkFreeText(window, outlook, input);

  const reading = readShorthand(input.text);
  switch (reading.kind) {
    case 'none':
      return checkFreeText(window, outlook, input);
    case 'malformed':
      return { verdict: 'template-malformed', problem: reading.problem };
    case 'shorthand':
      return checkAround(reading, input, outlook) ?? checkShorthand(reading.shorthand, input);
  }
}

type NotApplicable = Extract<DraftVerdict, { verdict: 'not-applicable' }>;

const notApplicable = (because: NotApplicable['because']): NotApplicable => ({
  verdict: 'not-applicable',
  because,
});

/** "No limit" is only said of a channel that is known to have none. */
function notWatched({ target, window }: DraftInput): NotApplicable {
  const hasNoLimit =
    target === 'window-channel' ? window.state === 'unrestricted' : target === 'no-limit';
  return notApplicable(hasNoLimit ? 'other-channel' : 'channel-not-covered');
}

function checkFreeText(
  window: Exclude<ReplyWindow, { state: 'unrestricted' }>,
  outlook: FreeTextOutlook,
  input: DraftInput,
): DraftVerdict {
  if (outlook === 'arrives' && input.isSessionEnded === true) return { verdict: 'session-ended' };
  const variable = forgottenVariable(input.text);
  if (outlook === 'arrives' || outlook === 'charged') {
    const doubt = variable ?? doubtOf(window, input);
    return {
      verdict: 'deliverable',
      charged: outlook === 'charged',
      ...(doubt !== null && { doubt }),
    };
  }
  const { afterClose } = window;
  const unknown = window.state === 'unknown' ? window.reason : null;
  return {
    verdict: 'window-closed',
    unknown,
    afterClose,
    ...(variable !== null && { doubt: variable }),
  };
}

/** WhatsApp's limits are known; elsewhere at least a template's code is an error. */
function doubtOf(
  { afterClose }: Exclude<ReplyWindow, { state: 'unrestricted' }>,
  { text, files = [], hasAttachments }: DraftInput,
): FreeTextDoubt | null {
  if (afterClose === 'template') return whatsappDoubt(text, files, hasAttachments);
  return readShorthand(text).kind === 'none' ? null : { kind: 'code' };
}

/** A shorthand must stand alone: what Sunshine does with text behind it or files is unknown. */
function checkAround(
  { shorthand, before, after }: Extract<ShorthandReading, { kind: 'shorthand' }>,
  input: DraftInput,
  outlook: FreeTextOutlook,
): DraftVerdict | null {
  const { hasAttachments } = input;
  const extra = [before, after].filter(Boolean).join(' … ');
  if (extra === '' && !hasAttachments) return null;
  const isOnlyBefore = after === '' && !hasAttachments;
  const isGood = isOnlyBefore && checkShorthand(shorthand, input).verdict === 'template-ok';
  const arrives = outlook === 'arrives' ? 'both' : outlook === 'lost' ? 'template' : null;
  return {
    verdict: 'template-mixed-text',
    name: shorthand.template,
    extra,
    ...(isGood && arrives !== null && { arrives }),
  };
}

function checkShorthand(shorthand: Shorthand, input: DraftInput): DraftVerdict {
  const name = shorthand.template;
  const language = shorthand.language ?? input.fallbackLanguage ?? DEFAULT_LANGUAGE;

  const named = input.templates.filter((template) => template.name === name);
  const [first] = named;
  if (first === undefined) {
    return { verdict: 'template-unknown', name, listComplete: input.listComplete };
  }
  const template = named.find((other) => languageKey(other.language) === languageKey(language));
  if (template === undefined) {
    return inOtherLanguages(first, named, language, input);
  }
  const { status } = template;
  if (status !== 'APPROVED') {
    return { verdict: 'template-not-approved', name, language, status, ...age(template, input) };
  }
  if (input.check === undefined) return { verdict: 'template-unknown', name, listComplete: false };
  const problem = input.check(shorthand, template);
  if (problem !== null) return { verdict: 'template-wrong-parameters', name, problem };
  const doubt = input.doubt?.(shorthand, template) ?? null;
  return {
    verdict: 'template-ok',
    name,
    language: template.language,
    ...(doubt !== null && { doubt }),
  };
}

/** Meta's list may be hours old; a setting or a macro has no age. */
const age = ({ origins }: Template, { asOf }: DraftInput) =>
  asOf !== undefined && origins.includes('sunshine') && { asOf };

/** Only approved languages are worth switching to. */
function inOtherLanguages(
  first: Template,
  named: readonly Template[],
  language: string,
  input: DraftInput,
): DraftVerdict {
  const { name, status } = first;
  const known = named
    .filter((template) => template.status === 'APPROVED')
    .map((template) => template.language);
  if (known.length > 0) return { verdict: 'template-wrong-language', name, language, known };
  return {
    verdict: 'template-not-approved',
    name,
    language: first.language,
    status,
    ...age(first, input),
  };
}
