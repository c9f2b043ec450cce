import type { Notice as NoticeValue } from '../../../core/notices/notice';
import { useLocale } from '../../i18n/LocaleContext';
import { Button } from '../../shared/Button';
import { Notice } from '../../shared/Notice';
import { useActions, useCustomer } from '../../ticket/use-session';
import { ParkButton } from '../parked/ParkButton';
import { usePutBack } from './use-put-back';

interface RecognisedMacroNoticeProps {
  readonly notice: Extract<NoticeValue, { kind: 'macro' }>;
}

/** Names the macro whose text came into a draft that would not arrive, and offers the way back. */
export function RecognisedMacroNotice({ notice }: RecognisedMacroNoticeProps) {
  const { t } = useLocale();
  const customer = useCustomer();
  const { putBackMacro, goToTemplates, dismissMacro } = useActions();
  const { putBack, isBusy, problem } = usePutBack(putBackMacro);
  const { recognised, isUnsure, actions } = notice;
  return (
    <div role="alert">
      <Notice
        tone={isUnsure ? 'warning' : 'danger'}
        title={t('recognised.title', { macro: recognised.macro.title })}
        actions={
          <>
            <Button isBusy={isBusy} onClick={putBack}>
              {t('recognised.putBack')}
            </Button>
            {actions.includes('use-template') && (
              <Button onClick={goToTemplates}>{t('action.useTemplate')}</Button>
            )}
            <ParkButton />
            <Button onClick={dismissMacro}>{t('action.dismiss')}</Button>
          </>
        }
      >
        <p>{t(isUnsure ? 'recognised.textUnknown' : 'recognised.text', { customer })}</p>
        {problem && <p>{problem}</p>}
      </Notice>
    </div>
  );
}
