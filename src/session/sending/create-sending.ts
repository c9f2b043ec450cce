import type { ConversationMessage } from '../../core/conversation/message';
import type { Agent } from '../../core/conversation/ticket-snapshot';
import type { Waiting } from '../../core/draft/waiting';
import {
  logFor,
  type Sending as Machine,
  NOTHING_SENT,
  type SendingEffect,
  type SendingEvent,
  type SendingPresent,
  sendingElsewhere,
  sendingStep,
} from '../../core/sending/sending';
import type { SendRefusal, Submission } from '../../core/sending/submission';
import {
  earlierSending,
  leftAt,
  newestSubmitted,
  type SubmissionRecord,
  submittedLanguages,
} from '../../core/sending/submission-log';
import type { Settings } from '../../core/settings';
import { shownChannel } from '../../core/shown-window';
import { steady } from '../../core/steady';
import { type Consent, needsConsent } from '../../core/template/consent';
import type { Template } from '../../core/template/template';
import { templateMessage } from '../../core/template/template-message';
import type { SendAccess } from '../../core/template/why-not-sendable';
import { type EpochMs, SECOND } from '../../core/time';
import { findSubmission } from '../../sunshine/find-submission';
import { sendTemplate } from '../../sunshine/send-template';
import { elapsedMs } from '../../zendesk/local-clock';
import type { SidebarHost } from '../../zendesk/sidebar-host';
import type { TabShare } from '../tabs/tab-share';
import type { SendTemplate } from '../templates/template-data';
import { type FoundConversation, findConversation } from './find-conversation';
import type { OneAtATime } from './one-at-a-time';
import { readAnnounced, type SubmissionRecords, toAnnounced } from './submission-records';

/** What is known now; asked for at each step, never remembered. */
export interface SendKnowledge {
  /** Whatever their status. */
  readonly templates: readonly Template[];
  readonly access: SendAccess;
  readonly consent: Consent;
  /** Where the present requester wrote, by the evidence (`knownConversation`). */
  readonly conversation: FoundConversation | null;
  /** This customer's messages in ticket and evidence. */
  readonly messages: readonly ConversationMessage[];
}

interface SendingContext {
  readonly host: Pick<SidebarHost, 'getState' | 'sources' | 'templates' | 'serverClock'>;
  readonly settings: Settings;
  readonly agent: Agent;
  readonly share: TabShare;
  readonly records: SubmissionRecords;
  readonly oneAtATime: OneAtATime;
  readonly newId: () => string;
  readonly known: () => SendKnowledge;
  readonly onChange: () => void;
  /** Called once for each template that this page submitted. */
  readonly onSubmitted: (template: Template) => void;
  readonly signal: AbortSignal;
}

interface Sending {
  readonly get: () => SendTemplate;
  /** The newest submission to this customer, from any tab. */
  readonly submitted: () => Waiting | null;
  /** The languages of submissions to this customer, the newest first. */
  readonly languages: () => readonly string[];
  /** When this browser sent, or may have sent, one to this customer. */
  readonly submittedAt: () => readonly EpochMs[];
  /** Hears of a new requester's other tabs; call when the ticket may have changed hands. */
  readonly listen: () => void;
}

/** Sunshine may still be at work on a lost request: until then its absence proves nothing. */
const SURELY_THERE_MS = 10 * SECOND;

/** Runs `core/sending` for one ticket: it decides; this asks, stores and tells. */
export function createSending(context: SendingContext): Sending {
  const { host, settings, agent, share, records, known, onChange, signal } = context;
  const { now } = host.serverClock;
  let machine: Machine = NOTHING_SENT;
  let shown: SendTemplate | null = null;
  let heardFor: string | null = null;
  let stopHearing = () => {};
  signal.addEventListener('abort', () => stopHearing());

  const customerId = () => host.getState().ticket.requester.id;
  const topicOf = (customer: string) => `sending to ${customer}`;
  const lockOf = (conversationId: string) => `send ${conversationId}`;

  function dispatch(event: SendingEvent): void {
    if (signal.aborted) return;
    const { next, effects } = sendingStep(machine, event);
    if (next === machine) return;
    machine = next;
    for (const effect of effects) run(effect);
    onChange();
  }

  function run(effect: SendingEffect): void {
    switch (effect.kind) {
      case 'send':
        void send(effect.submission, effect.reason);
        break;
      case 'look':
        void look(effect.record);
        break;
      case 'tell': {
        const { record } = effect;
        records.keep(record);
        share.announce(topicOf(record.customerId), toAnnounced(record));
        break;
      }
      case 'used':
        context.onSubmitted(effect.template);
    }
  }

  /** @param number found only for this sending; else null. */
  function present(number: string | null = null): SendingPresent {
    const { ticket } = host.getState();
    const { templates, access } = known();
    return {
      ticketId: ticket.ticketId,
      customerId: ticket.requester.id,
      channel: shownChannel(ticket, settings.channels),
      templates,
      access: { ...access, number: number ?? access.number },
      nowMs: elapsedMs(),
    };
  }

  /** Also asks Zendesk, as an event may have been missed. */
  async function isOthersNow(): Promise<boolean> {
    const read = await host.templates.readFacts([]);
    const id = read.ok ? read.value.requester.id : null;
    const seen = machine.seen?.customerId ?? null;
    return id !== null && seen !== null && id !== seen;
  }

  async function send(submission: Submission, consentReason: string | null): Promise<void> {
    const stopped = (why: SendRefusal) => dispatch({ kind: 'stopped', why });
    const service = settings.sunshine;
    const { seen } = machine;
    if (!service || !seen) return stopped({ kind: 'changed', what: 'template' });
    if (seen.customerId === null) return stopped({ kind: 'no-conversation', failure: null });
    if (await isOthersNow()) return stopped({ kind: 'changed', what: 'requester' });
    const { ticket } = host.getState();
    const { sources } = host;
    const { conversation } = known();
    const found = conversation
      ? ({ ok: true, value: conversation } as const)
      : await findConversation({ ticket, sources, settings, share, signal });
    if (!found.ok) return stopped({ kind: 'no-conversation', failure: found.error });
    const { conversationId, integrationId } = found.value;
    const record: SubmissionRecord = {
      id: context.newId(),
      customerId: seen.customerId,
      ticketId: seen.ticketId,
      conversationId,
      templateName: submission.template.name,
      language: submission.template.language,
      at: now(),
      leftAtMs: elapsedMs(),
      fate: 'sending',
    };
    const outcome = await context.oneAtATime(lockOf(conversationId), async () => {
      dispatch({
        kind: 'leaving',
        record: { ...record, at: now(), leftAtMs: elapsedMs() },
        present: present(integrationId),
      });
      if (machine.onItsWay?.id !== record.id) return;
      const answer = await sendTemplate(host.templates.sunshinePost(service.baseUrl), {
        appId: service.appId,
        conversationId,
        integrationId,
        message: templateMessage(submission.template, submission.values),
        agent: { id: agent.id, name: agent.name },
        ticketId: seen.ticketId,
        submissionId: record.id,
        consentReason,
      });
      dispatch({ kind: 'answered', answer, nowMs: elapsedMs() });
    });
    if (outcome === 'busy') stopped({ kind: 'busy' });
  }

  async function look({ id, conversationId, leftAtMs }: SubmissionRecord): Promise<void> {
    const service = settings.sunshine;
    const looked = (found: Awaited<ReturnType<typeof findSubmission>>) =>
      dispatch({ kind: 'looked', id, found });
    if (!service) {
      return looked({ ok: false, error: { kind: 'status', status: 401, retryAfterMs: null } });
    }
    const tooSoonMs = leftAtMs + SURELY_THERE_MS - elapsedMs();
    if (tooSoonMs > 0) await new Promise((resolve) => setTimeout(resolve, tooSoonMs));
    if (signal.aborted) return;
    const ask = host.sources.sunshineGet(service.baseUrl);
    looked(await findSubmission(ask, { appId: service.appId, conversationId, submissionId: id }));
  }

  const hear = (record: SubmissionRecord) =>
    dispatch({ kind: 'heard', record, nowMs: elapsedMs() });

  /** A page that went away while sending never says what came of it: nobody holds its lock. */
  async function hearStored(record: SubmissionRecord): Promise<void> {
    hear(record);
    if (record.fate !== 'sending') return;
    const isGone = await context.oneAtATime(lockOf(record.conversationId), async () => true);
    if (isGone === true) hear({ ...record, fate: 'unclear' });
  }

  function listen(): void {
    const customer = customerId();
    if (customer === heardFor) return;
    stopHearing();
    stopHearing = () => {};
    heardFor = customer;
    if (customer === null) return;
    stopHearing = share.listen(topicOf(customer), (value, ageMs) => {
      const record = readAnnounced(value, ageMs, now());
      if (record?.customerId === customer) hear(record);
    });
    for (const record of records.of(customer, now())) void hearStored(record);
  }
  listen();

  const earlier = (template: Template) => {
    const log = logFor(machine, customerId());
    const { messages } = known();
    return earlierSending(template, log, elapsedMs(), {
      messages,
      channel: 'whatsapp',
      now: now(),
    });
  };
  const verbs: Pick<SendTemplate, 'earlier' | 'start' | 'confirm' | 'check' | 'dismiss'> = {
    earlier,
    start(submission) {
      const again = earlier(submission.template);
      dispatch({ kind: 'asked', submission, earlier: again, present: present() });
    },
    confirm(reason) {
      if (machine.state.kind !== 'confirming') return;
      const { category } = machine.state.submission.template;
      const needsReason = needsConsent(category, known().consent);
      dispatch({ kind: 'confirmed', reason, needsReason, present: present() });
    },
    check: () => dispatch({ kind: 'check', customerId: customerId(), nowMs: elapsedMs() }),
    dismiss: () => dispatch({ kind: 'dismissed', customerId: customerId(), nowMs: elapsedMs() }),
  };

  return {
    listen,
    submitted: () => newestSubmitted(logFor(machine, customerId())),
    languages: () => submittedLanguages(logFor(machine, customerId())),
    submittedAt: () => leftAt(logFor(machine, customerId()), elapsedMs()),
    get() {
      const { state } = machine;
      const elsewhere = sendingElsewhere(machine, customerId(), elapsedMs());
      shown = steady(shown, { state, elsewhere, ...verbs });
      return shown;
    },
  };
}
