import type { WorldState } from '../../world/world-state';
import type { HostOptions } from '../host';
import type { Instance } from '../instance';
import { type AppManifest, isDropped } from '../manifest';

/** What `client.context()` gives (zaf-protocol.md section 8). `newTicketId` and `userId` are (?). */
export function contextOf(instance: Instance, state: WorldState): Record<string, unknown> {
  const { ticketId } = instance;
  const isNew = instance.location === 'new_ticket_sidebar';
  return {
    instanceGuid: instance.guid,
    product: 'support',
    account: { subdomain: state.account.subdomain },
    location: instance.location,
    ...(ticketId === null ? {} : isNew ? { newTicketId: ticketId } : { ticketId }),
    ...(instance.userId === null ? {} : { userId: instance.userId }),
    ...(instance.organizationId === null ? {} : { organizationId: instance.organizationId }),
  };
}

/** What `client.metadata()` gives. Secure settings never get there, defaults of the manifest do. */
export function metadataOf(options: HostOptions, locale: string): Record<string, unknown> {
  const { manifest } = options;
  return {
    appId: 1001,
    installationId: 2002,
    name: appName(options, locale),
    version: manifest.version ?? '0.0.0',
    settings: publicSettings(manifest, options.world.state),
    plan: {},
  };
}

export function publicSettings(
  manifest: AppManifest,
  { settings: stored, variants }: WorldState,
): Record<string, unknown> {
  const settings: Record<string, unknown> = { ...stored };
  for (const parameter of manifest.parameters ?? []) {
    const { name, secure, default: initial } = parameter;
    if (secure || isDropped(parameter, variants)) delete settings[name];
    else if (settings[name] === undefined && initial !== undefined) settings[name] = initial;
  }
  return settings;
}

/** Shown names come from the translations, not from the manifest (app-package.md section 2). */
export function appName({ translations = {}, manifest }: HostOptions, locale: string): string {
  const language = locale.split('-')[0] ?? locale;
  for (const key of [locale, language, manifest.defaultLocale ?? 'en', 'en']) {
    const file = translations[key] as { app?: { name?: unknown } } | undefined;
    if (typeof file?.app?.name === 'string') return file.app.name;
  }
  return manifest.name ?? 'App';
}
