import type { Composer } from '../../../core/conversation/ticket-snapshot';
import { useLocale } from '../../i18n/LocaleContext';
import { Button } from '../../shared/Button';
import { Notice } from '../../shared/Notice';
import styles from './kept-draft.module.css';
import { usePutBack } from './use-put-back';

interface KeptDraftNoticeProps {
  readonly draft: Composer;
  readonly onPutBack: (replaced: Composer) => void;
  readonly onDiscard: () => void;
}

/** A draft that something else took the place of: readable here, and one click from being back. */
export function KeptDraftNotice({ draft, onPutBack, onDiscard }: KeptDraftNoticeProps) {
  const { t } = useLocale();
  const { putBack, isBusy, problem } = usePutBack(draft, onPutBack);
  return (
    <Notice
      tone="quiet"
      title={t('kept.title')}
      actions={
        <>
          <Button isBusy={isBusy} onClick={putBack}>
            {t('kept.putBack')}
          </Button>
          <Button onClick={onDiscard}>{t('kept.discard')}</Button>
        </>
      }
    >
      <p className={styles.text}>{draft.text}</p>
      {problem && <p role="alert">{problem}</p>}
    </Notice>
  );
}
