import type { TicketSnapshot } from '../../core/conversation/ticket-snapshot';
import type { TicketView } from '../../core/derive';
import type { GuardSettings } from '../../core/guard/guard-settings';
import { type SendReason, sendAnyway, takeBack } from '../../core/guard/guard-state';
import { fillNudge, nudgeText } from '../../core/guard/nudge-texts';
import { createGuardHost, type GuardHost } from '../../zendesk/guard/guard-host';
import type { RawSettings } from '../../zendesk/settings/raw-settings';
import { readGuardSettings } from '../../zendesk/settings/read-guard-settings';
import type { SessionPart, SessionTexts } from '../session-part';
import { guardSaves } from './guard-saves';
import { tagOutcomes } from './tag-outcomes';
import { warnOfLateDrafts } from './warn-of-late-drafts';

interface GuardOptions extends SessionPart {
  readonly raw: RawSettings;
  readonly texts: SessionTexts;
  readonly viewNow: (fresh?: TicketSnapshot) => TicketView;
}

export interface Guard {
  readonly sendAnyway: (reason: SendReason | null) => void;
  readonly takeBack: () => void;
  /** The admin's nudge in the customer's language, else the agent's. */
  readonly nudge: () => Promise<string>;
}

/** Guards the reply while the ticket is open: before saving, before and after the window's end. */
export function standGuard({ raw, ...options }: GuardOptions): Guard {
  const { host, agent, store } = options;
  const { settings, problems } = readGuardSettings(raw);
  const guardHost = host.extend(createGuardHost);
  store.set({ guardSettings: settings, guardProblems: problems });
  const part = { ...options, guardHost, guardSettings: settings };
  const leave = tagOutcomes(part);
  const saves = guardSaves(part, () => leave('held-back'));
  warnOfLateDrafts(part, saves.hasAsked);
  return {
    sendAnyway(reason) {
      const { guard } = store.get();
      const now = host.serverClock.now();
      store.set({ guard: sendAnyway(guard, reason, settings.lateReply, now) });
    },
    takeBack: () => store.set({ guard: takeBack(store.get().guard) }),
    async nudge() {
      const { partner, languages } = store.get();
      // Somebody else than the requester may have written, in an unknown language.
      const locale = partner.isRequester ? await guardHost.requesterLocale() : null;
      // The conversation comes before the profile, which social channels do not fill in.
      const preferred = [...languages.got, languages.written, locale, agent.locale];
      return fillNudge(nudgeText(settings.nudges, preferred), partner.name);
    },
  };
}

export interface GuardPart extends SessionPart {
  readonly guardHost: GuardHost;
  readonly guardSettings: GuardSettings;
  readonly texts: SessionTexts;
  readonly viewNow: (fresh?: TicketSnapshot) => TicketView;
}
