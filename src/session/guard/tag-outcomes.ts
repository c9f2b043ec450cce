import type { OutcomeKind } from '../../core/guard/guard-settings';
import { onSent } from '../../core/guard/guard-state';
import { hasLapsed } from '../../core/guard/has-lapsed';
import { noticeSend, type SendWatch } from '../../core/guard/sent-late';
import type { EpochMs } from '../../core/time';
import { pageShare } from '../tabs/page-share';
import { createTagWriter } from './create-tag-writer';
import type { GuardPart } from './stand-guard';

/** Leaves the admin's tag for what happened; `detail` adds a second one. */
type TagOutcome = (kind: OutcomeKind, detail?: string) => void;

/** Tags the ticket when its window lapses, and for what is sent after the end. */
export function tagOutcomes(part: GuardPart): TagOutcome {
  const { host, agent, guardHost, store, signal } = part;
  const { tags } = part.guardSettings;
  const isOn = Object.values(tags).some((tag) => tag !== null);
  const writer = isOn
    ? createTagWriter({
        host,
        ticketTags: guardHost.watchTags(signal),
        share: pageShare(),
        onFailure: (tagFailure) => store.set({ tagFailure }),
        signal,
      })
    : null;
  const tagOutcome: TagOutcome = (kind, detail) => {
    const tag = tags[kind];
    if (tag !== null) writer?.add(detail === undefined ? [tag] : [tag, `${tag}_${detail}`]);
  };

  let seen = store.get();
  let watch: SendWatch | null = null;
  /** What was sent in time stays so, though the window closes while its outcome is shown. */
  let submitted: EpochMs | null = null;

  /** A template of "Send now" stands in the ticket as plain words, often as the business's. */
  function noticeSubmission(): void {
    const { send, view } = store.get();
    const at = send.state.kind === 'submitted' ? send.state.at : null;
    if (at === null || at === submitted) return;
    submitted = at;
    if (view.window.state === 'closed') tagOutcome('woken');
  }
  /** A new reply of this agent. */
  function noticeReply(): void {
    const { ticket, view, send, submittedAt, guard } = store.get();
    // The ticket may show a template before Sunshine confirms it.
    const isSubmitting = send.state.kind === 'sending' || send.state.kind === 'checking';
    if (agent.id === null || isSubmitting) return;
    // A repetition that the agent wanted did not go out in vain.
    const isLetGo = guard.kind === 'let-go' && guard.hold.cause !== 'repeated';
    const now = { view, ticket, agentId: agent.id, isLetGo, submittedAt };
    const { watch: next, sent } = noticeSend(watch, now);
    watch = next;
    if (sent === null) return;
    const reason = guard.kind === 'let-go' ? guard.reason?.code : undefined;
    if (guard.kind === 'let-go') store.set({ guard: onSent(guard) });
    tagOutcome(sent, sent === 'sent-anyway' ? reason : undefined);
  }
  function follow(): void {
    const before = seen;
    seen = store.get();
    const { view, ticket, isActive } = seen;
    const isLapsed = hasLapsed(before.view, view, ticket, host.serverClock.now());
    if (isLapsed && isActive) tagOutcome('lapsed');
    noticeSubmission();
    noticeReply();
  }
  signal.addEventListener('abort', store.subscribe(follow));
  noticeReply();
  return tagOutcome;
}
