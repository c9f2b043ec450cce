import type { PackageReader } from './package-reader';

const LOCATIONS = new Set([
  'top_bar',
  'nav_bar',
  'ticket_sidebar',
  'new_ticket_sidebar',
  'user_sidebar',
  'organization_sidebar',
  'background',
  'modal',
  'ticket_editor',
  'system_top_bar',
]);
/** Places with an icon of their own (app-package, section 4); without one Zendesk shows a piece of a puzzle. */
const WITH_ICON = new Set(['nav_bar', 'top_bar', 'ticket_editor', 'system_top_bar']);
const TYPES = new Set(['text', 'checkbox', 'url', 'number', 'multiline', 'hidden', 'oauth']);
const SCOPES = new Set([
  'header',
  'body',
  'url',
  'jwt_secret_key',
  'jwt_claim',
  'basic_auth_username',
  'basic_auth_password',
]);
const SECRET_NAME = /token|key|pwd|password/i;

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function checkParameter(parameter: Json, at: string): string[] {
  const { name, type = 'text', scopes, secure, required, default: initial } = parameter;
  const problems: string[] = [];
  if (typeof name !== 'string' || name === 'name') problems.push(`${at}.name is not usable`);
  if (!TYPES.has(String(type))) problems.push(`${at}.type "${type}" does not exist`);
  if (type === 'hidden' && required === true) problems.push(`${at} is hidden and required`);
  if (initial !== undefined && (type === 'hidden' || secure === true)) {
    problems.push(`${at} is hidden or secure, and has a default`);
  }
  if (scopes !== undefined) {
    const list = Array.isArray(scopes) ? scopes : [];
    if (secure !== true) problems.push(`${at}.scopes needs secure: true`);
    if (list.length === 0 || !list.every((scope) => SCOPES.has(scope))) {
      problems.push(`${at}.scopes holds an unknown scope`);
    }
  }
  if (secure === true && scopes === undefined) problems.push(`${at} is secure without scopes`);
  if (type === 'text' && secure !== true && SECRET_NAME.test(String(name))) {
    problems.push(`${at}.name looks like a secret that is not secure`);
  }
  return problems;
}

function checkLocations(manifest: Json, reader: PackageReader): string[] {
  if (!isObject(manifest.location)) return ['manifest.json: location is missing'];
  const problems: string[] = [];
  for (const [product, locations] of Object.entries(manifest.location)) {
    if (product !== 'support') problems.push(`manifest.json: product ${product} is not ours`);
    for (const [name, given] of Object.entries(isObject(locations) ? locations : {})) {
      const at = `manifest.json: location.${product}.${name}`;
      const url = isObject(given) ? given.url : given;
      const icon = `assets/icon_${name}.svg`;
      if (WITH_ICON.has(name) && !reader.has(icon)) problems.push(`${at}: no file ${icon}`);
      if (!LOCATIONS.has(name)) problems.push(`${at} does not exist`);
      if (typeof url !== 'string') problems.push(`${at}.url is missing`);
      else if (!url.startsWith('assets/')) problems.push(`${at}.url does not start with assets/`);
      else if (!reader.has(url.split('?')[0] ?? '')) problems.push(`${at}.url: no file ${url}`);
    }
  }
  return problems;
}

/** The manifest's rules of Zendesk's own validator (app-package, section 2), as a list of problems. */
export function checkManifest(reader: PackageReader): string[] {
  const manifest = reader.json('manifest.json');
  if (!isObject(manifest)) return ['manifest.json is missing or not a JSON object'];
  const problems: string[] = [];
  for (const key of ['author', 'defaultLocale', 'location', 'frameworkVersion', 'version']) {
    if (manifest[key] === undefined) problems.push(`manifest.json: ${key} is missing`);
  }
  if (manifest.frameworkVersion !== '2.0')
    problems.push('manifest.json: frameworkVersion is not "2.0"');
  const locale = String(manifest.defaultLocale);
  if (!reader.has(`translations/${locale}.json`)) {
    problems.push(`manifest.json: defaultLocale has no translations/${locale}.json`);
  }
  const url = isObject(manifest.author) ? manifest.author.url : undefined;
  if (url !== undefined && !/^https?:\/\//.test(String(url))) {
    problems.push('manifest.json: author.url is not an http(s) address');
  }
  const parameters = Array.isArray(manifest.parameters) ? manifest.parameters : [];
  const names = parameters.map((parameter) => String(parameter.name));
  if (new Set(names).size !== names.length) {
    problems.push('manifest.json: two parameters have the same name');
  }
  parameters.forEach((parameter, index) => {
    problems.push(...checkParameter(parameter, `manifest.json: parameters[${index}]`));
  });
  return [...problems, ...checkLocations(manifest, reader)];
}
