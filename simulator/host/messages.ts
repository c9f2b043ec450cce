import { answerCall, type Call } from './calls';
import type { Hooks } from './hooks';
import type { Instance } from './instance';
import { type Internals, instanceOfFrame } from './internals';
import { register } from './lifecycle';
import { performRequest } from './requests/perform-request';

type Message = Readonly<Record<string, unknown>>;

/** Sorts one message of an iframe: calls by `request`, all else by `key` (zaf-protocol.md section 4). */
export function handleMessage(host: Internals, hooks: Hooks, frameId: string, message: Message) {
  const own = instanceOfFrame(host, frameId);
  const guid = typeof message.instanceGuid === 'string' ? message.instanceGuid : own.guid;
  const target = host.instances.get(guid);
  const { request, key } = message;
  if (request === 'get' || request === 'set' || request === 'invoke') {
    if (target) return answerCall(host, frameId, target, message as unknown as Call);
    return answerNoInstance(host, frameId, guid, message);
  }
  if (typeof key !== 'string') {
    return host.refuse('message', JSON.stringify(message).slice(0, 80), 'no known form', frameId);
  }
  handleKey(host, hooks, { frameId, own, guid, target, key, message });
}

interface Keyed {
  frameId: string;
  own: Instance;
  guid: string;
  target: Instance | undefined;
  key: string;
  message: Message;
}

function handleKey(host: Internals, hooks: Hooks, keyed: Keyed) {
  const { frameId, own, guid, target, key, message } = keyed;
  const [verb = '', name = ''] = splitOnce(key);
  const data = message.message as Record<string, unknown> | undefined;
  switch (verb) {
    case 'iframe.handshake':
      return register(host, own);
    case 'iframe.on':
    case 'iframe.off':
      return subscribe(host, frameId, guid, name, Number(data?.subscriberCount ?? 0));
    case 'iframe.trigger':
      if (target) return host.emit(target, name, () => data);
      return host.refuse('instance', guid, `nobody to tell "${name}"`, frameId);
    case 'iframe.reply':
      if (!hooks.reply(frameId, name, message as { error?: { msg?: unknown } })) {
        host.note(frameId, `a reply to ${name} that nobody waits for`, message);
      }
      return;
    case 'request':
      return performRequest(host, frameId, data ?? {}, ({ kind, responseArgs }) => {
        const answer = `zaf.${key}.${kind}`;
        host.post(frameId, { key: answer, message: { responseArgs } }, answer);
      });
    // The newer SDK's signs of life and its telemetry: heard, not answered.
    case 'session.live':
    case '__track__':
      return;
    default:
      host.refuse('message', key, 'the local Zendesk knows no such message', frameId);
  }
}

function subscribe(host: Internals, frameId: string, guid: string, event: string, count: number) {
  host.subscriptions.set(frameId, guid, event, count);
  const instance = host.instances.get(guid);
  if (event === 'app.route.changed' && count > 0 && instance?.dueRoute) {
    const route = instance.dueRoute;
    instance.dueRoute = null;
    host.emit(instance, event, () => route);
  }
  if (event === 'app.activated' && count > 0 && instance?.isActivationDue) {
    instance.isActivationDue = false;
    host.emit(instance, 'app.activated');
  }
}

function answerNoInstance(host: Internals, frameId: string, guid: string, { id }: Message): void {
  host.refuse('instance', guid, 'no such instance', frameId);
  const error = { name: 'APIUnknownInstanceError', message: `no instance ${guid}` };
  host.post(frameId, { id, error }, `answer ${id}`);
}

function splitOnce(key: string): [string, string] {
  const colon = key.indexOf(':');
  return colon < 0 ? [key, ''] : [key.slice(0, colon), key.slice(colon + 1)];
}
