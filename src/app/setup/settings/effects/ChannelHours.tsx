import { useLocale } from '../../../i18n/LocaleContext';
import { describeChannel } from '../../../shared/describe-channel';
import { useSetup } from '../../use-setup';
import styles from '../settings.module.css';

/** The channels whose limit the setting says, as the app understands it. */
export function ChannelHours() {
  const { t } = useLocale();
  const hours = useSetup(({ form }) => form.understood.settings.channels.hoursByChannel);
  if (hours.size === 0) return <p>{t('setup.form.channels.none')}</p>;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('setup.form.channels.channel')}</th>
          <th scope="col">{t('setup.form.channels.hours')}</th>
        </tr>
      </thead>
      <tbody>
        {[...hours].map(([channel, count]) => (
          <tr key={channel}>
            <td>
              <bdi>{describeChannel(channel, t)}</bdi>
            </td>
            <td>{count === 0 ? t('setup.form.channels.noLimit') : count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
