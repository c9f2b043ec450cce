import type { NoticeOf } from '../../../core/notices/notice';
import { useLocale } from '../../i18n/LocaleContext';
import { NoticeBox } from '../notice/NoticeBox';
import { describeDuration } from './describe-duration';

/** This computer's clock is off; what is shown of the time is right all the same. */
export function WrongClockNotice({ notice }: { readonly notice: NoticeOf<'wrong-clock'> }) {
  const { t, tag } = useLocale();
  const { offByMs } = notice;
  return (
    <NoticeBox
      tone="warning"
      title={t(offByMs > 0 ? 'window.notes.clock.slow' : 'window.notes.clock.fast', {
        off: describeDuration(offByMs, tag),
      })}
    />
  );
}
