import type { DraftVerdict, ParameterProblem } from '../../../core/draft/draft-verdict';
import type { ShorthandProblem } from '../../../core/shorthand/shorthand';
import type { Translate } from '../../i18n/create-translate';
import type { Locale } from '../../i18n/locale';
import type { MessageKey } from '../../i18n/messages';

const PARAMETER_PROBLEMS: Readonly<
  Record<Exclude<ParameterProblem['kind'], 'count' | 'header-missing'>, MessageKey>
> = {
  empty: 'draft.template.parameters.empty',
  placeholder: 'draft.template.parameters.placeholder',
  'forbidden-characters': 'draft.template.parameters.forbidden-characters',
  'too-long': 'draft.template.parameters.too-long',
  'header-wrong': 'draft.template.parameters.header-wrong',
  'header-unexpected': 'draft.template.parameters.header-unexpected',
  'button-missing': 'draft.template.parameters.button-missing',
  'button-wrong': 'draft.template.parameters.button-wrong',
  'button-unexpected': 'draft.template.parameters.button-unexpected',
  'header-too-long': 'draft.template.parameters.header-too-long',
  'body-too-long': 'draft.template.parameters.body-too-long',
  'url-too-long': 'draft.template.parameters.url-too-long',
  'not-carried': 'draft.template.parameters.not-carried',
  unsupported: 'draft.template.parameters.unsupported',
};

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

function parameterWords(name: string, problem: ParameterProblem, t: Translate): string {
  switch (problem.kind) {
    case 'count':
      return t('draft.template.parameters.count', {
        name,
        count: problem.expected,
        found: problem.found,
      });
    case 'header-missing':
      return problem.header === 'image'
        ? t('draft.template.parameters.header-missing-image', { name })
        : t('draft.template.parameters.header-missing-document', { name });
    default:
      return t(PARAMETER_PROBLEMS[problem.kind], {
        name,
        ...('position' in problem && { position: problem.position }),
        ...('part' in problem && { part: problem.part }),
      });
  }
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
    case 'template-wrong-parameters':
      return parameterWords(verdict.name, verdict.problem, t);
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
