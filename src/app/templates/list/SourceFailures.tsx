import { isRefused, type RequestFailure } from '../../../core/request-failure';
import { durationMs, plus } from '../../../core/time';
import type { SourceState } from '../../../session/templates/catalogue';
import { elapsedMs } from '../../../zendesk/local-clock';
import type { Translate } from '../../i18n/create-translate';
import { useLocale } from '../../i18n/LocaleContext';
import { Button } from '../../shared/Button';
import { MacroFailure } from '../../shared/MacroFailure';
import { Notice } from '../../shared/Notice';
import { useSession } from '../../ticket/use-session';
import { useTimeLeft } from '../../ticket/use-time-left';

/** Why Sunshine Conversations gave no list. */
export function sunshineFailureWords(failure: RequestFailure, t: Translate): string {
  switch (failure.kind) {
    case 'offline':
      return t('picker.sunshine.offline');
    case 'no-answer':
      return t('picker.sunshine.noAnswer');
    case 'wrong-shape':
      return t('picker.sunshine.wrongShape');
    case 'status': {
      const { status } = failure;
      if (isRefused(failure)) return t('picker.sunshine.refused', { status });
      if (status === 404) return t('picker.sunshine.notFound');
      if (status === 429) return t('picker.sunshine.pause');
      return t('picker.sunshine.status', { status });
    }
  }
}

/** What of the list could not be fetched, how old is what is shown instead, and a second try. */
export function SourceFailures() {
  const { macroList, catalogue } = useSession(({ macroList, catalogue }) => ({
    macroList,
    catalogue,
  }));
  const sunshine = catalogue.sources.find(({ source }) => source === 'sunshine');
  return (
    <>
      {sunshine?.failure && <SunshineFailure state={sunshine} failure={sunshine.failure} />}
      <MacroFailure list={macroList} />
    </>
  );
}

interface SunshineFailureProps {
  readonly state: SourceState;
  readonly failure: RequestFailure;
}

function SunshineFailure({ state, failure }: SunshineFailureProps) {
  const { t, clock } = useLocale();
  const { catalogue, now } = useSession(({ catalogue, now }) => ({ catalogue, now }));
  const { updatedAtMs, pauseUntilMs, isFetching } = state;
  const isPaused = useTimeLeft(pauseUntilMs ?? 0) > 0;
  return (
    <div role="alert">
      <Notice
        tone="warning"
        title={t('picker.sunshine.title')}
        // During a pause that was asked for a button could only disobey it.
        actions={
          isPaused ? null : (
            <Button isBusy={isFetching} onClick={catalogue.refresh}>
              {t('action.tryAgain')}
            </Button>
          )
        }
      >
        <p>{sunshineFailureWords(failure, t)}</p>
        <p>
          {updatedAtMs === null
            ? t('picker.sunshine.others')
            : t('picker.sunshine.listFrom', {
                time: clock(plus(now, durationMs(updatedAtMs - elapsedMs())), now),
              })}
        </p>
      </Notice>
    </div>
  );
}
