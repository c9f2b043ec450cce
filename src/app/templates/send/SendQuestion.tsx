import { needsConsent } from '../../../core/template/consent';
import { useLocale } from '../../i18n/LocaleContext';
import { useSession } from '../../ticket/use-session';
import { AskDialog } from './AskDialog';
import { describeEarlierSending } from './describe-earlier-sending';

/**
 * The one question before a template is sent at once: which, to whom, to which number. It stands once
 * on a screen, beside any form: "Send again…" asks it where no form is open.
 */
export function SendQuestion() {
  const { t } = useLocale();
  const { send, consent, facts } = useSession(({ send, consent, facts }) => ({
    send,
    consent,
    facts,
  }));
  const { state } = send;
  if (state.kind !== 'confirming') return null;
  const { template, customer } = state.submission;
  const phone = facts.requesterPhone;
  const text = phone === '' ? t('send.question.text') : t('send.question.textTo', { phone });
  const { earlier } = state;
  return (
    <AskDialog
      title={t('send.question.title', { template: template.title, customer })}
      submission={state.submission}
      {...(earlier && { warning: describeEarlierSending(earlier, t) })}
      text={text}
      yes={t('send.question.yes')}
      no={t('send.leave')}
      reason={needsConsent(template.category, consent) ? 'kept' : null}
      onYes={send.confirm}
      onLeave={send.dismiss}
    />
  );
}
