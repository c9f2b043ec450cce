import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { CLOCK_PATH, NEWEST_SDK_PATH, SDK_BLOCKED_PATH, SDK_PATH, servedHtml } from './app-html';
import { contentType } from './content-type';
import { tellTime } from './file-clock';
import { resolveInside } from './resolve-inside';
import { refuse, respond } from './respond';

/** The two roots of an app's files: the second is the same app behind a blocked SDK script. */
export const APP_ROOT = '/app/';
export const APP_ROOT_SDK_BLOCKED = '/app-sdk-blocked/';

/** npm's SDK, or for tests the same made to behave as the build that Zendesk serves today. */
export type SdkBuild = 'npm' | 'newest';

export interface AppFiles {
  appFolder: string;
  scriptsFolder: string;
  sdk: SdkBuild;
}

/** Answers on the app's origin: its files, the SDK and the clock shim. Nothing of the page. */
export async function answerAppOrigin(
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
  { appFolder, scriptsFolder, sdk }: AppFiles,
): Promise<void> {
  if (path === SDK_BLOCKED_PATH) {
    // A blocked script has no status: the connection ends, as with a browser extension.
    response.destroy();
    return;
  }
  if (!(await tellTime(request, response))) return;
  if (path === SDK_PATH) {
    const script = sdk === 'newest' ? NEWEST_SDK_PATH : SDK_PATH;
    return serveFile(request, response, scriptsFolder, script);
  }
  if (path === CLOCK_PATH) return serveFile(request, response, scriptsFolder, path);
  if (path.startsWith(APP_ROOT)) {
    return serveFile(request, response, appFolder, path.slice(APP_ROOT.length), false);
  }
  if (path.startsWith(APP_ROOT_SDK_BLOCKED)) {
    return serveFile(request, response, appFolder, path.slice(APP_ROOT_SDK_BLOCKED.length), true);
  }
  refuse(
    response,
    404,
    `${path} is not here: this origin serves the app's files under ${APP_ROOT} only.`,
  );
}

async function serveFile(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  path: string,
  sdkBlocked?: boolean,
): Promise<void> {
  const file = await resolveInside(folder, path);
  const body = file && (await readFile(file).catch(() => undefined));
  if (!file || !body) return refuse(response, 404, `There is no ${path} in the app's folder.`);
  const type = contentType(file);
  const isAppPage = sdkBlocked !== undefined && type.startsWith('text/html');
  await respond(
    request,
    response,
    type,
    isAppPage ? servedHtml(body.toString('utf8'), { sdkBlocked }) : body,
  );
}
