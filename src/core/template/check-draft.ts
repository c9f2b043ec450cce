import type { ReplyWindow } from '../window/reply-window';
import { checkParameters } from './check-parameters';
import type { DraftVerdict } from './draft-verdict';
import { DEFAULT_LANGUAGE, languageKey } from './language-key';
import { readShorthand } from './read-shorthand';
import type { Shorthand, ShorthandReading } from './shorthand';
import type { Template } from './template';

export interface DraftInput {
  /** The composer's plain text. */
  readonly text: string;
  /** Zendesk's `comment.type`; only `publicReply` reaches the customer. */
  readonly commentType: string;
  /** False when the composer sends to another channel than the one whose window is shown. */
  readonly targetIsWindowChannel: boolean;
  readonly window: ReplyWindow;
  readonly templates: readonly Template[];
  /** False when a source of templates failed. */
  readonly listComplete: boolean;
  readonly hasAttachments: boolean;
}

/**
 * What would happen to the composer's text if it were sent now.
 *
 * Free text arrives in an open window only (Zendesk Help 4408829291162); what is not known of the
 * window counts as closed. A shorthand is checked in an open window too, since a wrong one fails
 * there just as well, in the order in which an agent can mend it: its form, what stands around it,
 * name, language, Meta's approval, parameters.
 */
export function checkDraft(input: DraftInput): DraftVerdict {
  const { window } = input;
  if (input.commentType !== 'publicReply') return notApplicable('internal-note');
  if (!input.targetIsWindowChannel || hasNoCountedWindow(window)) {
    return notApplicable('other-channel');
  }
  if (input.text.trim() === '' && !input.hasAttachments) return notApplicable('empty');

  const reading = readShorthand(input.text);
  switch (reading.kind) {
    case 'none':
      return checkFreeText(window);
    case 'malformed':
      return { verdict: 'template-malformed', problem: reading.problem };
    case 'shorthand':
      return checkAround(reading, input) ?? checkShorthand(reading.shorthand, input);
  }
}

const notApplicable = (because: 'empty' | 'internal-note' | 'other-channel'): DraftVerdict => ({
  verdict: 'not-applicable',
  because,
});

function hasNoCountedWindow(window: ReplyWindow): boolean {
  if (window.state === 'unrestricted') return true;
  return window.state === 'unknown' && window.reason === 'channel-not-covered';
}

function checkFreeText(window: ReplyWindow): DraftVerdict {
  switch (window.state) {
    case 'open':
    case 'closing':
    case 'critical':
      return { verdict: 'deliverable' };
    case 'unknown':
      return { verdict: 'window-closed', unknown: window.reason };
    default:
      return { verdict: 'window-closed', unknown: null };
  }
}

/** What Sunshine makes of text or files beside a shorthand is not known, so it must stand alone. */
function checkAround(
  { shorthand, before, after }: Extract<ShorthandReading, { kind: 'shorthand' }>,
  { hasAttachments }: DraftInput,
): DraftVerdict | null {
  const extra = [before, after].filter(Boolean).join(' … ');
  if (extra === '' && !hasAttachments) return null;
  return { verdict: 'template-mixed-text', name: shorthand.template, extra };
}

function checkShorthand(shorthand: Shorthand, input: DraftInput): DraftVerdict {
  const name = shorthand.template;
  const language = shorthand.language ?? DEFAULT_LANGUAGE;

  const named = input.templates.filter((template) => template.name === name);
  if (named.length === 0) {
    return { verdict: 'template-unknown', name, listComplete: input.listComplete };
  }
  const template = named.find((other) => languageKey(other.language) === languageKey(language));
  if (template === undefined) {
    const known = named.map((other) => other.language);
    return { verdict: 'template-wrong-language', name, language, known };
  }
  const { status } = template;
  if (status !== 'APPROVED') return { verdict: 'template-not-approved', name, language, status };
  const problem = checkParameters(shorthand.bodyText, template);
  if (problem !== null) return { verdict: 'template-wrong-parameters', name, problem };
  return { verdict: 'template-ok', name, language: template.language };
}
