import type { Check, CheckItem, CheckResult, CheckStep } from '../../../core/setup/check';
import { useLocale } from '../../i18n/LocaleContext';
import { Icon } from '../../shared/Icon';
import type { IconName } from '../../shared/icon-name';
import { TextButton } from '../../shared/TextButton';
import { useSetup, useSetupActions, useSetupSession } from '../use-setup';
import styles from './checks.module.css';
import { describeCheck, describeItem, describeReason } from './describe-check';

const ICONS: Readonly<Record<CheckResult, IconName>> = {
  ok: 'check',
  warn: 'warning',
  fail: 'error',
  unknown: 'question',
};

/** Of a long list only the first stand open. */
const FIRST_ITEMS = 4;

interface CheckRowProps {
  readonly check: Check;
  /** It waits for another check's cause, which says all. */
  readonly isResting?: boolean;
}

/** One check: what it found, about what, and what to do next. */
export function CheckRow({ check, isResting = false }: CheckRowProps) {
  const { t, list } = useLocale();
  const { id, result, found, items, steps } = check;
  // Whom to ask is no alarm.
  const isCalm = found === 'rights-no';
  const people = items.flatMap((item) => (item.kind === 'person' ? [item.name] : []));
  const numbers = items.flatMap((item) => (item.kind === 'number' ? [item.name] : []));
  const things = items.filter(({ kind }) => kind !== 'person' && kind !== 'number');
  const reason = isResting ? null : describeReason(check, t);
  const name = t(`setup.checks.name.${id}`);
  const isEarlier = useSetup(
    ({ checking }) => check.found !== 'not-asked' && checking.notReached.includes(id),
  );
  return (
    <li
      className={`${styles.row} ${isCalm ? styles.unknown : styles[result]}`}
      data-check={id}
      data-result={result}
    >
      <span className={styles.icon}>
        <Icon name={isCalm ? 'info' : ICONS[result]} />
        <span className="visually-hidden">{t(`setup.checks.result.${result}`)}</span>
      </span>
      <div className={styles.words}>
        <p className={isResting ? styles.quiet : styles.sentence}>
          {isResting ? t('setup.checks.needsKey', { name }) : describeCheck(check, t)}
        </p>
        {isEarlier && <p className={styles.quiet}>{t('setup.checks.earlier')}</p>}
        {reason !== null && <p className={styles.quiet}>{reason}</p>}
        {people.length > 0 && (
          <p className={styles.quiet}>
            {t(found === 'rights-unsure' ? 'setup.checks.askIfNot' : 'setup.checks.ask', {
              names: list(people),
            })}
          </p>
        )}
        {numbers.length > 0 && (
          <p className={styles.quiet}>{t('setup.checks.numbers', { names: list(numbers) })}</p>
        )}
        <Things things={things} isFolded={result === 'ok'} />
        {steps.length > 0 && (
          <p className={styles.steps}>
            {steps.map((step) => (
              <Step key={JSON.stringify(step)} step={step} />
            ))}
          </p>
        )}
      </div>
    </li>
  );
}

/** What is all right needs no list in sight; of the rest the first are. */
function Things({
  things,
  isFolded,
}: {
  readonly things: readonly CheckItem[];
  readonly isFolded: boolean;
}) {
  const { t } = useLocale();
  const open = isFolded ? [] : things.slice(0, FIRST_ITEMS);
  const rest = things.slice(open.length);
  return (
    <>
      {open.length > 0 && <Lines things={open} />}
      {rest.length > 0 && (
        <details className={styles.more}>
          <summary>
            <bdi>{t('setup.checks.more', { count: rest.length })}</bdi>
          </summary>
          <Lines things={rest} />
        </details>
      )}
    </>
  );
}

/** More would make the browser slow, and be read by nobody. */
const MOST_LINES = 200;

function Lines({ things }: { readonly things: readonly CheckItem[] }) {
  return (
    <ul className={styles.things}>
      {things.slice(0, MOST_LINES).map((item) => (
        <Thing key={JSON.stringify(item)} item={item} />
      ))}
    </ul>
  );
}

function Thing({ item }: { readonly item: CheckItem }) {
  const locale = useLocale();
  const { placeUrl } = useSetupSession();
  const checkedAt = useSetup(({ checking }) => checking.checkedAt);
  const { host } = useSetupSession().part;
  const now = checkedAt ?? host.serverClock.now();
  const { name, text } = describeItem(item, locale, now);
  const { show } = useSetupActions();
  const page = item.kind === 'macro' ? 'macro' : item.kind === 'timed' ? item.what : null;
  return (
    <li>
      {page !== null && 'id' in item ? (
        <OutLink href={placeUrl({ page, id: item.id })}>{name}</OutLink>
      ) : (
        <span>{name}</span>
      )}
      {text !== null && <span className={styles.of}>{text}</span>}
      {item.kind === 'problem' && item.setting !== null && (
        <TextButton onClick={() => show('settings', item.setting)}>
          {locale.t('setup.checks.step.setting')}
        </TextButton>
      )}
    </li>
  );
}

/** Leads out of the page, which stays. */
const OutLink = ({ href, children }: { readonly href: string; readonly children: string }) => (
  <a className={styles.link} href={href} target="_blank" rel="noopener noreferrer">
    <bdi>{children}</bdi>
  </a>
);

function Step({ step }: { readonly step: CheckStep }) {
  const { t } = useLocale();
  const { show } = useSetupActions();
  const { placeUrl } = useSetupSession();
  switch (step.kind) {
    case 'setting':
      return (
        <TextButton onClick={() => show('settings', step.setting)}>
          {t('setup.checks.step.setting')}
        </TextButton>
      );
    case 'use':
      return (
        <TextButton onClick={() => show('settings', step.setting, step.value)}>
          {t('setup.checks.step.use', { value: step.name })}
        </TextButton>
      );
    case 'place':
      return <OutLink href={placeUrl(step.place)}>{t('setup.checks.step.place')}</OutLink>;
  }
}
