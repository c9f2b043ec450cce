import type { ZafSdk } from '../sdk/zaf-client';

/** The real SDK, which brings no types; a page finds the same in `window.ZAFClient`. */
export const npmSdk: ZafSdk = require('zendesk_app_framework_sdk');
