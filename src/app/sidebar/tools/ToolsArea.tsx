import { useLocale } from '../../i18n/LocaleContext';
import { useActions } from '../../ticket/use-session';
import { laterPart } from '../later-part';
import styles from './tools-area.module.css';

function ToCome() {
  return <p className={styles.loading}>{useLocale().t('tools.loading')}</p>;
}

const Tools = laterPart(() => import(/* webpackChunkName: "tools" */ './Tools'), ToCome);

/**
 * The place of the tools. An agent who comes here, with the pointer or the keyboard, needs macros; who
 * works here keeps the tab they work in.
 */
export function ToolsArea() {
  const { wantMacros, holdTab } = useActions();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notices who comes; what can be pressed is inside
    <div
      onPointerEnter={wantMacros}
      onFocus={() => {
        wantMacros();
        holdTab();
      }}
    >
      <Tools />
    </div>
  );
}
