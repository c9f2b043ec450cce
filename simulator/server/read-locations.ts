import { join } from 'node:path';
import type { AppLocation, InstalledApp } from './installed-app';
import { readIcons } from './read-icon';
import { isObject, type JsonObject } from './read-json';
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

/** Places with an icon load when it is clicked, whatever the manifest says. */
const LOADED_ON_CLICK = ['nav_bar', 'top_bar', 'ticket_editor', 'modal'];

/** The Support locations of a manifest; the ones that the page has no place for are left out. */
export async function readLocations(
  value: unknown,
  appFolder: string,
  file: string,
): Promise<Pick<InstalledApp, 'locations' | 'unloaded'>> {
  const support = isObject(value) ? (value.support ?? value.zendesk) : undefined;
  if (!isObject(support)) {
    throw new UserError(
      `${file}: "location.support" must be an object that names at least one location.`,
    );
  }
  const locations: Record<string, AppLocation> = {};
  const unloaded: string[] = [];
  for (const [name, entry] of Object.entries(support)) {
    if (!SUPPORTED_LOCATIONS.includes(name)) continue;
    if (isUnloaded(name, entry)) {
      unloaded.push(name);
      continue;
    }
    const location = readLocation(entry, `location.support.${name}`, file);
    await checkUrl(location.url, appFolder, `location.support.${name}.url`, file);
    const icons = await readIcons(appFolder, name);
    locations[name] = icons === undefined ? location : { ...location, icons };
  }
  if (Object.keys(locations).length === 0) {
    throw new UserError(
      `${file}: "location.support" names no location that the local Zendesk can show (${SUPPORTED_LOCATIONS.join(', ')}).`,
    );
  }
  return { locations, unloaded };
}

/** Without `autoLoad` the app has an instance there that others can use, and no page (S). */
function isUnloaded(name: string, entry: unknown): boolean {
  if (!isObject(entry) || entry.autoLoad !== false) return false;
  return entry.url === undefined || !LOADED_ON_CLICK.includes(name);
}

function readLocation(entry: unknown, field: string, file: string): AppLocation {
  if (typeof entry === 'string') return { url: entry, flexible: false };
  if (!isObject(entry) || typeof entry.url !== 'string' || entry.url === '') {
    throw new UserError(`${file}: "${field}.url" must be a text, such as "assets/index.html".`);
  }
  if (entry.flexible !== undefined && typeof entry.flexible !== 'boolean') {
    throw new UserError(`${file}: "${field}.flexible" must be true or false.`);
  }
  return {
    url: entry.url,
    flexible: entry.flexible === true,
    ...(isObject(entry.size) && { size: readSize(entry.size) }),
    ...(entry.autoHide === true && { autoHide: true }),
  };
}

function readSize({ width, height }: JsonObject): NonNullable<AppLocation['size']> {
  const isLength = (value: unknown): value is string | number =>
    typeof value === 'string' || typeof value === 'number';
  return { ...(isLength(width) && { width }), ...(isLength(height) && { height }) };
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
