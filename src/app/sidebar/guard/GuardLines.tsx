import { findNotice } from '../../../core/notices/notices';
import { useLocale } from '../../i18n/LocaleContext';
import { describeFailure } from '../../shared/describe-failure';
import { useSession } from '../../ticket/use-session';
import { NudgeLine } from '../nudge/NudgeLine';
import styles from './guard-panel.module.css';

/** What the guard says beside the draft: that the end is near, and that a tag was not added. */
export function GuardLines() {
  const { t } = useLocale();
  const { hasNudge, tagFailure } = useSession(({ notices, tagFailure }) => ({
    hasNudge: findNotice(notices, 'nudge') !== null,
    tagFailure,
  }));
  return (
    <>
      {hasNudge && <NudgeLine />}
      {/* One quiet line: the agent has nothing to do, but may tell the admin. */}
      {tagFailure && <p className={styles.hint}>{describeFailure(tagFailure, 'tag', t)}</p>}
    </>
  );
}
