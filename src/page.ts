/* The script of the page in the navigation bar. Like main.ts it stands before Zendesk's SDK. */
import { showPlainFailure } from './show-plain-failure';
import { startPage } from './start-page';

startPage().catch(showPlainFailure);
