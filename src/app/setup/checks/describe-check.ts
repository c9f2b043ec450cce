import type { DraftVerdict } from '../../../core/draft/draft-verdict';
import type { Check, CheckId, CheckItem } from '../../../core/setup/check';
import type { EpochMs } from '../../../core/time';
import type { Translate } from '../../i18n/create-translate';
import type { Locale } from '../../i18n/locale';
import { describeFailure } from '../../shared/describe-failure';
import { describeVerdict } from '../../sidebar/draft/describe-verdict';
import { describeSettingProblem } from '../../sidebar/failure/describe-setting-problem';
import { describeLegacySetting } from '../describe-legacy-setting';

/** Whose refusals speak of Sunshine's key, app id and host. */
const OF_SUNSHINE: ReadonlySet<CheckId> = new Set([
  'sunshine',
  'numbers',
  'templates',
  'namespace',
] as const);

/** What a check found, in one sentence. */
export function describeCheck({ id, found, values }: Check, t: Translate): string {
  if (found === 'not-read') return t(`setup.checks.notRead.${id}`);
  if (found === 'not-asked') {
    return t('setup.checks.notAsked', { name: t(`setup.checks.name.${id}`) });
  }
  return t(`setup.checks.found.${found}`, values);
}

/** Why, where the sentence alone does not say it; null: it does. */
export function describeReason({ id, found, failure }: Check, t: Translate): string | null {
  if (failure !== null) {
    return describeFailure(failure, OF_SUNSHINE.has(id) ? 'setup-sunshine' : 'setup', t);
  }
  if (found === 'sessions-look') return t('setup.checks.sessionsHow');
  return found === 'templates-some' ? t('setup.checks.meanwhile') : null;
}

export interface ItemWords {
  /** What it is: a macro's title, a template's name. */
  readonly name: string;
  /** What is to be said of it; null: nothing. */
  readonly text: string | null;
}

/** The one sentence of the draft check that speaks of a draft. */
function describeCount(verdict: DraftVerdict, t: Translate): string | null {
  if (verdict.verdict !== 'template-wrong-parameters' || verdict.problem.kind !== 'count')
    return null;
  const { expected, found } = verdict.problem;
  return t('setup.checks.count', { name: verdict.name, count: expected, found });
}

/** A thing that a check is about. */
export function describeItem(item: CheckItem, { t, list, clock }: Locale, now: EpochMs): ItemWords {
  switch (item.kind) {
    case 'problem':
      return { name: describeSettingProblem(item.problem, t), text: null };
    case 'legacy':
      return { name: describeLegacySetting(item.legacy, t), text: null };
    case 'macro': {
      const { title, verdict } = item;
      const callTemplate = (name: string) => name;
      const text =
        verdict &&
        (describeCount(verdict, t) ??
          describeVerdict(verdict, { callTemplate, now }, { t, list, clock }));
      return { name: title, text: text || null };
    }
    case 'template':
      return { name: t('setup.checks.template', { ...item }), text: null };
    case 'timed': {
      const { what, title, hours } = item;
      return {
        name: t(`setup.checks.${what}`, { title }),
        text: hours === null ? null : t('setup.checks.hours', { count: hours }),
      };
    }
    case 'rule':
      return {
        name: t(item.language === '' ? 'setup.checks.rule' : 'setup.checks.ruleIn', { ...item }),
        text: null,
      };
    default:
      return { name: item.name, text: null };
  }
}
