import type { DraftVerdict } from '../../../core/template/draft-verdict';
import type { ShorthandProblem } from '../../../core/template/shorthand';
import type { FreeTextOutlook } from '../../../core/window/free-text-outlook';
import type { Locale } from '../../i18n/locale';
import type { MessageKey } from '../../i18n/messages';
import type { NoticeTone } from '../../shared/Notice';

export interface DraftWords {
  readonly tone: NoticeTone;
  /** null: one quiet line is enough. */
  readonly title: string | null;
  readonly text: string;
  readonly offersTemplate: boolean;
}

const PARAMETER_PROBLEMS = {
  empty: 'draft.parameters.empty',
  placeholder: 'draft.parameters.placeholder',
  'forbidden-characters': 'draft.parameters.forbidden-characters',
} as const satisfies Record<string, MessageKey>;

const MALFORMED: Readonly<Record<ShorthandProblem['kind'], MessageKey>> = {
  'not-closed': 'draft.malformed.not-closed',
  'value-not-closed': 'draft.malformed.value-not-closed',
  'unknown-key': 'draft.malformed.unknown-key',
  'missing-key': 'draft.malformed.missing-key',
  'repeated-key': 'draft.malformed.repeated-key',
  'stray-text': 'draft.malformed.stray-text',
  'button-out-of-order': 'draft.malformed.button-out-of-order',
  several: 'draft.malformed.several',
};

/** Enough of a long text to find it by; by characters, so that no emoji is cut in two. */
function excerpt(text: string): string {
  const characters = Array.from(text);
  return characters.length > 40 ? `${characters.slice(0, 39).join('')}…` : text;
}

function templateProblem(
  verdict: DraftVerdict,
  { t, list }: Pick<Locale, 't' | 'list'>,
): string | null {
  switch (verdict.verdict) {
    case 'template-unknown':
      return verdict.listComplete
        ? t('draft.templateUnknown', { name: verdict.name })
        : t('draft.templateUnchecked', { name: verdict.name });
    case 'template-not-approved':
      return t('draft.templateNotApproved', {
        name: verdict.name,
        language: verdict.language,
        status: verdict.status,
      });
    case 'template-wrong-language':
      return t('draft.templateWrongLanguage', {
        name: verdict.name,
        language: verdict.language,
        known: list(verdict.known),
      });
    case 'template-wrong-parameters': {
      const { problem, name } = verdict;
      return problem.kind === 'count'
        ? t('draft.parameters.count', { name, count: problem.expected, found: problem.found })
        : t(PARAMETER_PROBLEMS[problem.kind], { name, position: problem.position });
    }
    case 'template-malformed': {
      const { problem } = verdict;
      return t(MALFORMED[problem.kind], {
        ...('key' in problem && { key: problem.key }),
        ...('text' in problem && { text: excerpt(problem.text) }),
      });
    }
    case 'template-mixed-text':
      return verdict.extra === ''
        ? t('draft.mixedAttachments')
        : t('draft.mixedText', { extra: excerpt(verdict.extra) });
    default:
      return null;
  }
}

/** A verdict in plain words, with what makes it so. */
export function draftWords(
  verdict: DraftVerdict,
  freeText: FreeTextOutlook,
  customer: string,
  locale: Pick<Locale, 't' | 'list'>,
): DraftWords {
  const { t } = locale;
  const quiet = (text: string, offersTemplate = false): DraftWords => ({
    tone: 'quiet',
    title: null,
    text,
    offersTemplate,
  });
  switch (verdict.verdict) {
    case 'not-applicable':
      if (verdict.because === 'internal-note') return quiet(t('draft.internalNote'));
      if (verdict.because === 'other-channel') return quiet(t('draft.otherChannel'));
      if (verdict.because === 'channel-not-covered') return quiet(t('draft.channelNotCovered'));
      return freeText === 'lost' || freeText === 'unsure'
        ? quiet(t('draft.emptyClosed', { customer }), true)
        : quiet(t('draft.empty'));
    case 'deliverable':
      return {
        tone: 'success',
        title: t('draft.deliverable.title', { customer }),
        text: t('draft.deliverable.text'),
        offersTemplate: false,
      };
    case 'window-closed':
      return {
        tone: verdict.unknown ? 'warning' : 'danger',
        title: t(verdict.unknown ? 'draft.unknown.title' : 'draft.closed.title', { customer }),
        text: t(verdict.unknown ? 'draft.unknown.text' : 'draft.closed.text'),
        offersTemplate: true,
      };
    case 'template-ok':
      return {
        tone: 'success',
        title: t('draft.templateOk.title', { customer }),
        text: t('draft.templateOk.text', { name: verdict.name, language: verdict.language }),
        offersTemplate: false,
      };
    case 'template-unknown':
      // As long as a source is missing, an unknown name proves nothing.
      return {
        tone: verdict.listComplete ? 'danger' : 'warning',
        title: t(verdict.listComplete ? 'draft.templateTitle' : 'draft.templateUncheckedTitle'),
        text: templateProblem(verdict, locale) ?? '',
        offersTemplate: true,
      };
    default:
      return {
        tone: 'danger',
        title: t('draft.templateTitle'),
        text: templateProblem(verdict, locale) ?? '',
        offersTemplate: true,
      };
  }
}
