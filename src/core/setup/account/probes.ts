import type { Probe } from './probe';
import { AUDIT_PROBES } from './probes/audits';
import { LOG_PROBES } from './probes/log';
import { MACRO_PROBES } from './probes/macros';
import { PAGE_PROBES } from './probes/page';
import { PEOPLE_PROBES } from './probes/people';
import { SETUP_PROBES } from './probes/setup';
import { SIDEBAR_PROBES } from './probes/sidebar';
import { SUNSHINE_PROBES } from './probes/sunshine';
import { TICKET_PROBES } from './probes/ticket';

/** Every probe; docs/assumptions.md names each beside its rows. */
export const PROBES: readonly Probe[] = [
  ...TICKET_PROBES,
  ...AUDIT_PROBES,
  ...LOG_PROBES,
  ...PEOPLE_PROBES,
  ...MACRO_PROBES,
  ...PAGE_PROBES,
  ...SUNSHINE_PROBES,
  ...SETUP_PROBES,
  ...SIDEBAR_PROBES,
];
