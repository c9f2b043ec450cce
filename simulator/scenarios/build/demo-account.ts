import type { SimTicketField } from '../../world/macro-types';
import type { SimTicket } from '../../world/ticket-types';
import type { WorldState } from '../../world/world-state';
import { MACROS } from './macros';
import { NORA, ORGANIZATIONS, PEOPLE, USER_FIELDS } from './people';
import { AUTOMATIONS, TRIGGERS } from './rules';
import { INTEGRATIONS, SUNSHINE } from './sunshine';
import { TEMPLATES } from './templates';

const options = (...values: string[]) =>
  values.map((value) => ({ label: value.charAt(0).toUpperCase() + value.slice(1), value }));

export const TICKET_FIELDS: readonly SimTicketField[] = [
  { name: 'subject', label: 'Subject', isRequired: true, optionValues: [] },
  {
    name: 'status',
    label: 'Status',
    isRequired: true,
    optionValues: options('new', 'open', 'pending', 'hold', 'solved'),
  },
  {
    name: 'priority',
    label: 'Priority',
    isRequired: false,
    optionValues: options('low', 'normal', 'high', 'urgent'),
  },
  {
    name: 'type',
    label: 'Type',
    isRequired: false,
    optionValues: options('question', 'incident', 'problem', 'task'),
  },
  { name: 'assignee', label: 'Assignee', isRequired: false, optionValues: [] },
  { name: 'tags', label: 'Tags', isRequired: false, optionValues: [] },
  {
    name: 'custom_field_360001',
    label: 'Delivery speed',
    isRequired: false,
    optionValues: options('standard', 'express'),
  },
];

/** The demo account with these tickets; the first one is open. */
export function demoAccount(
  tickets: readonly SimTicket[],
  change: Partial<WorldState> = {},
): WorldState {
  return {
    users: PEOPLE,
    tickets,
    macros: MACROS,
    triggers: TRIGGERS,
    automations: AUTOMATIONS,
    ticketFields: TICKET_FIELDS,
    userFields: USER_FIELDS,
    organizations: ORGANIZATIONS,
    templates: TEMPLATES,
    integrations: INTEGRATIONS,
    sunshine: SUNSHINE,
    agentId: NORA.id,
    account: { subdomain: 'demo', timeZone: 'Europe/Berlin', name: 'Birch & Bloom' },
    settings: {},
    colorScheme: 'light',
    clockOffsetMs: 0,
    agentClockErrorMs: 0,
    faults: {},
    sendFiresTicketSave: false,
    activeTicketId: tickets[0]?.id ?? 0,
    toasts: [],
    variants: {
      requestsAMinute: null,
      messagingTextIsHtml: false,
      whatsappTargetName: 'whatsapp',
      commentWritesInMessaging: true,
      commentTypeCanBeSet: true,
      composerTakesAfterMs: 0,
      composerShowsAfterMs: 0,
      composerAddsTwice: false,
      sentDraftLeavesAfterMs: 0,
      noticesAreHtml: true,
      auditsHoldOriginalTimestamp: false,
      auditsHoldChatStarted: true,
      auditsFilterChats: true,
      sunshineTellsWrongKeys: true,
      endedSessionsTakeReplies: false,
      composerTellsFileSizes: true,
      conversationShowsIntro: 'as-message',
      auditsTellFailures: true,
      auditsFailureIsEvent: false,
      sunshineTellsFailures: false,
      oneConversationForAllNumbers: false,
      sunshineHoldsSentTime: true,
      sunshineSendShows: 'business',
      shorthandButtonsFromOne: false,
      shorthandWholeAddresses: false,
      overLimitsArrive: false,
      longBodiesTaken: false,
      sunshineTellsTemplateDetails: true,
      viaNamesNumber: true,
      notifyOptionsAreFourth: false,
      ownFilesTell: 'date',
      searchLagsMs: 0,
      commentsFillPlaceholders: true,
      notesAreText: false,
      notesTellApps: true,
      notesUndoEdits: true,
      messagesMoveMetrics: true,
      messagesMoveUpdates: true,
      auditsFollowSessions: true,
      metricSetsStand: 'beside',
      searchKnowsChannels: true,
      searchTakesAlternatives: true,
      messagesRunTriggers: false,
      hiddenSettingsStay: true,
      mergeQuotesAllNotes: false,
      installationsShownToAgents: false,
      accountSettingsShownToAgents: false,
      installationUpdates: 'taken',
    },
    nextId: 9000,
    ...change,
  };
}
