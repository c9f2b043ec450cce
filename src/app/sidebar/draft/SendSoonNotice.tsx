import { useLocale } from '../../i18n/LocaleContext';
import { TextButton } from '../../shared/TextButton';
import { useActions } from '../../ticket/use-session';
import { NoticeBox } from '../notice/NoticeBox';

/** A gentle word beside a macro's text while less time is left than a reply usually needs. */
export function SendSoonNotice() {
  const { t } = useLocale();
  const { dismissSendSoon } = useActions();
  return (
    <NoticeBox
      tone="warning"
      title={t('macroPreview.soon')}
      actions={<TextButton onClick={dismissSendSoon}>{t('action.dismiss')}</TextButton>}
    />
  );
}
