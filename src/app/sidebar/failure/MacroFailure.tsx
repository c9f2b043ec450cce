import type { MacroList } from '../../data/macro-list';
import { useLocale } from '../../i18n/LocaleContext';
import { Button } from '../../shared/Button';
import { Notice } from '../../shared/Notice';
import { requestFailureWords } from './request-failure-words';

/** Says why the macros are missing, what still works, and lets the agent try again. */
export function MacroFailure({ list }: { readonly list: MacroList }) {
  const { t } = useLocale();
  if (!list.failure) return null;
  const waitSeconds =
    list.retryAtMs === null ? null : Math.max(1, Math.ceil((list.retryAtMs - Date.now()) / 1_000));
  return (
    <div role="alert">
      <Notice
        tone="warning"
        title={t('requestFailure.macros')}
        actions={<Button onClick={list.retry}>{t('action.tryAgain')}</Button>}
      >
        <p>{requestFailureWords(list.failure, waitSeconds, t)}</p>
        <p>{t('requestFailure.stillWorks')}</p>
      </Notice>
    </div>
  );
}
