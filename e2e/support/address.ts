/** How the start of the local Zendesk tells the tests, which run in other processes, where it is. */
export const ADDRESS_VARIABLE = 'LOCAL_ZENDESK_URL';

/** The address of the agent's page. */
export function localZendeskUrl(): string {
  const url = process.env[ADDRESS_VARIABLE];
  if (!url) throw new Error('The local Zendesk was not started.');
  return url;
}

/** The app's own files lie on another origin: the same port under the other name of this machine. */
export const appUrl = (path: string): string =>
  new URL(path, localZendeskUrl().replace('localhost', '127.0.0.1')).href;
