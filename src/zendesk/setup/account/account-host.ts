import { readHttpDate } from '../../../core/clock/read-http-date';
import type { RequestFailure } from '../../../core/request-failure';
import { ok, type Result } from '../../../core/result';
import type { FileAnswer } from '../../../core/setup/account/file-time';
import type { AccountReadings, Reading } from '../../../core/setup/account/readings';
import { LOCAL_CLOCKS } from '../../local-clock';
import { type Answer, ask, type Requests } from '../../request/ask';
import { headerOf } from '../../request/note-date';
import { getSecureJson } from '../../request/secure-json';
import { accountOrigin } from '../../sdk/account-origin';
import { getAll } from '../../sdk/get-all';
import type { ZafClient } from '../../sdk/zaf-client';

/** What the account's own report asks of Zendesk: it reads, and changes nothing. None rejects. */
export interface AccountHost {
  /** A path of this account's API, with the admin's rights. */
  readonly get: (path: string) => Promise<Reading>;
  /** An address of Sunshine: with the admin's key, with none, or with one that is certainly wrong. */
  readonly getSunshine: (url: string, key?: 'none' | 'wrong') => Promise<Reading>;
  /** A file of the app, for the time of its server; null: no answer within ten seconds. */
  readonly ownFile: () => Promise<FileAnswer | null>;
  readonly page: () => Promise<Omit<AccountReadings['page'], 'ownFile' | 'sunshineHost'>>;
}

const OWN_FILE_MS = 10_000;

export function createAccountHost(client: Pick<ZafClient, 'get'>, requests: Requests): AccountHost {
  let last: unknown = null;
  // Answers keep no header but `Date`; a refusal's pause holds for all that ask by this one object.
  const listening: Requests = {
    ...requests,
    async request(options) {
      last = null;
      last = await requests.request(options);
      return last;
    },
  };
  async function reading(asking: () => Promise<Result<Answer, RequestFailure>>): Promise<Reading> {
    const askedAtMs = LOCAL_CLOCKS.wallMs();
    const answer = await asking();
    if (!answer.ok) return answer;
    const age = headerOf(last, 'Age');
    const { body, dateMs } = answer.value;
    return ok({ body, dateMs, ageSeconds: age === null ? null : Number(age), askedAtMs });
  }
  return {
    get: (url) => reading(() => ask(listening, { url })),
    getSunshine: (url, key) =>
      reading(() =>
        key === undefined ? getSecureJson(listening, url) : askUnknown(listening, url, key),
      ),
    async ownFile() {
      const askedAtMs = LOCAL_CLOCKS.wallMs();
      try {
        const { status, headers } = await fetch(new URL('logo.png', window.location.href), {
          method: 'HEAD',
          cache: 'no-store',
          signal: AbortSignal.timeout(OWN_FILE_MS),
        });
        const dateMs = readHttpDate(headers.get('Date') ?? '');
        return { status, dateMs, hasAge: Number(headers.get('Age')) !== 0, askedAtMs };
      } catch {
        return null;
      }
    },
    async page() {
      const answers = await getAll(client, ['currentUser']);
      const user = answers.ok ? answers.value.currentUser : undefined;
      return {
        address: addressPlace(),
        isZendesksOrigin: /^https:\/\/[\w-]+\.zendesk\.com$/.test(accountOrigin()),
        hasLocks: 'locks' in navigator,
        hasChannels: typeof BroadcastChannel !== 'undefined',
        currentUser: user?.ok ? user.value : null,
      };
    },
  };
}

/** `wrong` is Base64 as any key, and nobody's. */
const WRONG_KEY = 'd3Jvbmc6d3Jvbmc=';

const askUnknown = (client: Requests, url: string, key: 'none' | 'wrong') =>
  ask(
    client,
    {
      url,
      secure: true,
      cors: false,
      headers: key === 'wrong' ? { Authorization: `Basic ${WRONG_KEY}` } : {},
    },
    (body) => ({ title: JSON.stringify(body) }),
  );

function addressPlace(): AccountReadings['page']['address'] {
  const { search, hash } = window.location;
  const isIn = (part: string) => {
    const given = new URLSearchParams(part.slice(1));
    return given.has('origin') && given.has('app_guid');
  };
  if (isIn(search)) return 'query';
  return isIn(hash) ? 'hash' : null;
}
