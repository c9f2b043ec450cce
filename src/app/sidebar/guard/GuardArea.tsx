import { type ReactNode, useEffect, useMemo } from 'react';
import { sendAnyway, takeBack } from '../../../core/guard/guard-state';
import { offersNudge } from '../../../core/guard/offers-nudge';
import { createGuardHost } from '../../../zendesk/guard/guard-host';
import { readGuardSettings } from '../../../zendesk/settings/read-guard-settings';
import { useTicketContext } from '../../ticket/ticket-context';
import { NudgeLine } from '../nudge/NudgeLine';
import { GuardPanel } from './GuardPanel';
import type { GuardShown } from './guard-shown';
import { TraceLine } from './trace/TraceLine';
import { useSentNow } from './trace/use-sent-now';
import { useNoticed, useTrace } from './trace/use-trace';
import { useLateDraftNotice } from './use-late-draft-notice';
import { useSaveGuard } from './use-save-guard';

interface GuardAreaProps {
  /** What is to be shown in the draft's place. */
  readonly onShow: (shown: GuardShown | null) => void;
  readonly onUseTemplate: () => void;
}

/** Stands guard over the reply while the ticket is open: before it is saved, before the end, after it. */
export default function GuardArea({ onShow, onUseTemplate }: GuardAreaProps) {
  const { host, ticket, view, rawSettings, reportProblems } = useTicketContext();
  const guardHost = useMemo(() => host.extend(createGuardHost), [host]);
  const { settings, problems } = useMemo(() => readGuardSettings(rawSettings), [rawSettings]);
  useEffect(() => reportProblems(problems), [reportProblems, problems]);
  const { lateReply } = settings;
  const trace = useTrace(guardHost, settings.tags);
  const guard = useSaveGuard(guardHost, lateReply, () => trace.leave('held-back'));
  useLateDraftNotice(guardHost, guard.hasAsked);
  useNoticed(guard, trace.leave);
  useSentNow(trace.leave);

  const { state, change } = guard;
  const shown = useMemo((): GuardShown | null => {
    if (state.kind !== 'held' && state.kind !== 'anyway') return null;
    const panel = (park: ReactNode) => (
      <GuardPanel
        state={state}
        rule={lateReply}
        onSendAnyway={(reason) =>
          change((now) => sendAnyway(now, reason, lateReply, host.serverClock.now()))
        }
        onTakeBack={() => change(takeBack)}
        onUseTemplate={onUseTemplate}
        park={park}
      />
    );
    return { kind: state.kind, panel };
  }, [state, change, lateReply, host, onUseTemplate]);
  useEffect(() => onShow(shown), [onShow, shown]);
  useEffect(() => () => onShow(null), [onShow]);

  return (
    <>
      {offersNudge(view, ticket.composer) && (
        <NudgeLine guardHost={guardHost} texts={settings.nudges} />
      )}
      <TraceLine failure={trace.failure} />
    </>
  );
}
