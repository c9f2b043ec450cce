/**
 * Zendesk's channel name in our spelling. One production app saw `whatapp` as the composer's target
 * (zaf-support-api, section 5); only this place knows it.
 */
export const channelName = (name: string): string => {
  const lower = name.trim().toLowerCase();
  return lower === 'whatapp' ? 'whatsapp' : lower;
};
