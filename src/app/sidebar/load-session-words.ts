import type { SessionWords } from '../../session/session-words';
import type { Locale } from '../i18n/locale';
import { withLaterWords } from '../i18n/with-later-words';

/** The sentences that a session has Zendesk say, once they are needed. */
export const loadSessionWords =
  ({ t }: Locale) =>
  async (): Promise<SessionWords> => {
    const { sessionWords } = await withLaterWords(
      import(/* webpackChunkName: "words" */ './session-words'),
    );
    return sessionWords(t);
  };
