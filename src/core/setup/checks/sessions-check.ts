import { type Check, check } from '../check';

/**
 * Do messaging sessions end by themselves? Nothing in Zendesk's API tells it (?), so it says where to
 * look: Channels, Messaging and social, Messaging, Manage settings, Ending sessions.
 */
export const sessionsCheck = (): Check =>
  check('sessions', 'unknown', 'sessions-look', {
    steps: [{ kind: 'place', place: { page: 'messaging' } }],
  });
