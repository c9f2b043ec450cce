import type {
  DraftVerdict,
  FreeTextDoubt,
  ParameterProblem,
} from '../../../core/draft/draft-verdict';
import type { ShorthandProblem } from '../../../core/shorthand/shorthand';
import { LONGEST } from '../../../core/template/text-length';
import type { EpochMs } from '../../../core/time';
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
  'header-sample': 'draft.template.parameters.header-sample',
  'header-unexpected': 'draft.template.parameters.header-unexpected',
  'button-missing': 'draft.template.parameters.button-missing',
  'button-wrong': 'draft.template.parameters.button-wrong',
  'button-not-encoded': 'draft.template.parameters.button-not-encoded',
  'button-unexpected': 'draft.template.parameters.button-unexpected',
  'header-too-long': 'draft.template.parameters.header-too-long',
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
  'not-opened': 'draft.template.malformed.not-opened',
};

const DOUBTS: Readonly<Record<FreeTextDoubt['kind'], MessageKey>> = {
  variable: 'draft.doubt.variable',
  code: 'draft.doubt.code',
  'long-text': 'draft.doubt.long-text',
  'long-caption': 'draft.doubt.long-caption',
  'file-type': 'draft.doubt.file-type',
  'file-size': 'draft.doubt.file-size',
};

/** Why a free text may not arrive as it is. */
export function describeDoubt(doubt: FreeTextDoubt, t: Translate): string {
  return t(DOUBTS[doubt.kind], {
    ...('text' in doubt && { text: excerpt(doubt.text) }),
    ...('most' in doubt && { most: doubt.most }),
    ...('mostMb' in doubt && { most: doubt.mostMb }),
    ...('file' in doubt && { file: excerpt(doubt.file) }),
  });
}

/** Enough of a long text to find it by; by characters, so that no emoji is cut in two. */
function excerpt(text: string): string {
  const characters = Array.from(text);
  return characters.length > 40 ? `${characters.slice(0, 39).join('')}…` : text;
}

function describeParameterProblem(name: string, problem: ParameterProblem, t: Translate): string {
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

/** What a template is called where people read of it, by Meta's name. */
export type CallTemplate = (name: string) => string;

/** Why a template in a draft would not go out, or may not; else empty. */
export function describeVerdict(
  verdict: DraftVerdict,
  { callTemplate, now }: { readonly callTemplate: CallTemplate; readonly now: EpochMs },
  { t, list, clock }: Pick<Locale, 't' | 'list' | 'clock'>,
): string {
  switch (verdict.verdict) {
    case 'template-ok': {
      const { language, doubt } = verdict;
      const name = callTemplate(verdict.name);
      if (doubt === 'button-address')
        return t('draft.template.doubt.button-address', { name, language });
      if (doubt === 'body-long') {
        return t('draft.template.doubt.body-long', { name, most: LONGEST.body });
      }
      return doubt === 'just-sent' ? t('draft.template.doubt.just-sent', { name }) : '';
    }
    case 'template-unknown':
      // As it stands in the code: there it has to be mended.
      return t(verdict.listComplete ? 'draft.template.unknown' : 'draft.template.unchecked', {
        name: verdict.name,
      });
    case 'template-not-approved': {
      const { language, status, asOf } = verdict;
      const name = callTemplate(verdict.name);
      return asOf === undefined
        ? t('draft.template.notApproved', { name, language, status })
        : t('draft.template.notApprovedAsOf', { name, language, status, time: clock(asOf, now) });
    }
    case 'template-wrong-language':
      return t('draft.template.wrongLanguage', {
        name: callTemplate(verdict.name),
        language: verdict.language,
        known: list(verdict.known),
      });
    case 'template-wrong-parameters':
      return describeParameterProblem(callTemplate(verdict.name), verdict.problem, t);
    case 'template-malformed': {
      const { problem } = verdict;
      return t(MALFORMED[problem.kind], {
        ...('key' in problem && { key: problem.key }),
        ...('text' in problem && { text: excerpt(problem.text) }),
      });
    }
    case 'template-mixed-text':
      if (verdict.arrives !== undefined) {
        return t(
          verdict.arrives === 'template'
            ? 'draft.template.mixedOnlyTemplate'
            : 'draft.template.mixedBoth',
          { extra: excerpt(verdict.extra) },
        );
      }
      return verdict.extra === ''
        ? t('draft.template.mixedAttachments')
        : t('draft.template.mixedText', { extra: excerpt(verdict.extra) });
    default:
      return '';
  }
}
