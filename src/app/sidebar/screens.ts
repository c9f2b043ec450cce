/* What the page's first script asks of the chunk that holds React. */
export { readSettings } from '../../zendesk/settings/read-settings';
export { loadLocale } from '../i18n/locale';
export { greet, showEditor, showFailure, showLoading, showSidebar, unmount } from './mount';
