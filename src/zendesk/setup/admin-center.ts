import type { AdminPlace } from '../../core/setup/check';

/**
 * Where Admin Center has its pages, as public links show them (S); those of channels, tags and keys
 * are (?): docs/assumptions.md.
 */
const PATHS: Readonly<Record<AdminPlace['page'], string>> = {
  macro: 'workspaces/agent-workspace/macros',
  macros: 'workspaces/agent-workspace/macros',
  trigger: 'objects-rules/rules/triggers',
  triggers: 'objects-rules/rules/triggers',
  automation: 'objects-rules/rules/automations',
  automations: 'objects-rules/rules/automations',
  'user-fields': 'people/configuration/user_fields',
  tags: 'objects-rules/tickets/settings',
  apps: 'apps-integrations/apps/support-apps',
  messaging: 'channels/messaging_and_social/messaging',
  'api-keys': 'apps-integrations/apis/conversations-api',
};

/** The address of a page in this account's Admin Center. `origin`: the account's own. */
export const adminCenterUrl = (origin: string, place: AdminPlace): string =>
  `${origin}/admin/${PATHS[place.page]}${'id' in place ? `/${encodeURIComponent(place.id)}` : ''}`;
