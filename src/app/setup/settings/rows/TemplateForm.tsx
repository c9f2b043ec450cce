import { withField } from '../../../../core/setup/json-rows';
import { parameterKey } from '../../../../core/template/template-parameter';
import { isRecord } from '../../../../core/template-settings/json-fields';
import { readTemplateSetting } from '../../../../core/template-settings/read-template-setting';
import { useLocale } from '../../../i18n/LocaleContext';
import { describeParameter } from '../../../templates/describe-parameter';
import styles from '../settings.module.css';
import { Buttons } from './Buttons';
import { Details } from './Details';
import { wordsIn } from './Row';
import { RowChoice, RowTextField } from './RowField';
import type { RowFormProps } from './RowsSetting';

const FILES = ['IMAGE', 'VIDEO', 'DOCUMENT'] as const;
const CATEGORIES = ['UTILITY', 'MARKETING', 'AUTHENTICATION'];

/** The fields of an approved template. What has no field here stays in the entry. */
export function TemplateForm(props: RowFormProps) {
  const { row, onChange } = props;
  const { t } = useLocale();
  const { header, category } = row.fields ?? {};
  const file = isRecord(header) ? String(header.type ?? '') : null;
  // The app's own reader names the variables.
  const [template] = readTemplateSetting(`[${row.text}]`).templates;
  const variables = (template?.parameters ?? []).map(
    (one) => [parameterKey(one), template ? describeParameter(one, template, t) : ''] as const,
  );
  const known = CATEGORIES.includes(String(category ?? '').toUpperCase());
  const text = (field: string, look: { isLong?: boolean; isCode?: boolean } = {}) => (
    <RowTextField
      {...props}
      {...look}
      field={field}
      label={t(`setup.form.template.${field as 'name'}`)}
    />
  );
  return (
    <>
      <div className={styles.columns}>
        {text('name', { isCode: true })}
        {text('language', { isCode: true })}
        {text('title')}
        <RowChoice
          label={t('setup.form.template.category')}
          value={known ? String(category).toUpperCase() : wordsIn(row, 'category')}
          options={[
            ['', t('setup.form.template.noCategory')],
            ...CATEGORIES.map(
              (one) => [one, t(`setup.form.template.${one as 'UTILITY'}`)] as const,
            ),
            ...(known || !category
              ? []
              : [[wordsIn(row, 'category'), wordsIn(row, 'category')] as const]),
          ]}
          onChoose={(value) => onChange(withField(row, 'category', value || undefined))}
        />
        {text('namespace', { isCode: true })}
        <RowChoice
          label={t('setup.form.template.headerKind')}
          value={file ?? 'TEXT'}
          options={[
            ['TEXT', t('setup.form.template.headerText')],
            ...FILES.map((one) => [one, t(`setup.form.template.${one}`)] as const),
            ...(file === null || FILES.includes(file as 'IMAGE') ? [] : [[file, file] as const]),
          ]}
          onChoose={(type) =>
            onChange(withField(row, 'header', type === 'TEXT' ? undefined : { type }))
          }
        />
        {file === null && text('header')}
      </div>
      {text('body', { isLong: true })}
      {text('footer')}
      <Buttons {...props} />
      <Details {...props} variables={variables} hasExample />
    </>
  );
}
