import type { KnownTemplates } from '../../core/derive';
import type { Waiting } from '../../core/draft/waiting';
import type {
  EarlierSending,
  SendingElsewhere,
  SendState,
  Submission,
} from '../../core/sending/submission';
import type { SettingProblem } from '../../core/setup/setting-problem';
import type { Template } from '../../core/template/template';
import type { TemplateFacts } from '../../core/template/template-facts';
import type { SendAccess } from '../../core/template/why-not-sendable';
import type { EpochMs } from '../../core/time';
import type { AccountNumber } from '../../core/window/other-number';
import { type MacroList, NO_MACROS_YET } from '../macro-list';
import { type Catalogue, NO_CATALOGUE } from './catalogue';
import type { KnownFacts } from './watch-facts';
import type { DraftFit } from './watch-fit';
import type { ConversationLanguages } from './watch-languages';

/** Sends one template at a time, none twice unasked. The same object until something changes. */
export interface SendTemplate {
  readonly state: SendState;
  /** The newest of another tab, or of this one before a reload; null: none. */
  readonly elsewhere: SendingElsewhere | null;
  /** Its last sending to this customer; null: none within a day. A repetition asks first. */
  readonly earlier: (template: Template) => EarlierSending | null;
  /** Asks the agent to confirm; does nothing while another is on its way or unclear. */
  readonly start: (submission: Submission) => void;
  /**
   * The agent confirms: sends. Only while confirming, so a double click sends once.
   * @param consentReason why marketing goes out without consent; null: not needed.
   */
  readonly confirm: (consentReason: string | null) => void;
  /** While unclear, here or elsewhere: reads the conversation's newest page. */
  readonly check: () => void;
  /** Back to idle. While unclear, it is the agent's word that they have looked. */
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

/** All that screens are told of templates and macros. */
export interface TemplateData extends KnownFacts {
  readonly macroList: MacroList;
  readonly catalogue: Catalogue;
  /** For the draft check: the whole catalogue, and whether it is complete. */
  readonly templates: KnownTemplates;
  /** The account's WhatsApp numbers, as far as fetched. */
  readonly accountNumbers: readonly AccountNumber[];
  /** What is wrong in the settings of templates and rules. */
  readonly problems: readonly SettingProblem[];
  /**
   * Call when a template's form opens: reads the ticket's facts anew, and the profile once a visit
   * if the template or the consent setting needs it.
   */
  readonly wantProfile: (template: Template) => void;
  readonly access: SendAccess;
  readonly send: SendTemplate;
  readonly languages: ConversationLanguages;
  /** The settled draft that would not arrive, and the templates that fit it; null: none. */
  readonly fit: DraftFit | null;
  /** A template was the last word, and nobody answered yet; null: none was. */
  readonly waiting: Waiting | null;
  /** When this browser sent, or may have sent, a template to this customer. */
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

/** Until the code is there: nothing is known, and nothing can be sent. */
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
  fit: null,
  waiting: null,
  submittedAt: [],
};
