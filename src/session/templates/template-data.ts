import type { KnownTemplates } from '../../core/derive';
import type { Waiting } from '../../core/draft/waiting';
import type { Template } from '../../core/template/template';
import type { TemplateFacts } from '../../core/template/template-facts';
import type { SendAccess } from '../../core/template/why-not-sendable';
import type { EpochMs } from '../../core/time';
import type { AccountNumber } from '../../core/window/other-number';
import type { SettingProblem } from '../../zendesk/settings/setting-problem';
import { type MacroList, NO_MACROS_YET } from '../macro-list';
import { NOT_SENDING, type SendTemplate } from '../sending/send-template';
import { type Catalogue, NO_CATALOGUE } from './catalogue';
import type { KnownFacts } from './watch-facts';
import type { ConversationLanguages } from './watch-languages';

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
