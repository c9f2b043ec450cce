import { ThemeProvider } from '@zendeskgarden/react-theming';
import { type KeyboardEvent, useEffect } from 'react';
import { templateKey } from '../../core/template/template';
import { openForm } from '../../session/open-form';
import { useLocale } from '../i18n/LocaleContext';
import { afterPaint } from '../shared/after-paint';
import { KeptDraftNotice } from '../sidebar/draft/KeptDraftNotice';
import { KeptDraftUndo } from '../sidebar/draft/KeptDraftUndo';
import { TemplateForm } from '../templates/form/TemplateForm';
import { TemplateList } from '../templates/list/TemplateList';
import { useFilters } from '../templates/list/use-filters';
import { usePicker } from '../templates/list/use-picker';
import { SendQuestion } from '../templates/send/SendQuestion';
import SendStatus, { isOnItsWay } from '../templates/send/SendStatus';
import { gardenTheme } from '../theme/garden-theme';
import { useActions, useCustomer, useSession, useTicketSession } from '../ticket/use-session';
import styles from './editor.module.css';
import { useIsWide } from './use-is-wide';
import { WindowLine } from './WindowLine';

/** The pane above the composer: 100 to 320 px high, so one line of the window and the picker. */
const PANE_HEIGHT_PX = 320;

/** Templates where the agent types: the same picker as in the sidebar, in the composer's own pane. */
export default function Editor() {
  const { host } = useTicketSession();
  const { painted, wantMacros } = useActions();
  const { direction } = useLocale();
  const { colorScheme, paneOpenings, takesTemplates, isBusy } = useSession((state) => ({
    colorScheme: state.colorScheme,
    paneOpenings: state.paneOpenings,
    takesTemplates: state.takesTemplates,
    isBusy: openForm(state) !== null || state.send.state.kind === 'confirming',
  }));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || isBusy) return;
    // A field that holds something, a list of choices and a question have this key for themselves.
    const { target } = event;
    if (target instanceof HTMLInputElement && target.value !== '') return;
    if (
      target instanceof Element &&
      target.closest('select, [aria-expanded="true"], [role="alertdialog"]')
    ) {
      return;
    }
    void host.close();
  };
  // Who opens this pane has come for a template.
  useEffect(wantMacros, [wantMacros]);
  useEffect(() => afterPaint(painted), [painted]);
  useEffect(() => void host.resize(PANE_HEIGHT_PX), [host]);
  return (
    <ThemeProvider theme={gardenTheme(direction, colorScheme)}>
      <main className={styles.pane} onKeyDown={onKeyDown}>
        <WindowLine />
        <KeptDraftNotice />
        <KeptDraftUndo />
        {takesTemplates ? (
          <>
            <EditorPicker openings={paneOpenings} />
            <SendQuestion />
          </>
        ) : (
          <NotHere />
        )}
      </main>
    </ThemeProvider>
  );
}

function NotHere() {
  const { t } = useLocale();
  return <p className={styles.quiet}>{t('editor.notHere')}</p>;
}

/** Side by side where there is room, one after the other where there is not. */
function EditorPicker({ openings }: { readonly openings: number }) {
  const { t } = useLocale();
  const { catalogue, send, chosen } = useSession((state) => ({
    catalogue: state.catalogue,
    send: state.send,
    chosen: openForm(state),
  }));
  const customer = useCustomer();
  const isWide = useIsWide();
  const picker = usePicker(openings);
  const filtering = useFilters(catalogue.offered);
  const form = chosen && (
    <TemplateForm
      key={templateKey(chosen)}
      isPane
      template={chosen}
      onBack={picker.goBack}
      onWentOut={picker.close}
    />
  );
  if (!isWide) {
    return (
      <div className={styles.single}>
        {form}
        {!form && isOnItsWay(send) && <SendStatus />}
        <TemplateList isHidden={chosen !== null} picker={picker} filtering={filtering} />
      </div>
    );
  }
  return (
    <div className={styles.columns}>
      <div className={styles.column}>
        <TemplateList picker={picker} filtering={filtering} />
      </div>
      <div className={styles.column}>
        {form ?? (
          <>
            {isOnItsWay(send) && <SendStatus />}
            <p className={styles.quiet}>{t('editor.pickOne', { customer })}</p>
          </>
        )}
      </div>
    </div>
  );
}
