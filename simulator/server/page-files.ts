import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Boot } from './boot';
import { contentType } from './content-type';
import { PAGE_HTML } from './page-html';
import { refuse, respond } from './respond';

const SCRIPTS = ['/page.js', '/page.js.map'];

/** Answers on the page's origin: the agent's page, its script, and what it starts from. */
export async function answerPageOrigin(
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
  { boot, scriptsFolder }: { boot: () => Promise<Boot>; scriptsFolder: string },
): Promise<void> {
  if (path === '/') return respond(request, response, contentType('index.html'), PAGE_HTML);
  if (path === '/boot.json') {
    return respond(request, response, contentType(path), JSON.stringify(await boot()));
  }
  if (SCRIPTS.includes(path)) {
    return respond(request, response, contentType(path), await readFile(join(scriptsFolder, path)));
  }
  refuse(response, 404, `${path} is not here: the agent's page is at /.`);
}
