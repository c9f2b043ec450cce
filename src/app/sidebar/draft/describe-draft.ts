import type { TicketView } from '../../../core/derive';
import type { DraftVerdict } from '../../../core/draft/draft-verdict';
import type { Translate } from '../../i18n/create-translate';
import { describeChannel } from '../../shared/describe-channel';
import type { NoticeTone } from '../../shared/Notice';
import { takesTemplates } from '../takes-templates';

export interface DraftDescription {
  readonly tone: NoticeTone;
  /** null: one quiet line is enough. */
  readonly title: string | null;
  /** null where it is a reason that comes after the first screen: see `describe-verdict.ts`. */
  readonly text: string | null;
  readonly offersTemplate: boolean;
}

const quiet = (text: string, offersTemplate = false): DraftDescription => ({
  tone: 'quiet',
  title: null,
  text,
  offersTemplate,
});

/** What to say as long as nothing is written; without a template as a way out, the clock has said it. */
function describeEmptyDraft(view: TicketView, customer: string, t: Translate): DraftDescription {
  if (view.freeText === 'arrives' && view.isSessionEnded) {
    return quiet(t('draft.session.empty', { customer }));
  }
  if (!takesTemplates(view)) return quiet(t('draft.empty'));
  switch (view.freeText) {
    case 'lost':
      return quiet(t('draft.emptyClosed', { customer }), true);
    case 'unsure':
      return quiet(t('draft.emptyUnsure', { customer }), true);
    default:
      return quiet(t('draft.empty'));
  }
}

/** Why a free text would not arrive, or may not, beginning with what can be done instead. */
function closedText(view: TicketView, customer: string, t: Translate): string {
  const { draft, channel } = view;
  if (draft.verdict !== 'window-closed') return '';
  const canBeTemplate = draft.afterClose === 'template';
  if (draft.unknown === 'other-number-possible' && canBeTemplate) {
    return t('draft.unknown.otherNumber', { customer });
  }
  if (draft.unknown) return t(canBeTemplate ? 'draft.unknown.text' : 'draft.unknown.noTemplate');
  if (canBeTemplate) return t('draft.closed.text');
  return draft.afterClose === 'nothing'
    ? t('draft.closed.nothing', { customer })
    : t('draft.closed.notKnown', { channel: describeChannel(channel, t) });
}

/** What becomes of a template with something beside it, as far as that is known. */
function mixedTitle(
  arrives: Extract<DraftVerdict, { verdict: 'template-mixed-text' }>['arrives'],
  customer: string,
  t: Translate,
): string {
  if (arrives === 'template') return t('draft.templateTitle.onlyTemplate', { customer });
  return t(arrives === 'both' ? 'draft.doubtTitle' : 'draft.templateTitle.wrong', { customer });
}

/** A verdict in plain words, with what makes it so. */
export function describeDraft(view: TicketView, customer: string, t: Translate): DraftDescription {
  const { draft, channel } = view;
  switch (draft.verdict) {
    case 'not-applicable':
      if (draft.because === 'internal-note') return quiet(t('draft.internalNote'));
      if (draft.because === 'channel-not-covered') return quiet(t('draft.channelNotCovered'));
      return draft.because === 'other-channel'
        ? quiet(t('draft.otherChannel', { channel: describeChannel(channel, t) }))
        : describeEmptyDraft(view, customer, t);
    case 'deliverable':
      if (draft.doubt) {
        const title = t('draft.doubtTitle', { customer });
        return { tone: 'warning', title, text: null, offersTemplate: false };
      }
      return {
        tone: draft.charged ? 'warning' : 'success',
        title: t('draft.deliverable.title', { customer }),
        text: draft.charged
          ? t('draft.charged', { channel: describeChannel(channel, t) })
          : t('draft.deliverable.text'),
        offersTemplate: false,
      };
    case 'session-ended':
      return {
        tone: 'warning',
        title: t('draft.session.title'),
        text: t('draft.session.text', { customer }),
        offersTemplate: false,
      };
    case 'window-closed': {
      // What a channel takes after the end may not be known either.
      const isUnsure = draft.unknown !== null || draft.afterClose === 'not-known';
      return {
        tone: isUnsure ? 'warning' : 'danger',
        title: t(isUnsure ? 'draft.unknown.title' : 'draft.closed.title', { customer }),
        text: closedText(view, customer, t),
        offersTemplate: draft.afterClose === 'template',
      };
    }
    case 'template-ok':
      return {
        tone: draft.doubt ? 'warning' : 'success',
        title: t(draft.doubt ? 'draft.templateTitle.may' : 'draft.templateTitle.ok', { customer }),
        text: null,
        offersTemplate: false,
      };
    case 'template-unknown':
      // As long as a source is missing, an unknown name proves nothing.
      return {
        tone: draft.listComplete ? 'danger' : 'warning',
        title: t(
          draft.listComplete ? 'draft.templateTitle.wrong' : 'draft.templateTitle.unchecked',
        ),
        text: null,
        offersTemplate: true,
      };
    case 'template-mixed-text':
      return {
        tone: draft.arrives === 'both' ? 'warning' : 'danger',
        title: mixedTitle(draft.arrives, customer, t),
        text: null,
        offersTemplate: true,
      };
    default:
      return {
        tone: 'danger',
        title: t('draft.templateTitle.wrong'),
        text: null,
        offersTemplate: true,
      };
  }
}
