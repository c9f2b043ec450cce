import { Field, Input } from '@zendeskgarden/react-forms';
import { useEffect, useState } from 'react';
import { useLocale } from '../../i18n/LocaleContext';
import { Button } from '../../shared/Button';
import { RowButton } from '../RowButton';
import { useSetup, useSetupActions } from '../use-setup';
import styles from './account.module.css';

/** A ticket by its number, or one of the account's newest. */
export function Picker() {
  const { t } = useLocale();
  const { account } = useSetupActions();
  const isShown = useSetup(({ shown }) => shown.part === 'account');
  const newest = useSetup((state) => state.account.newest);
  const isReading = useSetup((state) => state.account.progress !== null);
  const [number, setNumber] = useState('');
  const ticketId = number.replace(/\D/g, '');
  useEffect(() => {
    if (isShown && newest === null) account.findTickets();
  }, [account, isShown, newest]);
  return (
    <>
      <form
        className={styles.picker}
        onSubmit={(event) => {
          event.preventDefault();
          if (ticketId !== '' && !isReading) account.read(ticketId);
        }}
      >
        <Field>
          <Field.Label>{t('setup.account.number')}</Field.Label>
          <Input
            isCompact
            inputMode="numeric"
            value={number}
            onChange={(event) => setNumber(event.target.value)}
          />
        </Field>
        <Button type="submit" isPrimary isBusy={isReading || ticketId === ''}>
          {t('setup.account.read')}
        </Button>
      </form>
      {newest !== null && (!newest.ok || newest.value.length === 0) && (
        <p>{t(newest.ok ? 'setup.account.noTickets' : 'setup.account.noList')}</p>
      )}
      {newest?.ok && newest.value.length > 0 && (
        <>
          <h2 id="newest-tickets">{t('setup.account.newest')}</h2>
          <ul className={styles.newest} aria-labelledby="newest-tickets">
            {newest.value.map(({ id, subject }) => (
              <li key={id}>
                <RowButton isPressed={id === ticketId} onClick={() => setNumber(id)}>
                  #{id} <bdi>{subject}</bdi>
                </RowButton>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
