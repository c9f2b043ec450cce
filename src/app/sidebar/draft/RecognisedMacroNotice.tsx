import { useState } from 'react';
import { useLocale } from '../../i18n/LocaleContext';
import { Button } from '../../shared/Button';
import { Notice } from '../../shared/Notice';
import type { RecognisedMacro } from './use-recognised-macro';

interface RecognisedMacroNoticeProps {
  readonly recognised: RecognisedMacro;
  readonly customer: string;
  readonly isWindowUnknown: boolean;
  readonly onPutBack: () => Promise<boolean>;
  readonly onUseTemplate: () => void;
  readonly onDismiss: () => void;
}

/** Names the macro whose text came into a draft that would not arrive, and offers the way back. */
export function RecognisedMacroNotice({
  recognised,
  customer,
  isWindowUnknown,
  onPutBack,
  onUseTemplate,
  onDismiss,
}: RecognisedMacroNoticeProps) {
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
    <div role="alert">
      <Notice
        tone={isWindowUnknown ? 'warning' : 'danger'}
        title={t('recognised.title', { macro: recognised.macro.title })}
        actions={
          <>
            <Button disabled={isBusy} onClick={putBack}>
              {t('recognised.putBack')}
            </Button>
            <Button onClick={onUseTemplate}>{t('action.useTemplate')}</Button>
            <Button onClick={onDismiss}>{t('action.dismiss')}</Button>
          </>
        }
      >
        <p>{t(isWindowUnknown ? 'recognised.textUnknown' : 'recognised.text', { customer })}</p>
        {hasFailed && <p>{t('recognised.putBackFailed')}</p>}
      </Notice>
    </div>
  );
}
