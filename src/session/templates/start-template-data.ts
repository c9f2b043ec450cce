import type { Agent, TicketSnapshot } from '../../core/conversation/ticket-snapshot';
import {
  type ConversationPartner,
  conversationPartner,
  offersTemplates,
  type TicketView,
} from '../../core/derive';
import { checkParameters, parameterDoubt } from '../../core/draft/check-parameters';
import { waitingOf } from '../../core/draft/waiting';
import { isJustSent } from '../../core/sending/submission-log';
import type { Settings } from '../../core/settings';
import { onceFor } from '../../core/steady';
import { templateKey } from '../../core/template/template';
import type { SendAccess, SendNow } from '../../core/template/why-not-sendable';
import { epochMs } from '../../core/time';
import type { GatheredEvidence } from '../../core/window/evidence';
import { isAccessProblem } from '../../sunshine/access-problem';
import { elapsedMs } from '../../zendesk/local-clock';
import { accountOrigin } from '../../zendesk/sdk/account-origin';
import type { SidebarHost } from '../../zendesk/sidebar-host';
import { browserStorage, preferencesOf } from '../preferences';
import { createSending, type SendKnowledge } from '../sending/create-sending';
import { knownConversation } from '../sending/find-conversation';
import { oneAtATime } from '../sending/one-at-a-time';
import { submissionRecords } from '../sending/submission-records';
import type { LostWords } from '../session-state';
import { pageShare } from '../tabs/page-share';
import { formKey, typedValuesOf } from '../typed-values';
import type { Catalogue } from './catalogue';
import type { TemplateData } from './template-data';
import { watchCatalogue } from './watch-catalogue';
import { watchFacts } from './watch-facts';
import { watchFit } from './watch-fit';
import { watchLanguages } from './watch-languages';

/** What the session knows of the ticket, told at each change. */
interface TemplateInput {
  /** Once true it stays. */
  readonly isWanted: boolean;
  readonly ticket: TicketSnapshot;
  readonly view: TicketView;
  readonly gathered: GatheredEvidence;
  readonly lostWords: LostWords | null;
}

export interface TemplateWatch {
  readonly update: (input: TemplateInput) => void;
}

interface TemplateContext {
  readonly host: SidebarHost;
  readonly settings: Settings;
  readonly agent: Agent;
  readonly onChange: (data: TemplateData) => void;
  readonly signal: AbortSignal;
}

/** Keeps all that is known of templates, and reports changes. */
export function startTemplateData(context: TemplateContext, first: TemplateInput): TemplateWatch {
  const { host, settings, agent, signal } = context;
  const share = pageShare();
  let input = first;
  let isWanted = false;
  /** They went out as a template. */
  let said: LostWords | null = null;
  /** null before the first report. */
  let shown: readonly unknown[] | null = null;

  const catalogue = watchCatalogue({
    host,
    settings,
    agentId: agent.id,
    share,
    onChange: report,
    signal,
  });
  const factsInput = () => ({
    ticket: input.ticket,
    partner: partnerOf(input),
    templates: catalogue.get().catalogue.templates,
  });
  const facts = watchFacts(
    {
      sources: host.templates,
      consent: settings.template.consent,
      agent,
      onChange() {
        catalogue.setGroups(facts.groups());
        report();
      },
      signal,
    },
    factsInput(),
  );
  const languages = watchLanguages({ host, onChange: report, signal });
  const fit = watchFit({ onChange: report, signal });
  const fitInput = () => {
    const { got, written } = languages.get();
    return {
      ticket: input.ticket,
      view: input.view,
      lost: input.lostWords === said ? null : input.lostWords,
      offered: catalogue.get().catalogue.offered,
      names: { customer: partnerOf(input).name, agent: agent.name },
      language: written ?? got[0] ?? null,
    };
  };
  const sending = createSending({
    host,
    settings,
    agent,
    share,
    records: submissionRecords(accountOrigin() === '' ? null : browserStorage, accountOrigin()),
    oneAtATime,
    newId: () => crypto.randomUUID(),
    known: sendKnowledge,
    onChange: report,
    onSubmitted(template) {
      said = input.lostWords;
      preferencesOf(agent).use('recent-templates', templateKey(template));
      typedValuesOf(host).forget(formKey(host.getState().ticket, template));
    },
    signal,
  });

  function sendKnowledge(): SendKnowledge {
    return {
      templates: catalogue.get().catalogue.templates,
      access: accessOf(input, settings),
      consent: facts.get().consent,
      conversation: knownConversation(input.gathered, input.ticket),
      messages: sourcesOf(input).flat(),
    };
  }

  function waiting() {
    const { window, channel } = input.view;
    return waitingOf({ window, channel, sources: sourcesOf(input), own: sending.submitted() });
  }

  /** Another object makes the draft be checked again. */
  const knownTemplates = onceFor(
    (
      all: Catalogue['templates'],
      complete: boolean,
      fallbackLanguage: string | null,
      listedAtMs: number | null,
    ): TemplateData['templates'] => ({
      list: all.filter(({ isMissingAtMeta }) => !isMissingAtMeta),
      complete,
      check: checkParameters,
      doubt: (shorthand, template) =>
        isJustSent(sending.get().earlier(template))
          ? 'just-sent'
          : parameterDoubt(shorthand, template),
      ...(fallbackLanguage !== null && { fallbackLanguage }),
      ...(listedAtMs !== null && {
        asOf: epochMs(host.serverClock.now() - (elapsedMs() - listedAtMs)),
      }),
    }),
  );

  /** What of the input is shown; the rest changes with each keystroke. */
  function shownOf(): readonly unknown[] {
    const { ticketId, subject, requester, messages } = input.ticket;
    return [
      ticketId,
      // A message may be a template from the composer, or tell the customer's language.
      String(messages?.length),
      subject,
      partnerOf(input),
      requester,
      accessOf(input, settings),
      waiting(),
      fit.get(),
    ].flatMap((one) => (one === null || typeof one === 'string' ? [one] : Object.values(one)));
  }
  function report(): void {
    if (signal.aborted || shown === null) return;
    const { catalogue: joined, macroList, numbers } = catalogue.get();
    const { offered, fallbackLanguage, sources } = joined;
    const listedAtMs = sources.find(({ source }) => source === 'sunshine')?.updatedAtMs ?? null;
    if (isWanted) {
      facts.update(factsInput());
      languages.update({
        ticket: input.ticket,
        offered,
        fallbackLanguage,
        submitted: sending.languages(),
      });
    }
    fit.update(fitInput());
    context.onChange({
      ...facts.get(),
      macroList,
      catalogue: joined,
      templates: knownTemplates(joined.templates, joined.complete, fallbackLanguage, listedAtMs),
      accountNumbers: numbers,
      problems: catalogue.problems,
      wantProfile: facts.wantProfile,
      access: accessOf(input, settings),
      send: sending.get(),
      languages: languages.get(),
      fit: fit.get(),
      waiting: waiting(),
      submittedAt: sending.submittedAt(),
    });
  }

  function update(next: TemplateInput): void {
    input = next;
    isWanted ||= next.isWanted;
    if (isWanted) catalogue.want(offersTemplates(next.ticket, settings.channels));
    catalogue.setNumber(numberOf(next));
    sending.listen();
    fit.update(fitInput());
    const now = shownOf();
    if (shown && now.length === shown.length && now.every((one, i) => one === shown?.[i])) return;
    shown = now;
    report();
  }
  update(first);
  return { update };
}

const partnerOf = ({ ticket, view }: TemplateInput): ConversationPartner =>
  conversationPartner(ticket, view.window);

/** Another requester's evidence is not about this one's number. */
const numberOf = ({ ticket, gathered }: TemplateInput): string | null =>
  gathered.requesterId !== null && gathered.requesterId === ticket.requester.id
    ? gathered.integrationId
    : null;

/** This customer's messages, if certainly to the ticket's number. */
function sourcesOf({ ticket, gathered }: TemplateInput) {
  const theirs = gathered.requesterId === ticket.requester.id ? gathered.evidence : [];
  const known = theirs.filter(({ number }) => number === 'same');
  return [ticket.messages ?? [], ...known.map(({ messages }) => messages)];
}

const accessOf = (input: TemplateInput, settings: Settings): SendAccess => ({
  sendNow: sendNowOf(input, settings),
  number: numberOf(input),
});

/** The admin's switch comes first: no key helps where it is off. */
function sendNowOf({ gathered }: TemplateInput, { sunshine, template }: Settings): SendNow {
  if (!template.sendNow) return 'switched-off';
  if (sunshine === null) return 'no-key';
  return isAccessProblem(gathered.notExact) ? 'key-refused' : 'ready';
}
