import { describeAnswer } from '../../answer/describe-answer';
import { shownState } from '../../answer/shown-state';
import { useLocale } from '../../i18n/LocaleContext';
import { Icon } from '../../shared/Icon';
import { TextButton } from '../../shared/TextButton';
import { StateAnnouncer } from '../../sidebar/window/StateAnnouncer';
import { useSession } from '../../ticket/use-session';

/** The way back to the list, with what the form hides: how the window stands. */
export function BackLink({ onBack }: { readonly onBack: () => void }) {
  const locale = useLocale();
  const { t } = locale;
  const { window, channel, requester, now } = useSession(({ view, ticket, now }) => ({
    window: view.window,
    channel: view.channel,
    requester: ticket.requester,
    now,
  }));
  const { headline } = describeAnswer({ window, channel, requester, now }, locale);
  const words = headline.map((piece) => ('text' in piece ? piece.text : '')).join('');
  const state = words || t('window.unrestricted');
  return (
    <>
      <TextButton aria-label={t('templates.form.backFrom', { state })} onClick={onBack}>
        <Icon name="back" />
        <span dir="auto">{state}</span>
      </TextButton>
      <StateAnnouncer state={shownState(window)} />
    </>
  );
}
