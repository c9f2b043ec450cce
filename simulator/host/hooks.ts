import { shownInNotice } from '../world/composer-text';
import { userIn } from '../world/lookup';
import type { HookOutcome } from '../world/world';
import type { Internals } from './internals';
import { appName } from './shapes/context';

type Reply = { error?: { msg?: unknown } };

export interface Hooks {
  trigger(ticketId: number, hook: string): Promise<HookOutcome>;
  /** An iframe's `iframe.reply:<hook>`; false if nobody asked. */
  reply(frameId: string, hook: string, reply: Reply): boolean;
}

/** Zendesk's own limit is (?). */
const DEFAULT_TIMEOUT_MS = 30_000;

/** Asks the apps of a ticket whether it may be saved: one reply a frame, a refusal wins, silence is reported. */
export function createHooks(host: Internals): Hooks {
  const waiting = new Map<string, (outcome: HookOutcome) => void>();
  const timeoutMs = host.options.hookTimeoutMs ?? DEFAULT_TIMEOUT_MS;

  function ask(frameId: string, instanceGuid: string, hook: string, isOwn: boolean) {
    return new Promise<HookOutcome>((resolve) => {
      const key = `${frameId} ${hook}`;
      const settle = (outcome: HookOutcome) => {
        cancel();
        if (waiting.get(key) === settle) waiting.delete(key);
        resolve(outcome);
      };
      const cancel = host.schedule(timeoutMs, () => {
        host.note(frameId, `the ${hook} handler did not settle within ${timeoutMs} ms`);
        settle({ hung: true });
      });
      // The SDK ignores a second hook while the first is open: its one reply answers the newer question.
      waiting.set(key, settle);
      const message = {
        key: `zaf.${hook}`,
        needsReply: true,
        ...(isOwn ? {} : { instanceGuid }),
      };
      host.post(frameId, message, `zaf.${hook} (hook)`);
    });
  }

  return {
    async trigger(ticketId, hook) {
      const outcomes: Promise<HookOutcome>[] = [];
      for (const instance of host.instances.values()) {
        if (instance.ticketId !== ticketId) continue;
        for (const frameId of host.subscriptions.framesOn(instance.guid, hook)) {
          outcomes.push(ask(frameId, instance.guid, hook, frameId === instance.frameId));
        }
      }
      const all = await Promise.all(outcomes);
      return (
        all.find((outcome) => 'refused' in outcome) ??
        all.find((outcome) => 'hung' in outcome) ?? { ok: true }
      );
    },
    reply(frameId, hook, { error }) {
      const settle = waiting.get(`${frameId} ${hook}`);
      settle?.(error ? { refused: refusalText(host, error.msg) } : { ok: true });
      return settle !== undefined;
    },
  };
}

/** A text is shown as `notify` shows one (?); `false` and nothing get a generic one (?). */
function refusalText({ options, world }: Internals, message: unknown): string {
  if (typeof message === 'string' && message !== '') {
    return shownInNotice(message, world.state.variants.noticesAreHtml);
  }
  const { locale } = userIn(world.state, world.state.agentId);
  return `${appName(options, locale)} did not let the ticket be saved.`;
}
