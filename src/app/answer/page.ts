import type { Locale } from '../i18n/locale';
import styles from '../sidebar/sidebar.module.css';
import '../theme/page.css';
import '../theme/tokens.css';
import { createAnswer, type DrawnAnswer } from './create-answer';

/** The page as the entry draws it: the answer, in the place where the sidebar will stand. */
export interface FirstPage {
  readonly answer: DrawnAnswer;
  readonly content: HTMLElement;
  /** An empty ring where the answer will be, in the words of `locale`. */
  readonly showLoading: (locale: Locale) => void;
  /** The answer itself: to be drawn first. */
  readonly show: () => void;
}

/** @param place where the page stands; what it holds goes. */
export function createFirstPage(place: HTMLElement): FirstPage {
  const answer = createAnswer();
  const content = document.createElement('main');
  content.className = String(styles.sidebar);
  const loading = document.createElement('p');
  loading.className = 'visually-hidden';
  return {
    answer,
    content,
    showLoading({ t }) {
      content.setAttribute('aria-busy', 'true');
      loading.textContent = t('tools.loading');
      content.replaceChildren(answer.element, loading);
      place.replaceChildren(content);
    },
    show() {
      content.removeAttribute('aria-busy');
      content.replaceChildren(answer.status, answer.element);
      if (content.parentNode !== place) place.replaceChildren(content);
    },
  };
}

/** The page's language and direction, as the agent reads. */
export function setPageLanguage({ tag, direction }: Pick<Locale, 'tag' | 'direction'>): void {
  document.documentElement.lang = tag;
  document.documentElement.dir = direction;
}
