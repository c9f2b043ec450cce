import { type ReactNode, useEffect } from 'react';
import {
  isSettingName,
  SETTINGS,
  type SettingGroup,
  type SettingName,
} from '../../../core/setup/settings-table';
import { useLocale } from '../../i18n/LocaleContext';
import { useSetup, useSetupActions } from '../use-setup';
import { ChannelHours } from './effects/ChannelHours';
import { NudgePreview } from './effects/NudgePreview';
import { TagNames } from './effects/TagNames';
import { ConsentSetting } from './fields/ConsentSetting';
import { HoursSetting } from './fields/HoursSetting';
import { KeySetting } from './fields/KeySetting';
import { LateReplySetting } from './fields/LateReplySetting';
import { TextSetting } from './fields/TextSetting';
import { TickSetting } from './fields/TickSetting';
import { OldSettings } from './OldSettings';
import { RowsSetting } from './rows/RowsSetting';
import { RuleForm } from './rows/RuleForm';
import { RuleHits } from './rows/RuleHits';
import { TemplateForm } from './rows/TemplateForm';
import { SaveBar } from './SaveBar';
import { SavingNotice } from './SavingNotice';
import { settingId } from './SettingRow';
import styles from './settings.module.css';

const NEW_TEMPLATE = '{\n  "name": "",\n  "language": "",\n  "body": ""\n}';
const NEW_RULE = '{\n  "name": ""\n}';

/** How each setting is asked for. */
const FIELDS: Readonly<Record<SettingName, ReactNode>> = {
  sunshine_app_id: <TextSetting name="sunshine_app_id" />,
  sunshine_key: <KeySetting />,
  sunshine_host: <TextSetting name="sunshine_host" inputMode="url" />,
  warn_hours: <HoursSetting />,
  one_whatsapp_number: <TickSetting name="one_whatsapp_number" />,
  channel_hours: <TextSetting name="channel_hours" isLong effect={<ChannelHours />} />,
  reply_minutes: <TextSetting name="reply_minutes" inputMode="numeric" />,
  late_reply: <LateReplySetting />,
  nudge_texts: <TextSetting name="nudge_texts" isLong effect={<NudgePreview />} />,
  send_now: <TickSetting name="send_now" />,
  template_language: <TextSetting name="template_language" />,
  template_namespace: <TextSetting name="template_namespace" />,
  templates: <RowsSetting name="templates" fresh={NEW_TEMPLATE} Form={TemplateForm} />,
  template_rules: (
    <RowsSetting
      name="template_rules"
      fresh={NEW_RULE}
      Form={RuleForm}
      effect={(row) => <RuleHits row={row} />}
    />
  ),
  consent: <ConsentSetting />,
  tag_prefix: <TextSetting name="tag_prefix" effect={<TagNames />} />,
};

const GROUPS: readonly SettingGroup[] = [
  'sunshine',
  'window',
  'replies',
  'templates',
  'customers',
  'team',
];

/** The app's settings, as a form. */
export function SettingsPart() {
  const { t } = useLocale();
  const { openForm } = useSetupActions();
  const isShown = useSetup(({ shown }) => shown.part === 'settings');
  useEffect(() => {
    if (isShown) openForm();
  }, [isShown, openForm]);
  useLeadTo();
  return (
    <div className={styles.form}>
      <header>
        <h1 className={styles.title}>{t('setup.page.settings')}</h1>
        <p className={styles.hint}>{t('setup.form.intro')}</p>
      </header>
      <OldSettings />
      {GROUPS.map((group) => (
        <section key={group} aria-labelledby={`settings-${group}`} className={styles.section}>
          <h2 id={`settings-${group}`} className={styles.heading}>
            {t(`setup.form.group.${group}`)}
          </h2>
          {SETTINGS.filter((one) => one.group === group).map(({ name }) => (
            <div key={name}>{FIELDS[name]}</div>
          ))}
        </section>
      ))}
      <div className={styles.end}>
        <SavingNotice />
        <SaveBar />
      </div>
    </div>
  );
}

/** Takes the admin to the setting that another part has pointed at, with the value that it proposed. */
function useLeadTo(): void {
  const { type } = useSetupActions();
  const { part, setting, value, request } = useSetup(({ shown }) => shown);
  useEffect(() => {
    if (request === 0 || part !== 'settings' || setting === null || !isSettingName(setting)) return;
    if (value !== null) type(setting, value);
    const place = document.getElementById(settingId(setting));
    // The browser brings what has the focus into sight; `scroll-margin` keeps it off the bar.
    place?.querySelector<HTMLElement>('input, select, textarea, button')?.focus();
  }, [request, part, setting, value, type]);
}
