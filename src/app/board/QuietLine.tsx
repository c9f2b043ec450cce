import { useLocale } from '../i18n/LocaleContext';
import { describeFailure } from '../shared/describe-failure';
import { TextButton } from '../shared/TextButton';
import styles from './board-tab.module.css';
import type { BoardFiltering } from './filters/use-board-filters';
import { useBoard } from './use-board';

/**
 * How many tickets are shown, and what is not among them, in one line.
 * @param filtering null: there is nothing to count.
 */
export function QuietLine({ filtering }: { readonly filtering: BoardFiltering | null }) {
  const { t } = useLocale();
  const { all, restriction, readFailure } = useBoard(({ rows, restriction, readFailure }) => ({
    all: rows.length,
    restriction,
    readFailure,
  }));
  const count = filtering?.filtered.length ?? 0;
  return (
    <div className={styles.quiet}>
      {filtering !== null && (
        <p role="status">
          {filtering.isNarrowed ? t('board.some', { count, all }) : t('board.count', { count })}
        </p>
      )}
      {filtering?.isNarrowed && (
        <TextButton onClick={filtering.clear}>{t('board.filter.clear')}</TextButton>
      )}
      <p className={styles.missing}>
        {restriction === 'none' || restriction === 'unknown'
          ? t('board.moved')
          : `${t(`board.restricted.${restriction}`)} ${t('board.moved')}`}
        {readFailure !== null &&
          ` ${t('board.unread')} ${describeFailure(readFailure, 'board-reads', t)}`}
      </p>
    </div>
  );
}
