import type { BoardState } from '../../session/board/board-state';
import { useLocale } from '../i18n/LocaleContext';
import styles from './board-tab.module.css';

/** How far the tickets have been read. */
export function Progress({ progress }: Pick<BoardState, 'progress'>) {
  const { t } = useLocale();
  const words = progress === null ? t('board.refreshing') : t('board.reading', progress);
  return (
    <div className={styles.progress}>
      <progress
        className={styles.bar}
        aria-label={words}
        {...(progress !== null && { value: progress.done, max: Math.max(1, progress.of) })}
      />
      <span aria-hidden="true">{words}</span>
    </div>
  );
}
