import { statusText } from '../faults';
import type { HostResponse } from '../host';

/** What a finished request looks like to an app: jQuery's xhr, as far as it survives `postMessage`. */
export interface XhrLike {
  readyState: number;
  status: number;
  statusText: string;
  responseText: string;
  responseJSON?: unknown;
  headers?: Readonly<Record<string, string>>;
}

export interface Outcome {
  kind: 'done' | 'fail';
  responseArgs: [unknown, string, unknown];
}

/** The network is down: status 0, no body. */
export function networkFailure(): Outcome {
  const xhr: XhrLike = { readyState: 0, status: 0, statusText: 'error', responseText: '' };
  return { kind: 'fail', responseArgs: [xhr, 'error', ''] };
}

/** `done` gets the parsed body first, `fail` the xhr-like (zaf-protocol.md section 5). */
export function outcomeOf(
  response: HostResponse,
  options: Readonly<Record<string, unknown>>,
): Outcome {
  const isText = typeof response.body === 'string';
  const hasBody = response.body !== undefined && response.body !== null;
  const responseText = isText
    ? String(response.body)
    : hasBody
      ? JSON.stringify(response.body)
      : '';
  const headers = {
    'Content-Type': isText ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8',
    ...response.headers,
  };
  const json = isText ? parsed(responseText) : response.body;
  const xhr: XhrLike = {
    readyState: 4,
    status: response.status,
    statusText: statusText(response.status),
    responseText,
    ...(json === undefined ? {} : { responseJSON: json }),
  };
  const isGood = response.status >= 200 && response.status < 300;
  // jQuery's `dataType: 'json'` makes an error of a body that is none.
  if (isGood && options.dataType === 'json' && hasBody && json === undefined) {
    return { kind: 'fail', responseArgs: [xhr, 'parsererror', 'SyntaxError'] };
  }
  // The only way to read `Date` or `Retry-After`; plain object or Headers-like is (?).
  const full = options.httpCompleteResponse ? { ...xhr, headers } : null;
  if (!isGood) return { kind: 'fail', responseArgs: [full ?? xhr, 'error', xhr.statusText] };
  const isJson = headers['Content-Type'].includes('json') || options.dataType === 'json';
  const data = isJson ? json : responseText;
  return { kind: 'done', responseArgs: [full ?? data ?? null, 'success', xhr] };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
