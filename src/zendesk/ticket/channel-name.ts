/**
 * Zendesk's channel name, in our spelling. One production app has seen `whatapp` as the composer's
 * target channel (zaf-support-api, section 5); this is the only place that knows of it.
 */
export const channelName = (name: string): string => {
  const lower = name.trim().toLowerCase();
  return lower === 'whatapp' ? 'whatsapp' : lower;
};
