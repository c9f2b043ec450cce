import type { ReactNode } from 'react';
import type { SettingName } from '../../../core/setup/settings-table';
import { useLocale } from '../../i18n/LocaleContext';
import styles from './settings.module.css';

interface SettingRowProps {
  readonly name: SettingName;
  readonly isChanged?: boolean;
  readonly children: ReactNode;
  /** What the setting does, as it is typed. */
  readonly effect?: ReactNode;
  /** The effect needs the whole width, and the field as well. */
  readonly isWide?: boolean;
}

/** Where a link to a setting leads. */
export const settingId = (name: string): string => `setting-${name}`;

/** A setting and, beside it, what it does. */
export function SettingRow({ name, isChanged, children, effect, isWide }: SettingRowProps) {
  const { t } = useLocale();
  return (
    <div id={settingId(name)} className={isWide ? styles.wide : styles.row}>
      <div className={styles.field}>
        {children}
        {isChanged && <p className={styles.changed}>{t('setup.form.changed')}</p>}
      </div>
      {effect && <div className={styles.effect}>{effect}</div>}
    </div>
  );
}
