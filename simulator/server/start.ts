import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import { answerAppOrigin, type SdkBuild } from './app-files';
import { readBoot } from './boot';
import { buildPage } from './build-page';
import { listenOnLoopback } from './listen';
import { answerPageOrigin } from './page-files';
import { createReloadListeners, RELOADS_PATH } from './reload-listeners';
import { refuse } from './respond';
import { UserError } from './user-error';

export interface SimulatorOptions {
  /** 0 takes any free one. */
  port: number;
  /** The folder that directly holds the app's manifest.json. */
  appFolder: string;
  /** An account's own data, as saved from Zendesk's API. */
  importFolder?: string;
  /** A JSON file whose `parameters` are the app's first settings. */
  settingsFile?: string;
  /** A report of how an account behaves, to behave like it. */
  accountFile?: string;
  /** The page listens for `reloadApp`. */
  isLive?: boolean;
  /** Where the page's scripts are; left out, they are built when they are out of date. */
  scriptsFolder?: string;
  /** For tests; left out, npm's. */
  sdk?: SdkBuild;
}

export interface Simulator {
  /** The agent's page. */
  url: string;
  /** Loads the app anew in every open page; ticket, draft and scenario stay. Only where `isLive`. */
  reloadApp(): void;
  close(): Promise<void>;
}

/**
 * Serves the local Zendesk: one port, two origins. The agent's page is on `localhost`, the app's
 * files on `127.0.0.1`: to a browser these are strangers, as Zendesk and an app are, and the SDK
 * accepts both names as its host.
 */
export async function startSimulator(options: SimulatorOptions): Promise<Simulator> {
  const appFolder = resolve(options.appFolder);
  const source = {
    appFolder,
    ...(options.importFolder !== undefined && { importFolder: resolve(options.importFolder) }),
    ...(options.settingsFile !== undefined && { settingsFile: resolve(options.settingsFile) }),
    ...(options.accountFile !== undefined && { accountFile: resolve(options.accountFile) }),
  };
  // Read once before anything is served, so that a mistake in a file stops the start.
  await readBoot(source, '');

  const listeners = createReloadListeners();
  let scripts: Promise<string> | undefined;
  let port = options.port;
  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return refuse(
        response,
        405,
        'The local Zendesk only serves files; its API answers inside the page.',
      );
    }
    // Not through URL, which would tidy `..` away before it can be refused.
    const path = (request.url ?? '/').replace(/[?#].*$/s, '');
    const scriptsFolder = await scripts;
    if (scriptsFolder === undefined) return refuse(response, 503, 'Still starting.');
    switch (request.headers.host) {
      case `localhost:${port}`: {
        if (options.isLive && path === RELOADS_PATH) return listeners.add(response);
        const boot = async () => ({
          ...(await readBoot(source, appOrigin(port))),
          ...(options.isLive && { isLive: true }),
        });
        return answerPageOrigin(path, request, response, { boot, scriptsFolder });
      }
      case `127.0.0.1:${port}`:
        return answerAppOrigin(path, request, response, {
          appFolder,
          scriptsFolder,
          sdk: options.sdk ?? 'npm',
        });
      default:
        return refuse(
          response,
          421,
          `Open http://localhost:${port}: the app's SDK accepts no other host.`,
        );
    }
  };
  const listener: RequestListener = (request, response) => {
    handle(request, response).catch((error: unknown) => {
      if (response.headersSent) return response.destroy();
      refuse(response, 500, error instanceof UserError ? error.message : String(error));
    });
  };
  const listening = await listenOnLoopback(options.port, listener);
  port = listening.port;
  // After the port is ours: a taken one should be told at once, not after a build.
  scripts = options.scriptsFolder ? Promise.resolve(options.scriptsFolder) : buildPage();
  try {
    await scripts;
  } catch (error) {
    await listening.close();
    throw error;
  }
  return {
    url: `http://localhost:${port}`,
    reloadApp: listeners.tell,
    close() {
      listeners.end();
      return listening.close();
    },
  };
}

function appOrigin(port: number): string {
  return `http://127.0.0.1:${port}`;
}
