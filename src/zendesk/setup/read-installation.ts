import * as v from 'valibot';
import type { RequestFailure } from '../../core/request-failure';
import { fail, ok, type Result } from '../../core/result';
import { SETTINGS } from '../../core/setup/settings-table';
import type { Get } from '../request/read-pages';
import type { RawSettings } from '../settings/raw-settings';

/** This app as it is installed now. */
export interface Installation {
  /** As saved, which may be newer than those the page was started with; without secure ones. */
  readonly settings: RawSettings;
}

/** `id`: of the installation, as the registration told it. */
export const installationPath = (id: string): string =>
  `/api/v2/apps/installations/${encodeURIComponent(id)}.json`;

const settingsShape = v.looseObject({ settings: v.record(v.string(), v.unknown()) });
/** The API's reference shows it bare; other resources come in a field of their name. */
const installationShape = v.union([
  settingsShape,
  v.pipe(
    v.looseObject({ installation: settingsShape }),
    v.transform(({ installation }) => installation),
  ),
]);

const SECRETS: ReadonlySet<string> = new Set(
  SETTINGS.flatMap(({ name, kind }) => (kind === 'secret' ? [name] : [])),
);

/** Zendesk leaves secrets out (S); should it ever show one, it goes no further. */
const withoutSecrets = (settings: RawSettings): RawSettings =>
  Object.fromEntries(Object.entries(settings).filter(([name]) => !SECRETS.has(name)));

/** The installation in an answer of Zendesk's; whatever else it is fails as `wrong-shape`. */
export function installationIn(body: unknown): Result<Installation, RequestFailure> {
  const shape = v.safeParse(installationShape, body);
  return shape.success
    ? ok({ settings: withoutSecrets(shape.output.settings) })
    : fail({ kind: 'wrong-shape', detail: 'no installation' });
}

/** One request. Who may read it is (?): agents by the API's reference, admins perhaps alone. */
export async function readInstallation(
  get: Get,
  id: string,
): Promise<Result<Installation, RequestFailure>> {
  const answer = await get(installationPath(id));
  return answer.ok ? installationIn(answer.value) : answer;
}
