import { DEFAULT_THEME, ThemeProvider } from '@zendeskgarden/react-theming';
import { useEffect, useSyncExternalStore } from 'react';
import { offersTemplates } from '../../core/derive';
import { templateKey } from '../../core/template/template-key';
import { useLocale } from '../i18n/LocaleContext';
import KeptDraftList from '../sidebar/draft/KeptDraftList';
import { TemplateForm } from '../templates/form/TemplateForm';
import { TemplateList } from '../templates/list/TemplateList';
import { useFilters } from '../templates/list/use-filters';
import { usePicker } from '../templates/list/use-picker';
import { SendQuestion } from '../templates/send/SendQuestion';
import { isOnItsWay, SendStatus } from '../templates/send/SendStatus';
import { TicketContext, useTicketContext } from '../ticket/ticket-context';
import { type TicketScreenProps, useTicketScreen } from '../ticket/use-ticket-screen';
import styles from './editor.module.css';
import { useIsWide } from './use-is-wide';
import { WindowLine } from './WindowLine';

/** The pane above the composer: 100 to 320 px high, so one line of the window and the picker. */
const PANE_HEIGHT_PX = 320;

/** Templates where the agent types: the same picker as in the sidebar, in the composer's own pane. */
export default function Editor(props: TicketScreenProps) {
  const { host, checked } = props;
  const { direction } = useLocale();
  const { context, now, kept } = useTicketScreen(props);
  const { ticket, wantMacros } = context;
  const { colorScheme } = useSyncExternalStore(host.subscribe, host.getState);
  // Who opens this pane has come for a template.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once is enough
  useEffect(wantMacros, []);
  useEffect(() => void host.resize(PANE_HEIGHT_PX), [host]);
  const openings = useSyncExternalStore(host.subscribe, () => host.getState().paneOpenings);
  const theme = {
    ...DEFAULT_THEME,
    rtl: direction === 'rtl',
    colors: { ...DEFAULT_THEME.colors, base: colorScheme },
  };
  return (
    <TicketContext.Provider value={context}>
      <ThemeProvider theme={theme}>
        <main className={styles.pane}>
          <WindowLine now={now} />
          <KeptDraftList kept={kept} />
          {offersTemplates(ticket, checked.settings.channels) ? (
            <>
              <EditorPicker openings={openings} />
              <SendQuestion />
            </>
          ) : (
            <NotHere />
          )}
        </main>
      </ThemeProvider>
    </TicketContext.Provider>
  );
}

function NotHere() {
  const { t } = useLocale();
  return <p className={styles.quiet}>{t('editor.notHere')}</p>;
}

/** Side by side where there is room, one after the other where there is not. */
function EditorPicker({ openings }: { readonly openings: number }) {
  const { t } = useLocale();
  const { catalogue, customer, send } = useTicketContext();
  const isWide = useIsWide();
  const picker = usePicker(openings, { keepsForm: true });
  const filtering = useFilters(catalogue.offered);
  const { chosenKey, goBack } = picker;
  const chosen = catalogue.offered.find((template) => templateKey(template) === chosenKey);
  const form = chosen && <TemplateForm key={chosenKey} template={chosen} onBack={goBack} />;
  if (!isWide) {
    return (
      <div className={styles.single}>
        {form}
        {!form && isOnItsWay(send) && <SendStatus />}
        <TemplateList isHidden={form !== undefined} picker={picker} filtering={filtering} />
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
