import type { ReactNode } from 'react';
import type { Composer } from '../../../core/conversation/ticket-snapshot';
import { useLocale } from '../../i18n/LocaleContext';
import { Button } from '../../shared/Button';
import { Notice } from '../../shared/Notice';
import { usePutBack } from './use-put-back';
import type { RecognisedMacro } from './use-recognised-macro';

interface RecognisedMacroNoticeProps {
  readonly recognised: RecognisedMacro;
  readonly customer: string;
  readonly isUnsure: boolean;
  readonly onPutBack: (replaced: Composer) => void;
  /** null where no template can be sent. */
  readonly onUseTemplate: (() => void) | null;
  readonly onDismiss: () => void;
  readonly park: ReactNode;
}

/** Names the macro whose text came into a draft that would not arrive, and offers the way back. */
export default function RecognisedMacroNotice({
  recognised,
  customer,
  isUnsure,
  onPutBack,
  onUseTemplate,
  onDismiss,
  park,
}: RecognisedMacroNoticeProps) {
  const { t } = useLocale();
  const { putBack, isBusy, problem } = usePutBack(recognised.previous, onPutBack);
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
            {onUseTemplate && <Button onClick={onUseTemplate}>{t('action.useTemplate')}</Button>}
            {park}
            <Button onClick={onDismiss}>{t('action.dismiss')}</Button>
          </>
        }
      >
        <p>{t(isUnsure ? 'recognised.textUnknown' : 'recognised.text', { customer })}</p>
        {problem && <p>{problem}</p>}
      </Notice>
    </div>
  );
}
