import { join } from 'node:path';
import type { AppLocation } from './installed-app';
import { readIcon } from './read-icon';
import { isObject } from './read-json';
import { resolveInside } from './resolve-inside';
import { UserError } from './user-error';

export const SUPPORTED_LOCATIONS = [
  'ticket_sidebar',
  'new_ticket_sidebar',
  'user_sidebar',
  'organization_sidebar',
  'modal',
  'background',
  'nav_bar',
  'top_bar',
  'ticket_editor',
];

/** The Support locations of a manifest; the ones that the page has no place for are left out. */
export async function readLocations(
  value: unknown,
  appFolder: string,
  file: string,
): Promise<Record<string, AppLocation>> {
  const support = isObject(value) ? (value.support ?? value.zendesk) : undefined;
  if (!isObject(support)) {
    throw new UserError(
      `${file}: "location.support" must be an object that names at least one location.`,
    );
  }
  const locations: Record<string, AppLocation> = {};
  for (const [name, entry] of Object.entries(support)) {
    if (!SUPPORTED_LOCATIONS.includes(name)) continue;
    const location = readLocation(entry, `location.support.${name}`, file);
    await checkUrl(location.url, appFolder, `location.support.${name}.url`, file);
    const icon = await readIcon(appFolder, name);
    locations[name] = icon === undefined ? location : { ...location, icon };
  }
  if (Object.keys(locations).length === 0) {
    throw new UserError(
      `${file}: "location.support" names no location that the local Zendesk can show (${SUPPORTED_LOCATIONS.join(', ')}).`,
    );
  }
  return locations;
}

function readLocation(entry: unknown, field: string, file: string): AppLocation {
  if (typeof entry === 'string') return { url: entry, flexible: false };
  if (!isObject(entry) || typeof entry.url !== 'string' || entry.url === '') {
    throw new UserError(`${file}: "${field}.url" must be a text, such as "assets/index.html".`);
  }
  if (entry.flexible !== undefined && typeof entry.flexible !== 'boolean') {
    throw new UserError(`${file}: "${field}.flexible" must be true or false.`);
  }
  return { url: entry.url, flexible: entry.flexible === true };
}

async function checkUrl(url: string, folder: string, field: string, file: string): Promise<void> {
  if (isAbsoluteUrl(url)) return;
  if (!url.startsWith('assets/')) {
    throw new UserError(
      `${file}: "${field}" must start with "assets/", or be an https or localhost address.`,
    );
  }
  const path = url.replace(/[?#].*$/, '');
  if (!(await resolveInside(folder, path))) {
    throw new UserError(`${file}: "${field}" names ${join(folder, path)}, which does not exist.`);
  }
}

function isAbsoluteUrl(url: string): boolean {
  return /^https:\/\//i.test(url) || /^http:\/\/localhost(:\d+)?(\/|$)/i.test(url);
}
