import type { RequestFailure } from '../../core/request-failure';
import type { MacroList } from '../../session/macro-list';
import { useLocale } from '../i18n/LocaleContext';
import { useTimeLeft } from '../ticket/use-time-left';
import { Button } from './Button';
import { describeFailure } from './describe-failure';
import { Notice } from './Notice';

/** Says why the macros are missing, what still works, and lets the agent try again. */
export function MacroFailure({ list }: { readonly list: MacroList }) {
  return list.failure && <FailureNotice list={list} failure={list.failure} />;
}

interface FailureNoticeProps {
  readonly list: MacroList;
  readonly failure: RequestFailure;
}

function FailureNotice({ list, failure }: FailureNoticeProps) {
  const { t } = useLocale();
  const { pauseUntilMs, isRetrying, retry } = list;
  const leftMs = useTimeLeft(pauseUntilMs ?? 0);
  const isPaused = leftMs > 0;
  const isUnderWay = isRetrying && !isPaused;
  return (
    <div role="alert">
      <Notice
        tone="warning"
        title={t('requestFailure.macros')}
        // During a pause that Zendesk asked for a button could only disobey it.
        actions={
          isPaused || isRetrying ? null : <Button onClick={retry}>{t('action.tryAgain')}</Button>
        }
      >
        {/* The seconds are not for screen readers, which have heard of the pause once. */}
        <p aria-live={isPaused ? 'off' : undefined}>
          {isUnderWay
            ? t('tools.loading')
            : describeFailure(failure, 'macros', t, { leftMs, isRetrying })}
        </p>
        <p>{t('requestFailure.stillWorks')}</p>
      </Notice>
    </div>
  );
}
