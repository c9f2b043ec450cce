import { useState } from 'react';
import type { NoticeOf } from '../../../core/notices/notice';
import { useLocale } from '../../i18n/LocaleContext';
import { TextButton } from '../../shared/TextButton';
import DraftBubble from '../../templates/read-back/DraftBubble';
import { useActions, useCustomer, useSession } from '../../ticket/use-session';
import { NoticeBox } from '../notice/NoticeBox';
import { ParkAction } from '../parked/ParkAction';
import { useCallTemplate } from './use-call-template';
import { verdictWords } from './verdict-words';

interface VerdictNoticeProps {
  readonly notice: NoticeOf<'draft' | 'draft-ready'>;
}

/** What would become of the composer's text, where that is worth a sentence. */
export function VerdictNotice({ notice }: VerdictNoticeProps) {
  const locale = useLocale();
  const { t } = locale;
  const customer = useCustomer();
  const { goToTemplates } = useActions();
  const { view, now } = useSession(({ view, now }) => ({ view, now }));
  const [isShown, setShown] = useState(false);
  const callTemplate = useCallTemplate();
  const words = verdictWords(view, { callTemplate, now }, locale);
  const { actions } = notice;
  return (
    <NoticeBox
      tone={words.tone}
      title={words.title}
      actions={
        actions.length > 0 && (
          <>
            {actions.includes('use-template') && (
              <TextButton onClick={goToTemplates}>{t('action.useTemplate')}</TextButton>
            )}
            {actions.includes('park') && <ParkAction />}
            {actions.includes('show') && (
              <TextButton aria-expanded={isShown} onClick={() => setShown(!isShown)}>
                {t('draft.ready.show', { customer })}
              </TextButton>
            )}
          </>
        )
      }
    >
      {words.text !== null && <p>{words.text}</p>}
      {isShown && <DraftBubble />}
    </NoticeBox>
  );
}
