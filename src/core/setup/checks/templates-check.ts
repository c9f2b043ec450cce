import { isSameLanguage } from '../../catalogue/language-chain';
import type { Template } from '../../template/template';
import { type Check, type CheckItem, check, notRead } from '../check';
import type { Readings } from '../readings';

interface TemplatesInput extends Pick<Readings, 'metaTemplates'> {
  /** Of the setting and of macros. */
  readonly otherTemplates: readonly Template[];
  /** The setting's, for customers without a template in their own; null: none. */
  readonly language: string | null;
}

const isApproved = ({ status }: Template): boolean => status === 'APPROVED';

const itemOf = ({ name, language, status }: Template): CheckItem => ({
  kind: 'template',
  name,
  language,
  status,
});

const TO_SETTING = { kind: 'setting', setting: 'templates' } as const;

/** Which templates can be sent, by Meta's status; its list may be up to two hours old. */
export function templatesCheck(input: TemplatesInput): Check {
  const found = statusesCheck(input);
  const { language, metaTemplates, otherTemplates } = input;
  if (language === null || found.result !== 'ok') return found;
  const known = [...(metaTemplates?.ok ? metaTemplates.value : []), ...otherTemplates];
  const has = known.some((one) => isApproved(one) && isSameLanguage(one.language, language));
  return has
    ? found
    : check('templates', 'warn', 'templates-no-language', {
        values: { language },
        steps: [{ kind: 'setting', setting: 'template_language' }],
      });
}

function statusesCheck({ metaTemplates, otherTemplates }: TemplatesInput): Check {
  if (metaTemplates === null) {
    const count = otherTemplates.filter(isApproved).length;
    return count > 0
      ? check('templates', 'ok', 'templates-setting', { values: { count } })
      : check('templates', 'fail', 'templates-none', { steps: [TO_SETTING] });
  }
  if (!metaTemplates.ok) return notRead('templates', metaTemplates.error);
  const all = metaTemplates.value;
  const rest = all.filter((template) => !isApproved(template));
  const values = { count: all.length - rest.length, rest: rest.length };
  if (all.length === 0) return check('templates', 'fail', 'templates-none');
  const items = rest.map(itemOf);
  if (values.count === 0) {
    return check('templates', 'fail', 'templates-none-approved', {
      values: { count: rest.length },
      items,
    });
  }
  const found = rest.length === 0 ? 'templates-ok' : 'templates-some';
  return check('templates', 'ok', found, { values, items });
}
