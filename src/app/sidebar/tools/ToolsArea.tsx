import { useLocale } from '../../i18n/LocaleContext';
import { laterPart } from '../later-part';
import type { ToolsProps } from './Tools';
import styles from './tools-area.module.css';

function ToCome() {
  return <p className={styles.loading}>{useLocale().t('tools.loading')}</p>;
}

const Tools = laterPart(() => import(/* webpackChunkName: "tools" */ './Tools'), ToCome);

interface ToolsAreaProps extends ToolsProps {
  /** The agent has come here, with the pointer or the keyboard. */
  readonly onEnter: () => void;
}

/** The place of the tools. */
export const ToolsArea = ({ onEnter, ...tools }: ToolsAreaProps) => (
  // biome-ignore lint/a11y/noStaticElementInteractions: it only notices who comes; what can be pressed is inside
  <div onPointerEnter={onEnter} onFocus={onEnter}>
    <Tools {...tools} />
  </div>
);
