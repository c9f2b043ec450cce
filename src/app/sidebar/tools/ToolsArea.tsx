import { lazy, Suspense, useState } from 'react';
import { useLocale } from '../../i18n/LocaleContext';
import { CrashBoundary } from '../../shared/CrashBoundary';
import { FailurePanel } from '../failure/FailurePanel';
import type { ToolsProps } from './Tools';
import styles from './tools-area.module.css';

const loadTools = () => lazy(() => import(/* webpackChunkName: "tools" */ './Tools'));

interface ToolsAreaProps extends ToolsProps {
  /** False until the first screen is up: the tools must not compete with it. */
  readonly isWanted: boolean;
}

/** The place of the tools: fetched when they are wanted, and again when they did not come or crashed. */
export function ToolsArea({ isWanted, ...tools }: ToolsAreaProps) {
  const { t } = useLocale();
  // React remembers a chunk that did not load; trying again needs a new attempt.
  const [Tools, setTools] = useState(loadTools);
  const toCome = <p className={styles.loading}>{t('tools.loading')}</p>;
  if (!isWanted) return toCome;
  return (
    <CrashBoundary
      fallback={(tryAgain) => (
        <FailurePanel
          failure="crashed"
          onTryAgain={() => {
            setTools(loadTools);
            tryAgain();
          }}
        />
      )}
    >
      <Suspense fallback={toCome}>
        <Tools {...tools} />
      </Suspense>
    </CrashBoundary>
  );
}
