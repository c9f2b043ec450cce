import { useLocale } from '../i18n/LocaleContext';
import styles from './favourite-button.module.css';
import { IconButton } from './IconButton';

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
    <IconButton
      aria-pressed={isFavourite}
      aria-label={t('favourites.mark', { name })}
      onClick={onToggle}
    >
      <span aria-hidden="true" className={`${styles.star} ${isFavourite ? styles.marked : ''}`} />
    </IconButton>
  );
}
