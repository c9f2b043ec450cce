import { Checkbox, Field, Input, Select } from '@zendeskgarden/react-forms';
import type { UserField } from '../../../../core/setup/readings';
import type { ConsentSettings } from '../../../../core/template/consent';
import {
  readConsentSetting,
  valuesIn,
  writeConsentSetting,
} from '../../../../core/template/consent-setting';
import { useLocale } from '../../../i18n/LocaleContext';
import { describeFailure } from '../../../shared/describe-failure';
import { useSetup } from '../../use-setup';
import { SettingRow } from '../SettingRow';
import styles from '../settings.module.css';
import { useDraft } from '../use-draft';
import { useSetting } from '../use-setting';
import { Problems, validationOf } from './Problems';
import { TextSetting } from './TextSetting';

/** Taken apart as the admin chooses it; the values as they are typed. */
interface Draft {
  readonly field: string;
  readonly yes: string;
  readonly tag: string;
}

function draftOf(text: string): Draft {
  const { field, yes, tag } = readConsentSetting(text).consent;
  return { field: field ?? '', yes: yes?.join(', ') ?? '', tag: tag ?? '' };
}

function textOf({ field, yes, tag }: Draft): string {
  const values = valuesIn(yes);
  const consent: ConsentSettings = {
    field: field === '' ? null : field,
    tag: tag.trim() === '' ? null : tag.trim(),
    ...(values.length > 0 && { yes: values }),
  };
  return writeConsentSetting(consent);
}

/** Where a customer's consent is kept: chosen from what the account has. Saved lines that do not fit stay text. */
export function ConsentSetting() {
  const saved = useSetup(({ form }) => String(form.saved.consent ?? ''));
  const isText = readConsentSetting(saved).problems.length > 0;
  return isText ? <TextSetting name="consent" isLong /> : <Chosen />;
}

function Chosen() {
  const { t } = useLocale();
  const { value, problems, isChanged, type } = useSetting('consent');
  const userFields = useSetup(({ form }) => form.userFields);
  const [draft, setDraft] = useDraft(value, draftOf, textOf, type);
  const known = userFields?.ok ? userFields.value.filter(({ isActive }) => isActive) : [];
  const chosen = known.find(({ key }) => key === draft.field);
  return (
    <SettingRow name="consent" isChanged={isChanged} effect={<Effect draft={draft} />}>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{t('setup.form.label.consent')}</legend>
        <p className={styles.hint}>{t('setup.form.help.consent')}</p>
        <Field>
          <Field.Label isRegular>{t('setup.form.consent.field')}</Field.Label>
          <Select
            value={draft.field}
            onChange={({ target }) => setDraft({ ...draft, field: target.value, yes: '' })}
          >
            <option value="">{t('setup.form.consent.noField')}</option>
            {draft.field !== '' && !chosen && <option value={draft.field}>{draft.field}</option>}
            {known.map(({ key, title }) => (
              <option key={key} value={key}>
                {t('setup.form.consent.named', { title, key })}
              </option>
            ))}
          </Select>
          {userFields && !userFields.ok && (
            <Field.Message validation="warning" validationLabel={t('picker.warning')}>
              {t('setup.form.consent.notRead')} {describeFailure(userFields.error, 'setup', t)}
            </Field.Message>
          )}
        </Field>
        {draft.field !== '' && <Values draft={draft} field={chosen} onChange={setDraft} />}
        <Field>
          <Field.Label isRegular>{t('setup.form.consent.tag')}</Field.Label>
          <Input
            dir="ltr"
            autoComplete="off"
            value={draft.tag}
            {...validationOf(problems)}
            onChange={({ target }) => setDraft({ ...draft, tag: target.value })}
          />
          <Problems problems={problems} />
        </Field>
      </fieldset>
    </SettingRow>
  );
}

interface ValuesProps {
  readonly draft: Draft;
  /** undefined: the account's fields are not known, or it is none of them. */
  readonly field: UserField | undefined;
  readonly onChange: (draft: Draft) => void;
}

/** Which values mean yes: ticked where the account says what there is, typed where it does not. */
function Values({ draft, field, onChange }: ValuesProps) {
  const { t } = useLocale();
  if (field?.type === 'checkbox' || field?.type === 'date') return null;
  const values = valuesIn(draft.yes);
  if (!field || field.options.length === 0) {
    return (
      <Field>
        <Field.Label isRegular>{t('setup.form.consent.values')}</Field.Label>
        <Input
          dir="auto"
          autoComplete="off"
          value={draft.yes}
          onChange={({ target }) => onChange({ ...draft, yes: target.value })}
        />
      </Field>
    );
  }
  const tick = (value: string, isYes: boolean) =>
    onChange({
      ...draft,
      yes: (isYes ? [...values, value] : values.filter((one) => one !== value)).join(', '),
    });
  return (
    <fieldset className={styles.group}>
      <legend>{t('setup.form.consent.values')}</legend>
      {field.options.map(({ name, value }) => (
        <Field key={value}>
          <Checkbox
            checked={values.includes(value)}
            onChange={({ target }) => tick(value, target.checked)}
          >
            <Field.Label isRegular>{name}</Field.Label>
          </Checkbox>
        </Field>
      ))}
    </fieldset>
  );
}

function Effect({ draft: { field, yes, tag } }: { readonly draft: Draft }) {
  const { t, list } = useLocale();
  const values = valuesIn(yes);
  if (field === '' && tag.trim() === '') return <p>{t('setup.form.consent.effect.none')}</p>;
  return (
    <>
      {field !== '' && values.length > 0 && (
        <p>{t('setup.form.consent.effect.values', { field, values: list(values) })}</p>
      )}
      {field !== '' && values.length === 0 && (
        <p>{t('setup.form.consent.effect.field', { field })}</p>
      )}
      {tag.trim() !== '' && <p>{t('setup.form.consent.effect.tag', { tag: tag.trim() })}</p>}
    </>
  );
}
