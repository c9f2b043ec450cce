import { checkDraft } from '../../draft/check-draft';
import { checkParameters, parameterDoubt } from '../../draft/check-parameters';
import type { DraftVerdict } from '../../draft/draft-verdict';
import type { Macro } from '../../macro/macro';
import { fixedTexts } from '../../macro/macro-pattern';
import { readShorthand } from '../../shorthand/read-shorthand';
import { isPosition } from '../../template/placeholders';
import type { Template } from '../../template/template';
import { durationMs, epochMs } from '../../time';
import type { ReplyWindow } from '../../window/reply-window';
import { type Check, type CheckItem, check, notRead } from '../check';
import type { Readings } from '../readings';

interface MacroInput extends Pick<Readings, 'macros'> {
  readonly templates: readonly Template[];
  /** All sources of templates answered. */
  readonly isWhole: boolean;
  readonly fallbackLanguage: string | null;
}

/** A WhatsApp window long over. */
const CLOSED: ReplyWindow = {
  state: 'closed',
  endedBy: 'time',
  expiresAt: epochMs(0),
  windowMs: durationMs(0),
  startedBy: {
    at: epochMs(0),
    authorName: '',
    isRequester: true,
    isInTicket: true,
    otherTicketId: null,
  },
  precision: 'arrival',
  source: 'ticket',
  afterClose: 'template',
  allowance: null,
  isHumanOnly: false,
};

/**
 * A macro's text as it may be once Zendesk filled its placeholders: any value stands for all. A
 * forgotten `{{1}}` is none of Zendesk's and stays.
 */
function filled(comment: string): string {
  if (comment.includes('{%')) return fixedTexts(comment).texts.join('x');
  return comment.replace(/\{\{([^{}]*)\}\}/g, (mark, inside: string) =>
    isPosition(inside.trim()) ? mark : 'x',
  );
}

/** What the app itself would say of this macro in a ticket whose window is closed. */
function verdictOf(
  macro: Macro,
  { templates, isWhole, fallbackLanguage }: MacroInput,
): DraftVerdict {
  return checkDraft({
    text: filled(macro.comment ?? ''),
    commentType: macro.isInternal ? 'internalNote' : 'publicReply',
    target: 'window-channel',
    window: CLOSED,
    templates,
    listComplete: isWhole,
    check: checkParameters,
    doubt: parameterDoubt,
    hasAttachments: macro.hasMedia,
    ...(fallbackLanguage !== null && { fallbackLanguage }),
  });
}

const itemOf = ({ id, title }: Macro, verdict: DraftVerdict | null): CheckItem => ({
  kind: 'macro',
  id,
  title,
  verdict,
});

/** Only the list of templates is to blame for these. */
const isUnsure = (verdict: DraftVerdict): boolean =>
  verdict.verdict === 'template-unknown' && !verdict.listComplete;

/** Words before a code are lost after the end, while its template arrives: see checkDraft. */
const arrivesAlone = (verdict: DraftVerdict): boolean =>
  verdict.verdict === 'template-mixed-text' && verdict.arrives === 'template';

/** Is it a template's code, or meant to be one? */
const isCode = ({ comment, isInternal }: Macro): boolean =>
  !isInternal && comment !== null && readShorthand(comment).kind !== 'none';

const MACROS = { kind: 'place', place: { page: 'macros' } } as const;

/**
 * The three checks of macros: codes that name no template that can be sent so, codes that leave the
 * language to Sunshine, and texts that reach nobody once the window is closed.
 */
export function macroChecks(input: MacroInput): readonly Check[] {
  const { macros } = input;
  if (!macros.ok) {
    return (['macro-codes', 'macro-languages', 'macro-texts'] as const).map((id) =>
      notRead(id, macros.error),
    );
  }
  const codes = macros.value.filter(isCode);
  return [codesCheck(codes, input), languagesCheck(codes), textsCheck(macros.value)];
}

function codesCheck(codes: readonly Macro[], input: MacroInput): Check {
  if (codes.length === 0) return check('macro-codes', 'ok', 'codes-none');
  const judged = codes.map((macro) => ({ macro, verdict: verdictOf(macro, input) }));
  const bad = judged.filter(({ verdict }) => verdict.verdict !== 'template-ok');
  const sure = bad.filter(({ verdict }) => !isUnsure(verdict) && !arrivesAlone(verdict));
  if (sure.length > 0) {
    return check('macro-codes', 'fail', 'codes-wrong', {
      values: { count: sure.length },
      items: sure.map(({ macro, verdict }) => itemOf(macro, verdict)),
      steps: [MACROS],
    });
  }
  const mixed = bad.filter(({ verdict }) => arrivesAlone(verdict));
  if (mixed.length > 0) {
    return check('macro-codes', 'warn', 'codes-mixed', {
      values: { count: mixed.length },
      items: mixed.map(({ macro, verdict }) => itemOf(macro, verdict)),
      steps: [MACROS],
    });
  }
  return bad.length > 0
    ? check('macro-codes', 'unknown', 'codes-unsure', {
        values: { count: bad.length },
        items: bad.map(({ macro }) => itemOf(macro, null)),
      })
    : check('macro-codes', 'ok', 'codes-ok', { values: { count: codes.length } });
}

function languagesCheck(codes: readonly Macro[]): Check {
  const without = codes.filter(({ comment }) => {
    const reading = readShorthand(comment ?? '');
    return reading.kind === 'shorthand' && reading.shorthand.language === null;
  });
  return without.length === 0
    ? check('macro-languages', 'ok', 'languages-ok')
    : check('macro-languages', 'warn', 'languages-missing', {
        values: { count: without.length },
        items: without.map((macro) => itemOf(macro, null)),
        steps: [MACROS],
      });
}

/** No fault of a macro: the app tells agents in time. But an admin should know which they are. */
function textsCheck(macros: readonly Macro[]): Check {
  const texts = macros.filter(
    (macro) =>
      !macro.isInternal &&
      !isCode(macro) &&
      ((macro.comment?.trim() ?? '') !== '' || macro.hasMedia),
  );
  return texts.length === 0
    ? check('macro-texts', 'ok', 'texts-none')
    : check('macro-texts', 'ok', 'texts-some', {
        values: { count: texts.length },
        items: texts.map((macro) => itemOf(macro, null)),
      });
}
