import { isBlankDraft } from '../../../core/conversation/ticket-snapshot';
import { macroName } from '../../../core/macro/macro-path';
import type { NoticeOf } from '../../../core/notices/notice';
import { useLocale } from '../../i18n/LocaleContext';
import { TextButton } from '../../shared/TextButton';
import { useActions } from '../../ticket/use-session';
import { NoticeBox } from '../notice/NoticeBox';
import { usePutBack } from './use-put-back';

/** Names the macro whose text came into a draft that would not arrive, and offers the way back. */
export function RecognisedMacroNotice({ notice }: { readonly notice: NoticeOf<'macro'> }) {
  const { t } = useLocale();
  const { putBackMacro, keepMacro } = useActions();
  const { putBack, isBusy, problem } = usePutBack(putBackMacro);
  const { recognised, isUnsure } = notice;
  return (
    <NoticeBox
      tone={isUnsure ? 'warning' : 'danger'}
      isAlert
      title={t(isUnsure ? 'recognised.unsure' : 'recognised.lost', {
        macro: macroName(recognised.macro),
      })}
      actions={
        <>
          <TextButton isBusy={isBusy} onClick={putBack}>
            {t(isBlankDraft(recognised.previous) ? 'recognised.takeOut' : 'recognised.putBack')}
          </TextButton>
          <TextButton onClick={keepMacro}>{t('recognised.keep')}</TextButton>
        </>
      }
    >
      {problem && <p role="alert">{problem}</p>}
    </NoticeBox>
  );
}
