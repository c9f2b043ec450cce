import type { DraftVerdict } from '../../../core/template/draft-verdict';
import type { ShorthandProblem } from '../../../core/template/shorthand';
import type { Locale } from '../../i18n/locale';
import type { MessageKey } from '../../i18n/messages';

const PARAMETER_PROBLEMS = {
  empty: 'draft.template.parameters.empty',
  placeholder: 'draft.template.parameters.placeholder',
  'forbidden-characters': 'draft.template.parameters.forbidden-characters',
} as const satisfies Record<string, MessageKey>;

const MALFORMED: Readonly<Record<ShorthandProblem['kind'], MessageKey>> = {
  'not-closed': 'draft.template.malformed.not-closed',
  'value-not-closed': 'draft.template.malformed.value-not-closed',
  'unknown-key': 'draft.template.malformed.unknown-key',
  'missing-key': 'draft.template.malformed.missing-key',
  'repeated-key': 'draft.template.malformed.repeated-key',
  'stray-text': 'draft.template.malformed.stray-text',
  'button-out-of-order': 'draft.template.malformed.button-out-of-order',
  several: 'draft.template.malformed.several',
};

/** Enough of a long text to find it by; by characters, so that no emoji is cut in two. */
function excerpt(text: string): string {
  const characters = Array.from(text);
  return characters.length > 40 ? `${characters.slice(0, 39).join('')}…` : text;
}

/** Why a draft that holds a template would go out, or would not; empty for any other draft. */
export function templateWords(
  verdict: DraftVerdict,
  { t, list }: Pick<Locale, 't' | 'list'>,
): string {
  switch (verdict.verdict) {
    case 'template-ok':
      return t('draft.template.ok', { name: verdict.name, language: verdict.language });
    case 'template-unknown':
      return verdict.listComplete
        ? t('draft.template.unknown', { name: verdict.name })
        : t('draft.template.unchecked', { name: verdict.name });
    case 'template-not-approved':
      return t('draft.template.notApproved', {
        name: verdict.name,
        language: verdict.language,
        status: verdict.status,
      });
    case 'template-wrong-language':
      return t('draft.template.wrongLanguage', {
        name: verdict.name,
        language: verdict.language,
        known: list(verdict.known),
      });
    case 'template-wrong-parameters': {
      const { problem, name } = verdict;
      return problem.kind === 'count'
        ? t('draft.template.parameters.count', {
            name,
            count: problem.expected,
            found: problem.found,
          })
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
        ? t('draft.template.mixedAttachments')
        : t('draft.template.mixedText', { extra: excerpt(verdict.extra) });
    default:
      return '';
  }
}
