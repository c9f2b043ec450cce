import type { RequestFailure } from '../../../../core/request-failure';
import { useLocale } from '../../../i18n/LocaleContext';
import styles from '../guard-panel.module.css';
import { traceFailureWords } from './trace-words';

/** One quiet line: the agent has nothing to do, but may tell the admin. */
export function TraceLine({ failure }: { readonly failure: RequestFailure | null }) {
  const { t } = useLocale();
  return failure && <p className={styles.hint}>{traceFailureWords(failure, t)}</p>;
}
