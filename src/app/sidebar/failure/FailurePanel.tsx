import { useLocale } from '../../i18n/LocaleContext';
import type { MessageKey } from '../../i18n/messages';
import { Button } from '../../shared/Button';
import { Notice } from '../../shared/Notice';

export type Failure = 'outside-zendesk' | 'sdk-blocked' | 'no-answer' | 'not-read' | 'crashed';

const MESSAGES: Readonly<Record<Failure, { title: MessageKey; text: MessageKey }>> = {
  'outside-zendesk': {
    title: 'failure.outside-zendesk.title',
    text: 'failure.outside-zendesk.text',
  },
  'sdk-blocked': { title: 'failure.sdk-blocked.title', text: 'failure.sdk-blocked.text' },
  'no-answer': { title: 'failure.no-answer.title', text: 'failure.no-answer.text' },
  'not-read': { title: 'failure.not-read.title', text: 'failure.not-read.text' },
  crashed: { title: 'failure.crashed.title', text: 'failure.crashed.text' },
};

export interface FailurePanelProps {
  readonly failure: Failure;
  /** Left out where trying again cannot help. */
  readonly onTryAgain?: (() => void) | undefined;
  /** Where a failure means something else than beside a ticket. */
  readonly text?: MessageKey | undefined;
}

/** What happened, what still works, what to do. Stands where a screen cannot. */
export function FailurePanel({ failure, onTryAgain, text: own }: FailurePanelProps) {
  const { t } = useLocale();
  const { title, text } = MESSAGES[failure];
  return (
    <div role="alert">
      <Notice
        tone="warning"
        title={t(title)}
        actions={onTryAgain && <Button onClick={onTryAgain}>{t('action.tryAgain')}</Button>}
      >
        <p>{t(own ?? text)}</p>
      </Notice>
    </div>
  );
}
