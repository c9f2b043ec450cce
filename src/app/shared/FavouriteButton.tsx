import styles from './favourite-button.module.css';
import { IconButton } from './IconButton';

interface FavouriteButtonProps {
  readonly label: string;
  /** Where the label does not say of what it is the star: the id of what does. */
  readonly describedBy?: string;
  readonly isFavourite: boolean;
  readonly onToggle: () => void;
}

/** A star that an agent gives to what is used often. */
export const FavouriteButton = ({
  label,
  describedBy,
  isFavourite,
  onToggle,
}: FavouriteButtonProps) => (
  <IconButton
    aria-pressed={isFavourite}
    aria-label={label}
    aria-describedby={describedBy}
    onClick={onToggle}
  >
    <span aria-hidden="true" className={`${styles.star} ${isFavourite ? styles.marked : ''}`} />
  </IconButton>
);
