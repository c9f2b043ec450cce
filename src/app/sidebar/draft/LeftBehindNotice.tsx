import { useEffect, useState } from 'react';
import type { Macro } from '../../../core/macro/macro';
import type { FieldsLeft } from '../../../core/macro/macro-preview';
import { useLocale } from '../../i18n/LocaleContext';
import { Button } from '../../shared/Button';
import { Notice } from '../../shared/Notice';
import { useTicketContext } from '../../ticket/ticket-context';
import { FieldChanges } from '../macros/FieldChanges';
import styles from './macro-watch.module.css';

/** That a macro's text was taken out again. */
export interface PutBackMacro {
  readonly macro: Macro;
}

interface LeftBehindNoticeProps {
  /** What was just put back: another value each time. null: nothing. */
  readonly putBack: PutBackMacro | null;
  readonly onDismiss: () => void;
}

type Left = 'looking' | 'failed' | FieldsLeft;

/** What the macro changed in the ticket's fields. Nobody asks where it touches none. */
function useFieldsLeft(putBack: PutBackMacro | null): Left | null {
  const { host } = useTicketContext();
  const [found, setFound] = useState<{ readonly of: PutBackMacro; readonly left: Left } | null>(
    null,
  );
  useEffect(() => {
    if (putBack === null || putBack.macro.actions.length === 0) return;
    let isWanted = true;
    const find = async (): Promise<Left> => {
      try {
        const result = await (await host.macroPreviews()).fieldsLeftBy(putBack.macro);
        return result.ok ? result.value : 'failed';
      } catch {
        // The chunk did not load.
        return 'failed';
      }
    };
    setFound({ of: putBack, left: 'looking' });
    find().then((left) => {
      if (isWanted) setFound({ of: putBack, left });
    });
    return () => {
      isWanted = false;
    };
  }, [host, putBack]);
  return putBack !== null && found?.of === putBack ? found.left : null;
}

/**
 * After a text was put back: which fields the macro has changed as well. Zendesk keeps them, and so
 * does this app, which touches no field by itself.
 */
export function LeftBehindNotice({ putBack, onDismiss }: LeftBehindNoticeProps) {
  const { t } = useLocale();
  const left = useFieldsLeft(putBack);
  const isNothing = typeof left === 'object' && left?.changes.length === 0;
  const isShown = putBack !== null && left !== null && !isNothing;
  return (
    <div role="status" className={isShown ? styles.notice : undefined}>
      {isShown && (
        <Notice
          tone={left === 'looking' ? 'quiet' : 'warning'}
          title={t('macroPreview.left.title')}
          actions={<Button onClick={onDismiss}>{t('action.dismiss')}</Button>}
        >
          {left === 'looking' && (
            <p>{t('macroPreview.left.checking', { macro: putBack.macro.title })}</p>
          )}
          {left === 'failed' && (
            <p>{t('macroPreview.left.failed', { macro: putBack.macro.title })}</p>
          )}
          {typeof left === 'object' && (
            <>
              <p>{t('macroPreview.left.text', { macro: putBack.macro.title })}</p>
              <FieldChanges of={left} />
            </>
          )}
        </Notice>
      )}
    </div>
  );
}
