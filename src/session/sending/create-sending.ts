import type { Agent } from '../../core/conversation/ticket-snapshot';
import type { Waiting } from '../../core/draft/waiting';
import type { RequestFailure } from '../../core/request-failure';
import type { Settings } from '../../core/settings';
import { shownChannel } from '../../core/shown-window';
import { isSubmittable } from '../../core/template/check-values';
import { type Consent, needsConsent } from '../../core/template/consent';
import { type SendAccess, whyNotSendable } from '../../core/template/send-ways';
import type { Template } from '../../core/template/template';
import { templateKey } from '../../core/template/template-key';
import { templateMessage } from '../../core/template/template-message';
import { parameterKey } from '../../core/template/template-parameter';
import { type EpochMs, SECOND } from '../../core/time';
import { findSubmission } from '../../sunshine/find-submission';
import { sendTemplate } from '../../sunshine/send-template';
import type { SidebarHost } from '../../zendesk/sidebar-host';
import type { TabShare } from '../tabs/tab-share';
import { type FoundConversation, findConversation } from './find-conversation';
import type { OneAtATime } from './one-at-a-time';
import type {
  OtherTabSending,
  SendRefusal,
  SendState,
  SendTemplate,
  Submission,
} from './send-template';
import { createSendingNews } from './sending-news';

/** What is known at this moment; asked for at each step, never remembered. */
export interface SendKnowledge {
  /** All templates, whatever their status. */
  readonly templates: readonly Template[];
  readonly access: SendAccess;
  readonly consent: Consent;
  /** The present requester's conversation, where gathering evidence found it. */
  readonly conversation: FoundConversation | null;
}

export interface SendingContext {
  readonly host: Pick<SidebarHost, 'getState' | 'sources' | 'templates' | 'serverClock'>;
  readonly settings: Settings;
  readonly agent: Agent;
  readonly share: TabShare;
  readonly oneAtATime: OneAtATime;
  /** Names a submission, and this page among those that tell of theirs. */
  readonly newId: () => string;
  readonly known: () => SendKnowledge;
  readonly onChange: () => void;
  /** Called once for each template of this page that was submitted. */
  readonly onSubmitted: (template: Template) => void;
  readonly signal: AbortSignal;
}

export interface Sending {
  readonly get: () => SendTemplate;
  /** The newest submission to this customer, from this tab or another. */
  readonly submitted: () => Waiting | null;
  /** When this customer was sent, or may have been sent, one from this browser. */
  readonly submittedAt: () => readonly EpochMs[];
  /** To be called when the ticket may have another requester: hears of their other tabs. */
  readonly listen: () => void;
}

/**
 * Sunshine may still be at work on a message whose answer was lost: before this it proves nothing that
 * the conversation does not show it.
 */
const SURELY_THERE_MS = 10 * SECOND;

/** Where the one submission of this page stands, with all that has to come back to it. */
interface OnItsWay {
  readonly submission: Submission;
  readonly submissionId: string;
  readonly conversationId: string;
  readonly startedAtMs: number;
  readonly at: EpochMs;
}

/**
 * Sends templates through Sunshine Conversations: one at a time, asked for twice by the agent, never
 * repeated by itself. What is not as the agent saw it any more is not sent; what may have gone out is
 * not sent again before the conversation has been looked at.
 */
export function createSending(context: SendingContext): Sending {
  const { host, settings, agent, share, known, onChange, signal } = context;
  let state: SendState = { kind: 'idle' };
  /** The ticket, and what had been submitted, as it was when the agent chose to send. */
  let seen = { ticketId: '', requesterId: null as string | null, submittedCount: 0 };
  let onItsWay: OnItsWay | null = null;

  const set = (next: SendState) => {
    if (signal.aborted) return;
    state = next;
    onChange();
  };
  const requesterId = () => host.getState().ticket.requester.id;
  const news = createSendingNews({
    share,
    pageId: context.newId(),
    now: host.serverClock.now,
    onChange,
    signal,
  });
  const listen = () => news.listen(requesterId());
  listen();
  const tell = (kind: OtherTabSending['kind'] | 'idle') => {
    if (!onItsWay) return;
    const { ticketId, requesterId: to } = seen;
    const { submission, at } = onItsWay;
    news.tell(to, { kind, ticketId, templateName: submission.template.name, at });
  };

  /**
   * What is not as the agent saw it; null: all is.
   * @param number the one it would go out from, where that was found out only for sending; else null.
   */
  function changed(submission: Submission, number: string | null): SendRefusal | null {
    const { ticket } = host.getState();
    const refuse = (what: Extract<SendRefusal, { kind: 'changed' }>['what']): SendRefusal => ({
      kind: 'changed',
      what,
    });
    if (ticket.ticketId !== seen.ticketId) return refuse('ticket');
    if (ticket.requester.id !== seen.requesterId) return refuse('requester');
    if (shownChannel(ticket, settings.channels) !== 'whatsapp') return refuse('channel');
    const { templates, access: told } = known();
    const access = { ...told, number: number ?? told.number };
    const key = templateKey(submission.template);
    const template = templates.find((one) => templateKey(one) === key);
    if (
      template === undefined ||
      access.sendNow !== 'ready' ||
      whyNotSendable(template, access) !== null ||
      keysOf(template) !== keysOf(submission.template)
    ) {
      return refuse('template');
    }
    return isSubmittable(template, submission.values) ? null : refuse('values');
  }

  /** What keeps a template from leaving beside those of other tabs; null: nothing. */
  function elsewhere(): SendRefusal | null {
    const other = news.inTheWay();
    if (other === 'sending') return { kind: 'busy' };
    if (other === 'unclear') return { kind: 'unclear-elsewhere' };
    const isNew = news.submittedCount() > seen.submittedCount;
    return isNew ? { kind: 'submitted-meanwhile' } : null;
  }

  /** Zendesk is asked too: an event may have been missed, and it is another customer. */
  async function isOthersNow(): Promise<boolean> {
    const read = await host.templates.readFacts([]);
    const id = read.ok ? read.value.requester.id : null;
    return id !== null && seen.requesterId !== null && id !== seen.requesterId;
  }

  const refuse = (submission: Submission, why: SendRefusal) =>
    set({ kind: 'refused', submission, why });

  async function send(submission: Submission, consentReason: string | null): Promise<void> {
    const service = settings.sunshine;
    if (!service) return refuse(submission, { kind: 'changed', what: 'template' });
    if (await isOthersNow()) return refuse(submission, { kind: 'changed', what: 'requester' });
    const { ticket } = host.getState();
    const found = known().conversation ?? (await conversationOf(ticket));
    if ('failure' in found) {
      return refuse(submission, { kind: 'no-conversation', failure: found.failure });
    }
    const outcome = await context.oneAtATime(`send ${found.conversationId}`, async () => {
      // The last look before it leaves.
      const why = changed(submission, found.integrationId) ?? elsewhere();
      if (why) return why;
      onItsWay = {
        submission,
        submissionId: context.newId(),
        conversationId: found.conversationId,
        startedAtMs: Date.now(),
        at: host.serverClock.now(),
      };
      tell('sending');
      return sendTemplate(host.templates.sunshinePost(service.baseUrl), {
        appId: service.appId,
        conversationId: found.conversationId,
        integrationId: found.integrationId,
        message: templateMessage(submission.template, submission.values),
        agent: { id: agent.id, name: agent.name },
        ticketId: seen.ticketId,
        submissionId: onItsWay.submissionId,
        consentReason,
      });
    });
    if (outcome === 'busy') return refuse(submission, { kind: 'busy' });
    switch (outcome.kind) {
      case 'submitted':
        return submitted();
      case 'unclear':
        return unclear(outcome.failure, null);
      case 'refused': {
        const { failure, code, title } = outcome;
        tell('idle');
        return refuse(submission, { kind: 'service', failure, code, title });
      }
      default:
        return refuse(submission, outcome);
    }
  }

  async function conversationOf(
    ticket: ReturnType<SendingContext['host']['getState']>['ticket'],
  ): Promise<FoundConversation | { readonly failure: RequestFailure | null }> {
    const { sources } = host;
    const question = { ticket, channel: 'whatsapp', sources, settings, share, signal };
    const found = await findConversation(question);
    return found.ok ? found.value : { failure: found.error };
  }

  function submitted(): void {
    if (!onItsWay) return;
    const { submission, at } = onItsWay;
    tell('submitted');
    context.onSubmitted(submission.template);
    set({ kind: 'submitted', submission, at });
  }

  function unclear(failure: RequestFailure, checkFailure: RequestFailure | null): void {
    if (!onItsWay) return;
    tell('unclear');
    set({ kind: 'unclear', submission: onItsWay.submission, failure, checkFailure });
  }

  async function look(failure: RequestFailure): Promise<void> {
    const service = settings.sunshine;
    if (!service || !onItsWay) return;
    const { submission, submissionId, conversationId, startedAtMs } = onItsWay;
    set({ kind: 'checking', submission });
    const tooSoonMs = startedAtMs + SURELY_THERE_MS - Date.now();
    if (tooSoonMs > 0) await new Promise((resolve) => setTimeout(resolve, tooSoonMs));
    if (signal.aborted) return;
    const ask = host.sources.sunshineGet(service.baseUrl);
    const { appId } = service;
    const found = await findSubmission(ask, { appId, conversationId, submissionId });
    if (!found.ok) return unclear(failure, found.error);
    if (found.value === 'found') return submitted();
    tell('idle');
    set({ kind: 'not-found', submission });
  }

  return {
    listen,
    submitted: news.submitted,
    submittedAt: news.submittedAt,
    get: () => ({
      state,
      inOtherTab: news.inOtherTab(),
      start(submission) {
        if (state.kind === 'sending' || state.kind === 'checking' || state.kind === 'unclear')
          return;
        const { ticketId, requester } = host.getState().ticket;
        seen = { ticketId, requesterId: requester.id, submittedCount: news.submittedCount() };
        set({ kind: 'confirming', submission });
      },
      confirm(consentReason) {
        if (state.kind !== 'confirming') return;
        const { submission } = state;
        const reason = consentReason?.trim() || null;
        if (needsConsent(submission.template.category, known().consent) && reason === null) return;
        const why = changed(submission, null) ?? elsewhere();
        if (why) return refuse(submission, why);
        set({ kind: 'sending', submission });
        void send(submission, reason);
      },
      check() {
        if (state.kind === 'unclear') void look(state.failure);
      },
      dismiss() {
        if (state.kind === 'sending' || state.kind === 'checking') return;
        if (state.kind === 'unclear') tell('idle');
        set({ kind: 'idle' });
      },
    }),
  };
}

/** With other parameters the values would stand in other places. */
const keysOf = ({ parameters }: Template): string =>
  parameters.map((parameter) => `${parameterKey(parameter)} ${parameter.kind}`).join('\n');
