import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { TicketView } from '../../../../core/derive';
import type { TraceKind, TraceTags } from '../../../../core/guard/guard-settings';
import { onSent } from '../../../../core/guard/guard-state';
import { hasLapsed } from '../../../../core/guard/has-lapsed';
import { noticeSend, type SendWatch } from '../../../../core/guard/sent-late';
import type { RequestFailure } from '../../../../core/request-failure';
import { pageShare } from '../../../../session/tabs/page-share';
import type { GuardHost } from '../../../../zendesk/guard/guard-host';
import { useTicketContext } from '../../../ticket/ticket-context';
import type { GuardStateHandle } from '../use-guard-state';
import { createTrace, type Trace } from './create-trace';

export interface TraceState {
  /** Leaves the admin's tag for what happened; `detail` makes a second tag of it. */
  readonly leave: (kind: TraceKind, detail?: string) => void;
  /** Why the last tag was not added. */
  readonly failure: RequestFailure | null;
}

/** Leaves the admin's tags on the ticket when its window lapses, and for what is sent after the end. */
export function useTrace(guardHost: GuardHost, tags: TraceTags): TraceState {
  const { host, ticket } = useTicketContext();
  const { ticketId } = ticket;
  const trace = useRef<Trace | null>(null);
  const [failure, setFailure] = useState<RequestFailure | null>(null);
  const isOn = Object.values(tags).some((tag) => tag !== null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another ticket has other tags
  useEffect(() => {
    if (!isOn) return;
    const { signal, abort } = abortable();
    trace.current = createTrace({
      host,
      ticketTags: guardHost.watchTags(signal),
      share: pageShare(),
      onFailure: setFailure,
      signal,
    });
    return () => {
      abort();
      trace.current = null;
      setFailure(null);
    };
  }, [guardHost, host, isOn, ticketId]);

  const leave = useCallback(
    (kind: TraceKind, detail?: string) => {
      const tag = tags[kind];
      if (tag === null) return;
      trace.current?.add(detail === undefined ? [tag] : [tag, `${tag}_${detail}`]);
    },
    [tags],
  );
  return { leave, failure: isOn ? failure : null };
}

function abortable() {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}

/** Notices what the ticket itself shows: a window that lapsed, a reply sent after the end. */
export function useNoticed(
  guard: Pick<GuardStateHandle, 'now' | 'change'>,
  leave: TraceState['leave'],
): void {
  const { host, agent, ticket, view, send, submittedAt } = useTicketContext();
  const agentId = agent.id;
  const { isActive } = useSyncExternalStore(host.subscribe, host.getState);
  const before = useRef<TicketView>(view);
  useEffect(() => {
    const isLapsed = hasLapsed(before.current, view, ticket, host.serverClock.now());
    before.current = view;
    if (isLapsed && isActive) leave('lapsed');
  }, [view, ticket, isActive, host, leave]);

  const watch = useRef<SendWatch | null>(null);
  const { now, change } = guard;
  // The ticket may show a template before Sunshine's answer says that it was taken.
  const isSubmitting = send.state.kind === 'sending' || send.state.kind === 'checking';
  useEffect(() => {
    if (agentId === null || isSubmitting) return;
    const state = now();
    const isLetGo = state.kind === 'let-go';
    const seen = { view, ticket, agentId, isLetGo, submittedAt };
    const { watch: next, sent } = noticeSend(watch.current, seen);
    watch.current = next;
    if (sent === null) return;
    const reason = state.kind === 'let-go' ? state.reason?.code : undefined;
    if (isLetGo) change(onSent);
    leave(sent, sent === 'sent-anyway' ? reason : undefined);
  }, [agentId, isSubmitting, view, ticket, submittedAt, now, change, leave]);
}
