import { useLocale } from '../i18n/LocaleContext';
import styles from './favourite-button.module.css';

interface FavouriteButtonProps {
  /** Of what it is the star: a macro's or a template's title. */
  readonly name: string;
  readonly isFavourite: boolean;
  readonly onToggle: () => void;
}

/** A star that an agent gives to what is used often. */
export function FavouriteButton({ name, isFavourite, onToggle }: FavouriteButtonProps) {
  const { t } = useLocale();
  return (
    <button
      type="button"
      className={styles.button}
      aria-pressed={isFavourite}
      aria-label={t('favourites.mark', { name })}
      onClick={onToggle}
    >
      <span aria-hidden="true" className={styles.star} />
    </button>
  );
}
