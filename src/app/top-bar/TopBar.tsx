import { useRef } from 'react';
import { endingSoon } from '../../core/board/urgency';
import { ROWS_SHOWN } from '../../session/alerts/top-bar-session';
import { useLocale } from '../i18n/LocaleContext';
import { Age } from '../page/Age';
import { usePageHost } from '../page/use-page';
import { Button } from '../shared/Button';
import { describeFailure } from '../shared/describe-failure';
import { Notice } from '../shared/Notice';
import { RefreshButton } from '../shared/RefreshButton';
import { TextButton } from '../shared/TextButton';
import { usePreferenceList } from '../shared/use-preferences';
import { useResize } from '../sidebar/use-resize';
import { TopBarRow } from './TopBarRow';
import styles from './top-bar.module.css';
import { useTopBar, useTopBarSession } from './use-top-bar';

/** What ends next of the agent's tickets, the way to each, and the agent's own switch. */
export function TopBar() {
  const content = useRef<HTMLElement>(null);
  const { resize } = useTopBarSession().actions;
  useResize(content, resize);
  return (
    <main ref={content} className={styles.popover}>
      <Head />
      <Trouble />
      <Rows />
      <Foot />
    </main>
  );
}

function Head() {
  const { t } = useLocale();
  const { thresholds, actions } = useTopBarSession();
  const { count, isProved, isLooking, askedAt } = useTopBar((state) => ({
    // None of those that were read does not mean none.
    count: state.endingSoon === 0 && (state.hasMore || state.isPartial) ? null : state.endingSoon,
    isProved: endingSoon(state.rows, thresholds, state.now).every(
      ({ end }) => end.kind === 'known',
    ),
    isLooking: state.isLooking,
    askedAt: state.askedAt,
  }));
  const some = isProved ? 'board.soon' : 'board.soonPerhaps';
  const soon = count === 0 ? t('board.noneSoon') : t(some, { count: count ?? 0 });
  return (
    <header className={styles.head}>
      <h1 className={styles.title}>{count === null ? t('alerts.title') : soon}</h1>
      <div className={styles.age}>
        {askedAt !== null && <Age of={askedAt} />}
        <RefreshButton
          label={t('board.refresh')}
          busyLabel={t('alerts.asking')}
          isBusy={isLooking}
          onClick={() => void actions.refresh()}
        />
      </div>
    </header>
  );
}

/** Why the tickets could not be read, once; what was read before stays. */
function Trouble() {
  const { t } = useLocale();
  const { refresh } = useTopBarSession().actions;
  const { failure, isLooking, isPaused, hasRows } = useTopBar(({ rows, ...state }) => ({
    failure: state.failure,
    isLooking: state.isLooking,
    isPaused: state.isPaused,
    hasRows: rows.length > 0,
  }));
  if (failure === null) return null;
  return (
    <div role="alert">
      <Notice
        tone="warning"
        title={t(hasRows ? 'board.stale' : 'board.failed')}
        // During a pause that Zendesk asked for a button could only disobey it.
        actions={
          isPaused ? null : (
            <Button isBusy={isLooking} onClick={() => void refresh()}>
              {t('action.tryAgain')}
            </Button>
          )
        }
      >
        <p>{describeFailure(failure, 'board', t)}</p>
      </Notice>
    </div>
  );
}

function Rows() {
  const { t } = useLocale();
  const { status, rows, isWhole } = useTopBar(({ status, rows, hasMore, isPartial }) => ({
    status,
    rows,
    isWhole: !hasMore && !isPartial,
  }));
  if (status === 'failed') return null;
  if (status === 'not-yet') return <p role="status">{t('alerts.asking')}</p>;
  const notAll = !isWhole && <p className={styles.more}>{t('alerts.notAll')}</p>;
  if (rows.length === 0) return notAll || <p role="status">{t('board.none.mine')}</p>;
  const more = rows.length - ROWS_SHOWN;
  return (
    <>
      <ul className={styles.rows} aria-label={t('alerts.title')}>
        {rows.slice(0, ROWS_SHOWN).map((row) => (
          <TopBarRow key={row.ticket.id} row={row} />
        ))}
      </ul>
      {more > 0 && <p className={styles.more}>{t('alerts.more', { count: more })}</p>}
      {notAll}
    </>
  );
}

function Foot() {
  const { t } = useLocale();
  const { mayAlert, actions } = useTopBarSession();
  const { viewer } = usePageHost();
  const isOn = !usePreferenceList(viewer, 'switched-off').includes('alerts');
  return (
    <footer className={styles.foot}>
      <TextButton onClick={() => void actions.openPage()}>{t('alerts.all')}</TextButton>
      {mayAlert ? (
        <label className={styles.switch}>
          <input
            type="checkbox"
            role="switch"
            aria-checked={isOn}
            checked={isOn}
            onChange={actions.toggleAlerts}
          />
          {t('alerts.switch')}
        </label>
      ) : (
        <p className={styles.more}>{t('alerts.off')}</p>
      )}
    </footer>
  );
}
