/* What the page's first script asks of the chunk that holds React. */
export { loadLocale } from '../i18n/load-locale';
export { showEditor, showFailure, showSidebar, unmount } from './mount';
