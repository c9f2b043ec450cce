import type { BoardScope } from '../../../core/board/board-scope';
import { endingSoon } from '../../../core/board/urgency';
import { useLocale } from '../../i18n/LocaleContext';
import { Age } from '../../page/Age';
import { RefreshButton } from '../../shared/RefreshButton';
import { useBoard, useBoardActions, useThresholds } from '../use-board';
import styles from './board-head.module.css';

/** What matters most in one line, whose tickets are shown, and how old they are. */
export function BoardHead() {
  const { t } = useLocale();
  const { refresh } = useBoardActions();
  const { isRefreshing, askedAt } = useBoard(({ isRefreshing, askedAt }) => ({
    isRefreshing,
    askedAt,
  }));
  return (
    <header className={styles.head}>
      <h1 className={styles.title}>
        <Summary />
      </h1>
      <ScopeSwitch />
      <div className={styles.age}>
        {askedAt !== null && <Age of={askedAt} />}
        <RefreshButton
          label={t('board.refresh')}
          busyLabel={t('board.refreshing')}
          isBusy={isRefreshing}
          onClick={refresh}
        />
      </div>
    </header>
  );
}

function Summary() {
  const { t } = useLocale();
  const thresholds = useThresholds();
  const { count, isProved } = useBoard(({ rows, now }) => {
    const soon = endingSoon(rows, thresholds, now);
    return {
      count: rows.length === 0 ? null : soon.length,
      isProved: soon.every(({ end }) => end.kind === 'known'),
    };
  });
  if (count === null) return t('page.board');
  if (count === 0) return t('board.noneSoon');
  return t(isProved ? 'board.soon' : 'board.soonPerhaps', { count });
}

const SCOPES: readonly BoardScope[] = ['mine', 'groups', 'all'];

function ScopeSwitch() {
  const { t } = useLocale();
  const { setScope } = useBoardActions();
  const { scope, hasGroups } = useBoard(({ scope, hasGroups }) => ({ scope, hasGroups }));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be laid out by rules of its own
    <div className={styles.scopes} role="group" aria-label={t('board.scope.label')}>
      {SCOPES.filter((one) => one !== 'groups' || hasGroups).map((one) => (
        <button
          key={one}
          type="button"
          className={styles.scope}
          aria-pressed={one === scope}
          onClick={() => {
            if (one !== scope) setScope(one);
          }}
        >
          {t(`board.scope.${one}`)}
        </button>
      ))}
    </div>
  );
}
