import { FILE_CLOCKS, METRIC_SETS_PLACES, type Variants } from '../world/variants';
import type { WorldState } from '../world/world-state';
import type { AccountReport, ReportFinding } from './report-shape';

/** What an account is known to do otherwise, or alike: what a report does not settle is left out. */
export interface AccountBehaviour {
  readonly variants: Partial<Variants>;
  /** What it never showed. Its copy does not show it either; that it cannot happen is not said. */
  readonly unseen?: Partial<Variants>;
  readonly sendFiresTicketSave?: boolean;
}

type Reader = (finding: ReportFinding) => Partial<Variants>;

/** A finding of yes or no, which alone says how something is. */
const settles =
  (variant: BooleanVariant): Reader =>
  ({ answer }) => {
    if (answer === 'yes' || answer === 'no') return { [variant]: answer === 'yes' };
    return {};
  };

/** What can only be seen where it happened. */
const shows =
  (variant: BooleanVariant): Reader =>
  ({ answer }) =>
    answer === 'yes' ? { [variant]: true } : {};

type BooleanVariant = {
  [Name in keyof Variants]: Variants[Name] extends boolean ? Name : never;
}[keyof Variants];

/** The longest that each of the report's steps stands for, so that a copy lags no less. */
const STEP_MS: Readonly<Record<string, number>> = {
  none: 2_000,
  seconds: 30_000,
  'a minute': 120_000,
  minutes: 1_200_000,
  'an hour': 7_200_000,
};

/** By the id of a probe or a try. */
const READERS: Readonly<Record<string, Reader>> = {
  'via-names-number': settles('viaNamesNumber'),
  'search-keeps-up': ({ answer, facts }) => {
    if (answer === 'yes') return { searchLagsMs: 0 };
    return answer === 'no' ? { searchLagsMs: STEP_MS[String(facts.delay)] ?? 0 } : {};
  },
  'messages-move-metrics': settles('messagesMoveMetrics'),
  'bulk-reads-tell-metrics': ({ answer, facts: { form } }) => {
    const place = METRIC_SETS_PLACES.find((known) => known === form);
    if (place !== undefined) return { metricSetsStand: place };
    return answer === 'no' ? { metricSetsStand: 'nowhere' } : {};
  },
  'messages-run-triggers': settles('messagesRunTriggers'),
  'chat-in-audits': settles('auditsHoldChatStarted'),
  'chat-by-filter': settles('auditsFilterChats'),
  'own-time-in-audits': settles('auditsHoldOriginalTimestamp'),
  'refusals-in-audits': (finding) => ({
    ...shows('auditsTellFailures')(finding),
    ...(finding.answer === 'yes' && { auditsFailureIsEvent: finding.facts.form === 'object' }),
  }),
  'failures-in-sunshine': shows('sunshineTellsFailures'),
  'own-time-in-sunshine': settles('sunshineHoldsSentTime'),
  'one-conversation-for-all-numbers': settles('oneConversationForAllNumbers'),
  'template-details': settles('sunshineTellsTemplateDetails'),
  'tells-wrong-keys': settles('sunshineTellsWrongKeys'),
  'own-files-tell-time': ({ facts }) => {
    const files = FILE_CLOCKS.find((known) => known === facts.form);
    return files === undefined ? {} : { ownFilesTell: files };
  },
  'target-channel': ({ facts }) =>
    facts.name === 'whatsapp' || facts.name === 'whatapp' ? { whatsappTargetName: facts.name } : {},
  'intro-in-conversation': ({ answer, facts: { form } }) => {
    if (answer !== 'yes' && answer !== 'no') return {};
    const isKnown = form === 'not' || form === 'as-note' || form === 'as-message';
    return isKnown ? { conversationShowsIntro: form } : {};
  },
  'conversation-holds-notes': ({ answer, facts }) =>
    answer === 'yes' ? { notesAreText: facts.form === 'text/plain' } : {},
  'files-tell-size': settles('composerTellsFileSizes'),
  'installation-as-agent': settles('installationsShownToAgents'),
  'account-settings-as-agent': settles('accountSettingsShownToAgents'),
  // What an update dropped nobody can tell from what was never typed.
  'hidden-settings-stay': ({ answer }) => (answer === 'yes' ? { hiddenSettingsStay: true } : {}),
  'note-tells-apps': settles('notesTellApps'),
  'ended-session-takes-replies': settles('endedSessionsTakeReplies'),
  'template-by-app': ({ facts }) => {
    if (facts.draft === 'code') return { composerAddsTwice: false };
    return facts.draft === 'code twice' ? { composerAddsTwice: true } : {};
  },
  'save-before-message': ({ facts: { leaves } }) => {
    if (leaves === '0') return { sentDraftLeavesAfterMs: 0 };
    const ms = STEP_MS[String(leaves)];
    return ms === undefined ? {} : { sentDraftLeavesAfterMs: ms };
  },
  'code-in-composer': ({ answer, facts }) =>
    answer === 'yes' || answer === 'no' ? { messagingTextIsHtml: facts.form === 'text/html' } : {},
};

/** What an account did not show, by the id of the probe that looked for it. */
const UNSEEN: Readonly<Record<string, BooleanVariant>> = {
  'refusals-in-audits': 'auditsTellFailures',
  'failures-in-sunshine': 'sunshineTellsFailures',
};

/** How the local Zendesk has to behave to be like the account of this report. */
export function behaviourOf({ findings }: AccountReport): AccountBehaviour {
  const variants = Object.entries(findings).map(([id, finding]) => READERS[id]?.(finding) ?? {});
  const unseen = Object.entries(UNSEEN)
    .filter(([id]) => findings[id]?.answer === 'not seen')
    .map(([, variant]) => [variant, false]);
  const saves = findings['save-before-message']?.answer;
  return {
    variants: Object.assign({}, ...variants),
    ...(unseen.length > 0 && { unseen: Object.fromEntries(unseen) }),
    ...((saves === 'yes' || saves === 'no') && { sendFiresTicketSave: saves === 'yes' }),
  };
}

/** A world that behaves like this from the start; without a behaviour it stays as it is. */
export const behaving = (state: WorldState, behaviour?: AccountBehaviour): WorldState => {
  if (behaviour === undefined) return state;
  const { variants, unseen, ...rest } = behaviour;
  return { ...state, ...rest, variants: { ...state.variants, ...unseen, ...variants } };
};
