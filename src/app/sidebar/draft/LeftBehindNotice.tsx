import { macroName } from '../../../core/macro/macro-path';
import type { NoticeOf } from '../../../core/notices/notice';
import { useLocale } from '../../i18n/LocaleContext';
import type { MessageKey } from '../../i18n/messages';
import { TextButton } from '../../shared/TextButton';
import { useActions } from '../../ticket/use-session';
import { FieldChanges } from '../macros/FieldChanges';
import { NoticeBox } from '../notice/NoticeBox';

function wordsOf({ left, isUndone }: NoticeOf<'left-behind'>): MessageKey {
  if (left === 'looking') return 'macroPreview.left.checking';
  if (left === 'failed') return 'macroPreview.left.failed';
  if (!isUndone) return 'macroPreview.left.text';
  return left.changes.length === 0 ? 'macroPreview.left.undone' : 'macroPreview.left.stays';
}

/**
 * Which fields a macro has changed besides, after its text was removed or kept. Zendesk keeps them,
 * and this app touches no field by itself: they are changed back at the agent's own click.
 */
export function LeftBehindNotice({ notice }: { readonly notice: NoticeOf<'left-behind'> }) {
  const { t } = useLocale();
  const { undoLeftBehind, dismissLeftBehind } = useActions();
  const { left, macro, isKept, isUndone, isBusy, actions } = notice;
  const hasChanges = typeof left === 'object' && left.changes.length > 0;
  // Whoever keeps the macro probably means its fields, too.
  const isAmiss = left === 'failed' || (hasChanges && (!isKept || isUndone));
  return (
    <NoticeBox
      tone={isAmiss ? 'warning' : 'quiet'}
      title={t(wordsOf(notice), { macro: macroName(macro) })}
      actions={
        <>
          {actions.includes('undo-fields') && (
            <TextButton isBusy={isBusy} onClick={undoLeftBehind}>
              {t('macroPreview.left.undo')}
            </TextButton>
          )}
          <TextButton onClick={dismissLeftBehind}>{t('action.dismiss')}</TextButton>
        </>
      }
    >
      {hasChanges && <FieldChanges of={left} />}
    </NoticeBox>
  );
}
