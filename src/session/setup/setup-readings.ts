import type { RequestFailure } from '../../core/request-failure';
import { fail } from '../../core/result';
import type { SunshineSettings } from '../../core/settings';
import type { SomeReadings, UnderstoodSettings } from '../../core/setup/all-checks';
import { listWhatsAppNumbers } from '../../sunshine/list-integrations';
import type { SunshineGet } from '../../sunshine/sunshine-requests';
import { readMacros } from '../../zendesk/macros/fetch-macros';
import { getJson } from '../../zendesk/request/ask';
import { askOwnFile } from '../../zendesk/request/own-file-date';
import type { Get } from '../../zendesk/request/read-pages';
import { getSecureJson } from '../../zendesk/request/secure-json';
import { readAccountSettings } from '../../zendesk/setup/read-account-settings';
import { readBusinessRules } from '../../zendesk/setup/read-business-rules';
import { readConsentTag } from '../../zendesk/setup/read-consent-tag';
import { readInstallation } from '../../zendesk/setup/read-installation';
import { readUserFields } from '../../zendesk/setup/read-user-fields';
import { type Patience, patiently } from '../patient';
import { listedTemplates } from './listed-templates';
import { readRights } from './read-rights';
import type { SetupPart } from './setup-part';
import { understoodSettings } from './understood-settings';

export interface Hearer extends Patience {
  /** Hears each answer as it comes. */
  readonly got: (readings: SomeReadings) => void;
  /** Hears how many macros were read so far. */
  readonly onMacros: (count: number) => void;
}

/**
 * Reads all that the checks ask, one request after the other at each of the two services. Changes
 * nothing. Never rejects: each answer or refusal is told by itself.
 */
export async function readSetup(part: SetupPart, hearer: Hearer): Promise<void> {
  const { requests } = part.host;
  const get: Get = (path) => patiently(() => getJson(requests, path), hearer);
  const installation =
    part.installationId === null
      ? fail<RequestFailure>({ kind: 'wrong-shape', detail: 'no installation id' })
      : await readInstallation(get, part.installationId);
  const understood = understoodSettings(
    installation.ok ? installation.value.settings : part.settings,
  );
  const installationFailure = installation.ok ? null : installation.error;
  hearer.got({ understood, installationFailure });
  await Promise.all([
    readZendesk(part, get, understood, hearer, installationFailure),
    readSunshine(part, understood.settings.sunshine, hearer),
  ]);
  // By now both services have told the time.
  await readClock(part, hearer);
}

async function readZendesk(
  part: SetupPart,
  get: Get,
  { settings }: UnderstoodSettings,
  { got, onMacros, signal }: Hearer,
  installationFailure: RequestFailure | null,
): Promise<void> {
  got(await readRights(part, get, installationFailure));
  const { tag } = settings.template.consent;
  const steps: readonly (() => Promise<SomeReadings>)[] = [
    async () => ({ accountSettings: await readAccountSettings(get) }),
    async () => ({ userFields: await readUserFields(get) }),
    async () => ({ consentTag: tag === null ? null : await readConsentTag(get, tag) }),
    async () => ({ automations: await readBusinessRules(get, 'automations') }),
    async () => ({ triggers: await readBusinessRules(get, 'triggers') }),
    async () => ({ macros: await readMacros(get, onMacros) }),
  ];
  for (const step of steps) {
    if (signal.aborted) return;
    got(await step());
  }
}

async function readSunshine(
  { host }: SetupPart,
  service: SunshineSettings | null,
  { got, ...patience }: Hearer,
): Promise<void> {
  if (service === null) return got({ numbers: null, metaTemplates: null });
  const ask: SunshineGet = (path) =>
    patiently(() => getSecureJson(host.requests, service.baseUrl + path), patience);
  const numbers = await listWhatsAppNumbers(ask, service);
  got({ numbers });
  if (!numbers.ok) return got({ metaTemplates: numbers });
  got({ metaTemplates: await listedTemplates(ask, service, numbers.value) });
}

/** A second witness beside the services' own answers: the server of the app's files. */
async function readClock({ host }: SetupPart, { got, signal }: Hearer): Promise<void> {
  const { serverClock } = host;
  if (signal.aborted) return;
  if (serverClock.needsProof()) await askOwnFile(serverClock, 0, signal);
  got({ clock: { proof: serverClock.proof(), offByMs: serverClock.offByMs() } });
}
