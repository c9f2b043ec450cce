import type { RequestFailure } from '../../../../core/request-failure';
import { useLocale } from '../../../i18n/LocaleContext';
import { failureWords } from '../../../shared/failure-words';
import styles from '../guard-panel.module.css';

/** One quiet line: the agent has nothing to do, but may tell the admin. */
export function TraceLine({ failure }: { readonly failure: RequestFailure | null }) {
  const { t } = useLocale();
  return failure && <p className={styles.hint}>{failureWords(failure, 'tag', t)}</p>;
}
