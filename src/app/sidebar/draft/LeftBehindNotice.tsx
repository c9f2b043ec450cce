import { useCallback, useEffect, useState } from 'react';
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

interface FieldsOfMacro {
  /** null: nothing is to be said. */
  readonly left: Left | null;
  /** Whether the agent has had them changed back: then `left` is what that could not change. */
  readonly isUndone: boolean;
  readonly isBusy: boolean;
  readonly undo: (left: FieldsLeft) => Promise<void>;
}

/** What the macro changed in the ticket's fields. Nobody asks where it touches none. */
function useFieldsLeft(putBack: PutBackMacro | null): FieldsOfMacro {
  const { host } = useTicketContext();
  const [found, setFound] = useState<{
    readonly of: PutBackMacro;
    readonly left: Left;
    readonly isUndone?: boolean;
  } | null>(null);
  const [isBusy, setBusy] = useState(false);
  const find = useCallback(
    async ({ macro }: PutBackMacro, before?: FieldsLeft): Promise<Left> => {
      try {
        const previews = await host.macroPreviews();
        if (before) await previews.putFieldsBack(before.changes);
        const result = await previews.fieldsLeftBy(macro);
        return result.ok ? result.value : 'failed';
      } catch {
        // The chunk did not load.
        return 'failed';
      }
    },
    [host],
  );
  useEffect(() => {
    if (putBack === null || putBack.macro.actions.length === 0) return;
    let isWanted = true;
    setFound({ of: putBack, left: 'looking' });
    find(putBack).then((left) => {
      if (isWanted) setFound({ of: putBack, left });
    });
    return () => {
      isWanted = false;
    };
  }, [find, putBack]);
  const isOfThis = putBack !== null && found?.of === putBack;
  return {
    left: isOfThis ? found.left : null,
    isUndone: isOfThis && found.isUndone === true,
    isBusy,
    undo: async (before) => {
      if (putBack === null || isBusy) return;
      setBusy(true);
      const left = await find(putBack, before);
      setBusy(false);
      setFound({ of: putBack, left, isUndone: true });
    },
  };
}

/**
 * After a text was put back: which fields the macro has changed as well. Zendesk keeps them, and this
 * app touches no field by itself: they are changed back at the agent's own click.
 */
export function LeftBehindNotice({ putBack, onDismiss }: LeftBehindNoticeProps) {
  const { t } = useLocale();
  const { left, isUndone, isBusy, undo } = useFieldsLeft(putBack);
  const isNothing = typeof left === 'object' && left?.changes.length === 0 && !isUndone;
  const isDone = isUndone && typeof left === 'object' && left?.changes.length === 0;
  const isShown = putBack !== null && left !== null && !isNothing;
  return (
    <div role="status" className={isShown ? styles.notice : undefined}>
      {isShown && (
        <Notice
          tone={left === 'looking' || isDone ? 'quiet' : 'warning'}
          title={t('macroPreview.left.title')}
          actions={
            <>
              {typeof left === 'object' && !isUndone && (
                <Button isBusy={isBusy} onClick={() => void undo(left)}>
                  {t('macroPreview.left.undo')}
                </Button>
              )}
              <Button onClick={onDismiss}>{t('action.dismiss')}</Button>
            </>
          }
        >
          {left === 'looking' && (
            <p>{t('macroPreview.left.checking', { macro: putBack.macro.title })}</p>
          )}
          {left === 'failed' && (
            <p>{t('macroPreview.left.failed', { macro: putBack.macro.title })}</p>
          )}
          {isDone && <p>{t('macroPreview.left.undone')}</p>}
          {typeof left === 'object' && !isDone && (
            <>
              <p>
                {t(isUndone ? 'macroPreview.left.stays' : 'macroPreview.left.text', {
                  macro: putBack.macro.title,
                })}
              </p>
              <FieldChanges of={left} />
            </>
          )}
        </Notice>
      )}
    </div>
  );
}
