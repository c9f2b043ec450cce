import { type ComponentType, useState } from 'react';
import type { SetupPartName } from '../../session/setup/setup-state';
import { useLocale } from '../i18n/LocaleContext';
import { AccountPart } from './account/AccountPart';
import { ChecksPart } from './checks/ChecksPart';
import { RowButton } from './RowButton';
import { SettingsPart } from './settings/SettingsPart';
import styles from './setup-tab.module.css';
import { useSetup, useSetupActions } from './use-setup';

const PARTS: readonly { readonly name: SetupPartName; readonly Content: ComponentType }[] = [
  { name: 'checks', Content: ChecksPart },
  { name: 'settings', Content: SettingsPart },
  { name: 'account', Content: AccountPart },
];

/**
 * The admin's set-up: its parts at the side, one of them shown. A part is drawn from its first opening
 * on, and keeps what was typed.
 */
export function SetupTab() {
  const { t } = useLocale();
  const { show } = useSetupActions();
  const part = useSetup(({ shown }) => shown.part);
  const [opened, setOpened] = useState([part]);
  if (!opened.includes(part)) setOpened([...opened, part]);
  return (
    <div className={styles.setup}>
      <nav className={styles.parts} aria-label={t('setup.page.parts')}>
        {PARTS.map(({ name }) => (
          <RowButton key={name} isCurrent={name === part} onClick={() => show(name)}>
            {t(`setup.page.${name}`)}
          </RowButton>
        ))}
      </nav>
      {PARTS.map(({ name, Content }) => (
        <section
          key={name}
          className={styles.content}
          aria-label={t(`setup.page.${name}`)}
          hidden={name !== part}
        >
          {opened.includes(name) && <Content />}
        </section>
      ))}
    </div>
  );
}
