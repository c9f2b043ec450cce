import { useState } from 'react';
import type { Composer } from '../../../core/ticket-snapshot';
import { useLocale } from '../../i18n/LocaleContext';
import { Button } from '../../shared/Button';
import { Notice } from '../../shared/Notice';
import styles from './kept-draft.module.css';

interface KeptDraftNoticeProps {
  readonly draft: Composer;
  readonly onPutBack: () => Promise<boolean>;
  readonly onDiscard: () => void;
}

/** The draft that a template took the place of: readable here, and one click from being back. */
export function KeptDraftNotice({ draft, onPutBack, onDiscard }: KeptDraftNoticeProps) {
  const { t } = useLocale();
  const [isBusy, setBusy] = useState(false);
  const [hasFailed, setFailed] = useState(false);

  const putBack = async () => {
    setBusy(true);
    const done = await onPutBack();
    setBusy(false);
    setFailed(!done);
  };

  return (
    <Notice
      tone="quiet"
      title={t('kept.title')}
      actions={
        <>
          <Button disabled={isBusy} onClick={putBack}>
            {t('kept.putBack')}
          </Button>
          <Button onClick={onDiscard}>{t('kept.discard')}</Button>
        </>
      }
    >
      <p className={styles.text}>{draft.text}</p>
      {hasFailed && <p role="alert">{t('kept.putBackFailed')}</p>}
    </Notice>
  );
}
