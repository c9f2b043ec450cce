import type { KnownTemplates } from '../../core/derive';
import type { Waiting } from '../../core/draft/waiting';
import type {
  EarlierSending,
  SendingElsewhere,
  SendState,
  Submission,
} from '../../core/sending/submission';
import type { Template } from '../../core/template/template';
import type { TemplateFacts } from '../../core/template/template-facts';
import type { SendAccess } from '../../core/template/why-not-sendable';
import type { EpochMs } from '../../core/time';
import type { AccountNumber } from '../../core/window/other-number';
import type { SettingProblem } from '../../zendesk/settings/setting-problem';
import { type MacroList, NO_MACROS_YET } from '../macro-list';
import { type Catalogue, NO_CATALOGUE } from './catalogue';
import type { KnownFacts } from './watch-facts';
import type { ConversationLanguages } from './watch-languages';

/** Sends one template at a time, and none twice unasked. The same object until something in it changes. */
export interface SendTemplate {
  readonly state: SendState;
  /** The newest that another tab is at, or this one was before it was loaded again; null: nothing. */
  readonly elsewhere: SendingElsewhere | null;
  /**
   * When this very template last went to this customer, as this browser or the ticket knows; null: not
   * within a day. Whoever sends or inserts it again is asked first.
   */
  readonly earlier: (template: Template) => EarlierSending | null;
  /**
   * Asks the agent whether it shall be sent. Does nothing while one is on its way, or while it is not
   * known whether the last one went out.
   */
  readonly start: (submission: Submission) => void;
  /**
   * The agent's yes: sends. Does nothing but while confirming, so a double click sends once.
   * @param consentReason why a marketing template goes out without consent; null where none is needed.
   */
  readonly confirm: (consentReason: string | null) => void;
  /** While it is unclear, here or elsewhere: reads the conversation's newest page. */
  readonly check: () => void;
  /**
   * Back to idle: the agent's no, or done with reading what came of it. While it is unclear, here or
   * elsewhere, this is the agent's own word that they have looked.
   */
  readonly dismiss: () => void;
}

export const NOT_SENDING: SendTemplate = {
  state: { kind: 'idle' },
  elsewhere: null,
  earlier: () => null,
  start: () => {},
  confirm: () => {},
  check: () => {},
  dismiss: () => {},
};

/** All that the screens are told of templates and macros: which there are, from what to fill them, how to send. */
export interface TemplateData extends KnownFacts {
  readonly macroList: MacroList;
  readonly catalogue: Catalogue;
  /** What the draft check knows: all of the catalogue, and whether it is complete. */
  readonly templates: KnownTemplates;
  /** The account's WhatsApp numbers, as far as their list was fetched. */
  readonly accountNumbers: readonly AccountNumber[];
  /** What does not fit in the settings that hold templates and rules. */
  readonly problems: readonly SettingProblem[];
  /**
   * To be called when the form of a template opens: what it needs of the ticket is read anew, and of the
   * customer's profile once a visit, where this template or the setting of consent needs it.
   */
  readonly wantProfile: (template: Template) => void;
  readonly access: SendAccess;
  readonly send: SendTemplate;
  readonly languages: ConversationLanguages;
  /** A template went out after the customer wrote last, and nobody has answered yet; null: no such wait. */
  readonly waiting: Waiting | null;
  /** When this customer was sent, or may have been sent, a template from this browser. */
  readonly submittedAt: readonly EpochMs[];
}

const NO_FACTS: TemplateFacts = {
  requesterName: '',
  requesterEmail: '',
  requesterPhone: '',
  requesterFields: new Map(),
  ticketId: '',
  ticketSubject: '',
  ticketFields: new Map(),
  organizationName: '',
  brandName: '',
  agentName: '',
};

/** Before the code that knows better is there: nothing is known, and nothing can be sent. */
export const NO_TEMPLATE_DATA: TemplateData = {
  macroList: NO_MACROS_YET,
  catalogue: NO_CATALOGUE,
  templates: { list: [], complete: false },
  accountNumbers: [],
  problems: [],
  facts: NO_FACTS,
  requesterLocale: null,
  consent: 'not-asked',
  areFactsLoading: true,
  wantProfile: () => {},
  access: { sendNow: 'no-key', number: null },
  send: NOT_SENDING,
  languages: { got: [], written: null },
  waiting: null,
  submittedAt: [],
};
