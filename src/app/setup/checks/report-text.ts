import type { Check, CheckItem } from '../../../core/setup/check';
import type { Locale } from '../../i18n/locale';
import { describeCheck, describeReason } from './describe-check';

/** What a report says of a thing: never a title or a value that somebody typed, which may name people. */
function itemLine(item: CheckItem): string | null {
  switch (item.kind) {
    case 'problem':
      return item.problem.setting;
    case 'legacy':
      return item.legacy.legacy;
    case 'macro':
      return `macro ${item.id}${item.verdict ? ` ${item.verdict.verdict}` : ''}`;
    case 'timed':
      return `${item.what} ${item.id}${item.hours === null ? '' : ` ${item.hours} h`}`;
    case 'template':
      return `${item.name} ${item.language} ${item.status}`;
    case 'rule':
      return `${item.name} ${item.language}`.trim();
    default:
      return null;
  }
}

/** What somebody typed, a tag or a value, may be a name. */
const withoutTyped = (one: Check): Check =>
  one.id === 'consent' ? { ...one, values: { ...one.values, name: '…', value: '…' } } : one;

/** More would hide the rest. */
const MOST_ITEMS = 20;

/** All checks as text to be passed on. Nobody's name, no number, no key, no words of customers are in it. */
export function reportText(checks: readonly Check[], { t }: Pick<Locale, 't'>): string {
  return checks
    .flatMap((check) => {
      const result = t(`setup.checks.result.${check.result}`);
      const reason = describeReason(check, t);
      const items = check.items
        .slice(0, MOST_ITEMS)
        .flatMap((item) => itemLine(item) ?? [])
        .map((line) => `  - ${line}`);
      return [
        `[${result}] ${check.id}: ${describeCheck(withoutTyped(check), t)}`,
        ...(reason === null ? [] : [`  ${reason}`]),
        ...items,
      ];
    })
    .join('\n');
}
