/* The page's first script. It stands before Zendesk's SDK in the page, so that it sees whether that loads. */
import { showPlainFailure } from './show-plain-failure';
import { startSidebar } from './start-sidebar';

startSidebar().catch(showPlainFailure);
