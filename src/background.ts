/* The script of the location without a screen. Like main.ts it stands before Zendesk's SDK. */
import { startBackground } from './start-background';

// Nobody sees a failure here: then there are no alerts, and all else goes on.
startBackground().catch(() => {});
