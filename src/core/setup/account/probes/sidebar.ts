import { roleOf } from '../../../conversation/roles';
import { type Finding, found, notReadable, share, yesNo } from '../finding';
import { introsIn } from '../messages';
import type { Evidence, Probe } from '../probe';
import { at } from '../raw';
import type { RequestName } from '../readings';
import type { SidebarLook } from '../sidebar-record';
import { TICKET_STATUSES, wordFor } from '../words';

/** A probe of the ticket as its sidebar sees it, which has to be open beside the page. */
const looking = (
  id: string,
  rows: readonly number[],
  judge: (look: SidebarLook, evidence: Evidence) => Finding,
  reads: readonly RequestName[] = [],
): Probe => ({
  id,
  rows,
  reads,
  judge(evidence) {
    const { look } = evidence.readings;
    return look === null ? notReadable('not tried') : judge(look, evidence);
  },
});

/** What the SDK tells beside the ticket. */
export const SIDEBAR_PROBES: readonly Probe[] = [
  looking('target-channel', [4], ({ target }) =>
    target === null ? found('not seen') : found(yesNo(target === 'whatsapp'), { name: target }),
  ),
  looking(
    'session-flags',
    [79],
    ({ targetSession, ticketSession }, { body }) =>
      found(yesNo([targetSession, ticketSession].some((it) => it === 'active' || it === 'ended')), {
        reply: targetSession,
        ticket: ticketSession,
        status: wordFor(TICKET_STATUSES, at(body('ticket'), 'ticket', 'status')),
      }),
    ['ticket'],
  ),
  looking(
    'intro-in-conversation',
    [78],
    ({ intro }, { list }) => {
      const isThere = introsIn(list('log')).length > 0;
      return isThere ? found(yesNo(intro !== 'not'), { form: intro }) : found('not seen');
    },
    ['log'],
  ),
  looking('conversation-holds-notes', [54], ({ notes }) =>
    found(notes === 'none' ? 'not seen' : 'yes', { form: notes }),
  ),
  looking('conversation-roles', [85], ({ roles }) =>
    found(
      share(roles, (role) => roleOf('conversation', role) !== 'unknown'),
      { roles },
    ),
  ),
  looking('files-tell-size', [82], ({ filesTellSize }) =>
    found(filesTellSize === null ? 'not seen' : yesNo(filesTellSize)),
  ),
  looking('instances-are-told', [91], ({ hasInstances }) => found(yesNo(hasInstances))),
  looking('fields-tell-options', [64], ({ hasFieldOptions }) =>
    hasFieldOptions === null ? found('not seen') : found(yesNo(hasFieldOptions)),
  ),
  looking(
    'ticket-tells-facts',
    [59, 46],
    ({ hasRequesterLocale, hasRequesterTags, hasGroupNames }) =>
      found(share([hasRequesterLocale, hasRequesterTags, hasGroupNames], Boolean)),
  ),
];
