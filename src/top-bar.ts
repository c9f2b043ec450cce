/* The script of the popover in the bar on top. Like main.ts it stands before Zendesk's SDK. */
import { showPlainFailure } from './show-plain-failure';
import { startTopBar } from './start-top-bar';

startTopBar().catch(showPlainFailure);
