import { Field, Select } from '@zendeskgarden/react-forms';
import { useLocale } from '../../i18n/LocaleContext';
import type { MessageKey } from '../../i18n/messages';
import { describeChannel } from '../../shared/describe-channel';
import { SearchField } from '../../shared/SearchField';
import styles from './filter-bar.module.css';
import type { BoardFiltering, StateChoice } from './use-board-filters';

const STATES: Readonly<Record<StateChoice, MessageKey>> = {
  soon: 'window.state.closing',
  open: 'window.state.open',
  closed: 'window.state.closed',
  unsure: 'board.filter.unsure',
  unknown: 'window.state.unknown',
};

/** Search, state, and the channel where there is more than one. */
export function FilterBar({ filtering }: { readonly filtering: BoardFiltering }) {
  const { t, tag } = useLocale();
  const { wishes, change, channels } = filtering;
  const named = channels
    .map((channel) => [channel, describeChannel(channel, t)] as const)
    .sort(([, a], [, b]) => a.localeCompare(b, tag));
  return (
    <div className={styles.filters}>
      <div className={styles.search}>
        <SearchField
          label={t('board.filter.search')}
          value={wishes.text}
          onChange={(text) => change({ text })}
        />
      </div>
      <Field className={styles.choice}>
        <Field.Label hidden>{t('board.filter.state')}</Field.Label>
        <Select
          isCompact
          value={wishes.state ?? ''}
          onChange={({ target }) => change({ state: (target.value || null) as StateChoice | null })}
        >
          <option value="">{t('board.filter.allStates')}</option>
          {Object.entries(STATES).map(([state, words]) => (
            <option key={state} value={state}>
              {t(words)}
            </option>
          ))}
        </Select>
      </Field>
      {channels.length > 1 && (
        <Field className={styles.choice}>
          <Field.Label hidden>{t('board.filter.channel')}</Field.Label>
          <Select
            isCompact
            value={wishes.channel ?? ''}
            onChange={({ target }) => change({ channel: target.value || null })}
          >
            <option value="">{t('board.filter.allChannels')}</option>
            {named.map(([channel, name]) => (
              <option key={channel} value={channel}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </div>
  );
}
