import type { Template } from './template';

/**
 * Is all that is known of the text a macro's fallback? That is what other apps show; WhatsApp shows the
 * approved template's own words, which are mostly the same and need not be (sunshine-conversations,
 * section 5).
 */
export const isFallbackText = ({ origins, body }: Pick<Template, 'origins' | 'body'>): boolean =>
  body !== null && origins.every((origin) => origin === 'macro');
