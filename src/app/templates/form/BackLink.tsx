import { describeState } from '../../answer/describe-state';
import { useLocale } from '../../i18n/LocaleContext';
import { Icon } from '../../shared/Icon';
import { TextButton } from '../../shared/TextButton';
import { useCustomer, useSession } from '../../ticket/use-session';

/** The way back to the list, with what the form hides: how the window stands. */
export function BackLink({ onBack }: { readonly onBack: () => void }) {
  const locale = useLocale();
  const { window, isWaiting, now } = useSession(({ view, waiting, now }) => ({
    window: view.window,
    isWaiting: waiting !== null,
    now,
  }));
  const customer = useCustomer();
  const state = describeState({ window, isWaiting, customer, now }, locale);
  return (
    <TextButton aria-label={locale.t('templates.form.backFrom', { state })} onClick={onBack}>
      <Icon name="back" />
      <span dir="auto">{state}</span>
    </TextButton>
  );
}
