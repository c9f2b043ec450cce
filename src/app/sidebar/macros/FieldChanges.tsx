import type { FieldsLeft } from '../../../core/macro/field-changes';
import { useLocale } from '../../i18n/LocaleContext';
import { describeFieldChange } from './describe-field-change';
import styles from './field-changes.module.css';

interface FieldChangesProps {
  readonly of: FieldsLeft;
  /** The id of what names the list. */
  readonly labelledBy?: string;
}

/** What changes in the ticket, a line for each. */
export function FieldChanges({ of: { changes, names }, labelledBy }: FieldChangesProps) {
  const locale = useLocale();
  return (
    <ul className={styles.list} aria-labelledby={labelledBy}>
      {changes
        .flatMap((change) => describeFieldChange(change, names, locale))
        .map((line) => (
          <li key={line}>
            <span>{line}</span>
          </li>
        ))}
    </ul>
  );
}
