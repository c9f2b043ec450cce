import { Field, Input } from '@zendeskgarden/react-forms';
import { useState } from 'react';
import { withField } from '../../../../core/setup/json-rows';
import { parameterKey } from '../../../../core/template/template-parameter';
import { useLocale } from '../../../i18n/LocaleContext';
import { describeParameter } from '../../../templates/describe-parameter';
import styles from '../settings.module.css';
import { Details } from './Details';
import { wordsIn } from './Row';
import { RowChoice, RowTextField } from './RowField';
import type { RowFormProps } from './RowsSetting';
import { useRuleHits } from './use-rule-hits';

const HIDDEN = new Map<unknown, string>([
  [true, 'yes'],
  [false, 'no'],
]);

/** The fields of a rule. What has no field here stays in the entry. */
export function RuleForm(props: RowFormProps) {
  const { row, onChange } = props;
  const { t } = useLocale();
  const hits = useRuleHits(row);
  const variables = new Map(
    (hits ?? []).flatMap((template) =>
      template.parameters.map((one) => [parameterKey(one), describeParameter(one, template, t)]),
    ),
  );
  const text = (field: 'name' | 'language' | 'title' | 'use_case', isCode = false) => (
    <RowTextField {...props} isCode={isCode} field={field} label={t(`setup.form.rule.${field}`)} />
  );
  return (
    <>
      <div className={styles.columns}>
        {text('name', true)}
        {text('language', true)}
        {text('title')}
        {text('use_case')}
        <RowChoice
          label={t('setup.form.rule.hidden')}
          value={HIDDEN.get(row.fields?.hidden) ?? ''}
          options={[
            ['', t('setup.form.rule.noWord')],
            ['no', t('setup.form.rule.offered')],
            ['yes', t('setup.form.rule.notOffered')],
          ]}
          onChoose={(value) =>
            onChange(withField(row, 'hidden', value === '' ? undefined : value === 'yes'))
          }
        />
        <Order {...props} />
        <Groups {...props} />
      </div>
      <Details {...props} variables={[...variables]} hasExample={false} />
    </>
  );
}

function Order({ row, onChange }: RowFormProps) {
  const { t } = useLocale();
  const set = (text: string) => {
    const number = Number(text);
    const isNumber = text.trim() !== '' && Number.isFinite(number);
    onChange(withField(row, 'order', text === '' ? undefined : isNumber ? number : text));
  };
  return (
    <Field>
      <Field.Label isRegular>{t('setup.form.rule.order')}</Field.Label>
      <Input
        isCompact
        inputMode="numeric"
        autoComplete="off"
        value={wordsIn(row, 'order')}
        onChange={({ target }) => set(target.value)}
      />
    </Field>
  );
}

const listed = (groups: unknown): string =>
  Array.isArray(groups) ? groups.map(String).join(', ') : '';

/** Separated by commas; what is typed stays as it is while a comma has no group behind it. */
function Groups({ row, onChange }: RowFormProps) {
  const { t } = useLocale();
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <Field>
      <Field.Label isRegular>{t('setup.form.rule.groups')}</Field.Label>
      <Input
        isCompact
        dir="auto"
        autoComplete="off"
        value={typed ?? listed(row.fields?.groups)}
        onBlur={() => setTyped(null)}
        onChange={({ target }) => {
          setTyped(target.value);
          const groups = target.value.split(',').flatMap((group) => group.trim() || []);
          onChange(withField(row, 'groups', groups.length === 0 ? undefined : groups));
        }}
      />
    </Field>
  );
}
