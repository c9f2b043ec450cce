import type { Fault } from '../world/fault-types';
import { runAction } from './actions/actions';
import { ApiError, toWireError, type WireError } from './api-error';
import { errorOfFault, faultFor } from './faults';
import type { Instance } from './instance';
import type { Internals } from './internals';
import { readPath, writePath } from './properties/properties';
import { type Scope, scopeOf } from './scope';

export interface Call {
  id: number;
  request: 'get' | 'set' | 'invoke';
  params: unknown;
}

/** Answers one `get`, `set` or `invoke`, in bulk as the SDK sends them, faults first. */
export function answerCall(host: Internals, frameId: string, target: Instance, call: Call) {
  const entries = entriesOf(call);
  const { faults } = host.world.state;
  const all = [...entries.map(([path]) => faults[path]), faults[call.request]];
  const hit = (kind: Fault['kind']) => all.find((fault) => fault?.kind === kind);

  const name = `${call.request} ${entries.map(([path]) => path)}`;
  const answer = (message: Record<string, unknown>) =>
    hit('lostAnswer')
      ? host.note(frameId, `lost: answer to ${name}`)
      : host.post(frameId, { id: call.id, ...message }, `answer ${call.id}`);
  const run = () => {
    const unnamed = hit('unnamedError');
    if (unnamed?.kind === 'unnamedError') return answer({ error: unnamed.text });
    const whole = errorOfFault(faults[call.request]);
    if (whole) return answer({ error: toWireError(whole) });
    answer({ result: resultOf(scopeOf(host, target), frameId, call, entries) });
  };

  if (hit('noAnswer')) return host.note(frameId, `no answer to ${name}`);
  const delay = hit('delay');
  if (delay?.kind === 'delay') host.schedule(delay.ms, run);
  else run();
}

function entriesOf({ request, params }: Call): [string, unknown][] {
  if (request === 'get' && Array.isArray(params)) return params.map((path) => [String(path), null]);
  return Object.entries((params ?? {}) as Record<string, unknown>);
}

/** Always with `errors`, each of them named and with its path (zaf-protocol.md section 6). */
function resultOf(
  scope: Scope,
  frameId: string,
  { request }: Call,
  entries: [string, unknown][],
): Record<string, unknown> {
  const errors: Record<string, WireError> = {};
  const result: Record<string, unknown> = { errors };
  for (const [path, value] of entries) {
    try {
      const broken = errorOfFault(faultFor(scope.state.faults, path, request));
      if (broken) throw broken;
      result[path] = valueFor(scope, request, path, value) ?? null;
    } catch (error) {
      errors[path] = toWireError(error, path);
      if (error instanceof ApiError && error.name === 'APIUnknownPathError') {
        scope.host.refuse(request, path, error.message, frameId);
      }
    }
  }
  return result;
}

function valueFor(scope: Scope, request: Call['request'], path: string, value: unknown): unknown {
  if (request === 'get') return readPath(scope, path);
  if (request === 'set') return writePath(scope, path, value);
  return runAction(scope, path, Array.isArray(value) ? value : [value]);
}
