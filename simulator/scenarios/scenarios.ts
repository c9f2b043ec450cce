import type { SimTicket } from '../world/ticket-types';
import type { WorldState } from '../world/world-state';
import { demoAccount } from './build/demo-account';
import { MACROS } from './build/macros';
import { OLIVIA, PEOPLE, underTwoProfiles } from './build/people';
import { INTEGRATIONS, WHATSAPP_OUTLET } from './build/sunshine';
import { TEMPLATES } from './build/templates';
import { MINUTE } from './build/ticket';
import { ANSWER_MACROS, ANSWER_TEMPLATES } from './cases/answer-templates';
import { consentTickets, manyChoicesTicket } from './cases/consent';
import * as talks from './cases/conversations';
import { longTicket, manyMacros } from './cases/large';
import { manyTemplates } from './cases/many-templates';
import * as others from './cases/other-channels';
import { setUpAccount, wrongSetUpAccount } from './cases/set-up';
import { unopenedTickets } from './cases/team';
import { TEMPLATE_KINDS } from './cases/template-kinds';
import * as times from './cases/true-times';
import * as states from './cases/window-states';
import { teamAccount } from './crowd/crowd';
import type { Scenario } from './scenario';

function oneTicket(
  id: string,
  title: string,
  ticket: (now: number) => SimTicket,
  change?: () => Partial<WorldState>,
): Scenario {
  return { id, title, create: (now) => demoAccount([ticket(now)], change?.()) };
}

const tour: Scenario = {
  id: 'tour',
  title: 'Tour: one ticket of each kind',
  create: (now) =>
    demoAccount([
      states.freshTicket(now),
      states.closingTicket(now),
      states.criticalTicket(now),
      states.closedTicket(now),
      talks.neverWroteTicket(now),
      talks.severalChannelsTicket(now),
      talks.attachmentsOnlyTicket(now),
      talks.templateWaitingTicket(now),
      talks.emailTicket(now),
      talks.arabicTicket(now),
    ]),
};

/** All scenarios; the first is the default. */
export const SCENARIOS: readonly Scenario[] = [
  tour,
  oneTicket('fresh', 'Fresh: wrote minutes ago', states.freshTicket),
  oneTicket('closing', 'Closing: three hours left', states.closingTicket),
  oneTicket('critical', 'Critical: minutes left', states.criticalTicket),
  oneTicket('closed', 'Closed: wrote 31 hours ago', states.closedTicket),
  oneTicket(
    'late-draft',
    'Closed, with an answer that would not arrive',
    states.lateDraftTicket,
    () => ({
      macros: [...MACROS, ...ANSWER_MACROS],
      templates: [...TEMPLATES, ...ANSWER_TEMPLATES],
    }),
  ),
  oneTicket('never-wrote', 'Customer has never written', talks.neverWroteTicket),
  oneTicket('several-channels', 'Several channels in one ticket', talks.severalChannelsTicket),
  oneTicket('attachments-only', 'Only files, no words', talks.attachmentsOnlyTicket),
  oneTicket('template-waiting', 'Template sent, waiting', talks.templateWaitingTicket),
  oneTicket('long-conversation', 'Long conversation: 5,000 messages', longTicket),
  oneTicket('many-macros', 'Many macros: 500', states.freshTicket, () => ({
    macros: manyMacros(),
  })),
  oneTicket('changed-requester', 'Somebody else wrote', talks.changedRequesterTicket),
  oneTicket('other-channel', 'E-mail ticket', talks.emailTicket),
  oneTicket('late-arrival', 'Arrived late and out of order', talks.lateArrivalTicket),
  oneTicket('right-to-left', 'Arabic customer', talks.arabicTicket),
  {
    id: 'second-ticket',
    title: 'Two tickets of one customer',
    create: (now) => demoAccount([states.closedTicket(now), talks.secondTicket(now)]),
  },
  oneTicket('sent-earlier', 'Sent three hours before it arrived', times.sentEarlierTicket),
  {
    id: 'elsewhere',
    title: 'Closed here, she wrote in another ticket',
    create: (now) => demoAccount([times.elsewhereTicket(now), times.otherTicketOfAna(now)]),
  },
  {
    id: 'two-numbers',
    title: 'Closed here, she wrote to another number',
    create: (now) =>
      demoAccount([times.elsewhereTicket(now), times.outletTicketOfAna(now)], {
        integrations: [...INTEGRATIONS, WHATSAPP_OUTLET],
      }),
  },
  {
    id: 'mixed-numbers',
    title: 'One ticket with messages to two numbers',
    create: (now) =>
      demoAccount([times.mixedNumbersTicket(now), times.shopTicketOfAna(now)], {
        integrations: [...INTEGRATIONS, WHATSAPP_OUTLET],
      }),
  },
  oneTicket('two-profiles', 'Closed, a customer of two profiles', states.closedTicket, () => ({
    users: PEOPLE.map((user) => (user === OLIVIA ? underTwoProfiles(user) : user)),
  })),
  oneTicket('intro', 'Opened by our template, with an intro comment', talks.introTicket),
  oneTicket('session-ended', 'Open, but messaging has ended', talks.sessionEndedTicket),
  oneTicket('messenger', 'Messenger', others.messengerTicket),
  oneTicket('instagram', 'Instagram, after a day', others.instagramTicket),
  oneTicket('tiktok', 'TikTok', others.tiktokTicket),
  oneTicket('wechat', 'WeChat: 4 of 5 messages used', others.wechatTicket),
  oneTicket('viber', 'Viber, after a day', others.viberTicket),
  oneTicket('custom-channel', 'A channel of the account’s own', others.customChannelTicket),
  oneTicket('wrong-clock', 'The agent’s computer is 20 min slow', times.wrongClockTicket, () => ({
    agentClockErrorMs: -20 * MINUTE,
  })),
  oneTicket('many-answers', 'More than 100 answers to one message', times.manyAnswersTicket),
  oneTicket('reactions', 'Only a reaction since', times.reactionsTicket),
  oneTicket('taken-back', 'Only a reaction since, taken back', times.takenBackTicket),
  {
    id: 'long-thread',
    title: 'A long thread over two tickets',
    create: (now) => demoAccount(times.longThreadTickets(now)),
  },
  oneTicket('template-kinds', 'Templates of every kind', manyChoicesTicket, () => ({
    templates: TEMPLATE_KINDS,
  })),
  oneTicket('many-templates', 'Many templates: 1,000', manyChoicesTicket, () => ({
    templates: manyTemplates(),
  })),
  {
    id: 'consent',
    title: 'Consent: given, refused, unknown, by tag',
    create: (now) => demoAccount(consentTickets(now)),
  },
  {
    id: 'team',
    title: 'A team: dozens of tickets that nobody has open',
    create: (now) => teamAccount(now, 50, unopenedTickets(now)),
  },
  {
    id: 'one-thousand',
    title: 'A team with 1,000 tickets',
    create: (now) => teamAccount(now, 1000),
  },
  {
    id: 'five-thousand',
    title: 'A team with 5,000 tickets',
    create: (now) => teamAccount(now, 5000),
  },
  oneTicket('set-up', 'An admin sets up', states.freshTicket, setUpAccount),
  oneTicket('wrong-set-up', 'A set-up with many faults', states.freshTicket, wrongSetUpAccount),
];
