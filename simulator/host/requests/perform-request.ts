import { answerRequest } from '../../rest/answer-request';
import { answerSunshine } from '../../sunshine/answer-sunshine';
import { sunshineAddress } from '../../sunshine/sunshine-address';
import { sunshineError, type Version } from '../../sunshine/sunshine-error';
import type { Fault } from '../../world/fault-types';
import { faultForUrl, statusText } from '../faults';
import type { HostRequest, HostResponse } from '../host';
import type { Internals } from '../internals';
import { fillSettings, hostOf, isWhitelisted } from './secure-settings';
import { networkFailure, type Outcome, outcomeOf } from './xhr';

/** Carries out a `client.request`; calls `done` once, or never if a fault says so. */
export function performRequest(
  host: Internals,
  frameId: string,
  raw: Readonly<Record<string, unknown>>,
  done: (outcome: Outcome) => void,
) {
  const { state } = host.world;
  const { method, url } = lineOf(raw);
  const answered = host.noteRequest(frameId, method, url);
  const fault = faultForUrl(state.faults, method, url);
  const finish = (response: HostResponse) => {
    if (fault?.kind === 'lostAnswer' && fault.status === undefined) {
      return host.note(frameId, `lost: answer to ${nameOf(raw)}`);
    }
    answered(response.status);
    // What answers is a server, and its clock is right.
    const headers = { Date: new Date(host.world.now()).toUTCString(), ...response.headers };
    done(outcomeOf({ ...response, headers }, raw));
  };

  if (fault?.kind === 'noAnswer') return host.note(frameId, `no answer to ${nameOf(raw)}`);
  if (fault?.kind === 'offline') {
    answered(0);
    return done(networkFailure());
  }
  const broken = responseOfFault(
    fault,
    () => sunshineAddress(url, state.account.subdomain)?.version,
  );
  if (broken) return finish(broken);

  const run = async () => {
    try {
      const response = await fetchFor(host, frameId, raw);
      finish(
        gatewayTrouble(fault) ?? (fault?.kind === 'noNextPage' ? withoutNext(response) : response),
      );
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error);
      host.note(frameId, `${nameOf(raw)} failed: ${text}`, error);
      finish({ status: 500, body: { error: 'InternalError', description: text } });
    }
  };
  if (fault?.kind === 'delay') host.schedule(fault.ms, () => void run());
  else void run();
}

/** The page itself, in both ways of paging, without the way on. */
function withoutNext(response: HostResponse): HostResponse {
  if (typeof response.body !== 'object' || response.body === null) return response;
  const { next_page, links, meta, ...page } = response.body as Record<string, unknown>;
  return {
    ...response,
    body: {
      ...page,
      ...(next_page !== undefined && { next_page: null }),
      ...(links !== undefined && { links: { ...(links as object), next: null } }),
      ...(meta !== undefined && { meta: { ...(meta as object), after_cursor: null } }),
    },
  };
}

/** The gateway gave up, but the server behind it had done its work. */
function gatewayTrouble(fault: Fault | undefined): HostResponse | null {
  if (fault?.kind !== 'lostAnswer' || fault.status === undefined) return null;
  return { status: fault.status, body: statusText(fault.status) };
}

function responseOfFault(
  fault: Fault | undefined,
  versionOf: () => Version | undefined,
): HostResponse | null {
  switch (fault?.kind) {
    case 'status': {
      const { status, retryAfterSeconds } = fault;
      const text = statusText(status);
      const sunshine = versionOf();
      const { body } = sunshine
        ? sunshineError(sunshine, status, text)
        : { body: { error: text.replace(/ /g, ''), description: text } };
      if (retryAfterSeconds === undefined) return { status, body };
      return { status, body, headers: { 'Retry-After': String(retryAfterSeconds) } };
    }
    case 'wrongShape':
      return { status: 200, body: { surprise: true } };
    case 'notJson':
      return { status: 200, body: '<!doctype html><title>Sign in</title>' };
    case 'unnamedError':
      return { status: 500, body: fault.text };
    case 'namedError':
      return { status: 500, body: { error: fault.name, description: fault.message } };
    default:
      return null;
  }
}

async function fetchFor(
  host: Internals,
  frameId: string,
  raw: Readonly<Record<string, unknown>>,
): Promise<HostResponse> {
  const { manifest, requestHandler } = host.options;
  const { account, settings } = host.world.state;
  const secure = raw.secure === true;
  const options = secure ? fillSettings(raw, manifest, settings) : { ...raw };
  const url = String(options.url ?? '');
  const name = nameOf(raw);
  if (secure && !isWhitelisted(url, manifest.domainWhitelist)) {
    const why = `${hostOf(url) ?? 'the account itself'} is not in the manifest's domainWhitelist`;
    host.refuse('request', name, why, frameId);
    return { status: 403, body: { error: 'Forbidden', description: why } };
  }
  const own = `${account.subdomain}.zendesk.com`;
  const target = hostOf(url) ?? own;
  if (!secure && target.endsWith('.zendesk.com') && target !== own) {
    host.refuse('request', name, 'another Zendesk account', frameId);
    return { status: 403, body: 'not a proxyable URI' };
  }
  const request = requestOf(url, options);
  const answer =
    (await requestHandler?.(request)) ??
    answerSunshine(host.world, request) ??
    (target === own ? answerRequest(host.world, request, manifest) : null);
  if (answer && !answer.unknownRoute) return answer;
  host.refuse('request', name, 'the local Zendesk has no such address', frameId);
  return answer ?? { status: 404, body: { error: 'InvalidEndpoint', description: 'Not found' } };
}

function requestOf(url: string, options: Readonly<Record<string, unknown>>): HostRequest {
  const { method, url: full, hasQueryInData } = lineOf({ ...options, url });
  const headers = (options.headers ?? {}) as Record<string, string>;
  const { contentType } = options;
  return {
    url: full,
    type: method,
    ...(hasQueryInData ? {} : { data: options.data }),
    headers:
      typeof contentType === 'string' ? { ...headers, 'Content-Type': contentType } : headers,
    options,
  };
}

/** Method and full address: jQuery puts a GET's data into the query. */
function lineOf(options: Readonly<Record<string, unknown>>) {
  const method = String(options.type ?? options.method ?? 'GET').toUpperCase();
  const url = String(options.url ?? '');
  const { data } = options;
  const hasQueryInData = method === 'GET' && typeof data === 'object' && data !== null;
  return {
    method,
    url: hasQueryInData ? withQuery(url, data as Record<string, unknown>) : url,
    hasQueryInData,
  };
}

function withQuery(url: string, data: Readonly<Record<string, unknown>>): string {
  const pairs = Object.entries(data).map(([key, value]) => [key, String(value)]);
  if (pairs.length === 0) return url;
  return `${url}${url.includes('?') ? '&' : '?'}${new URLSearchParams(pairs)}`;
}

/** For logs: as the app wrote it, never with a secure setting filled in. */
function nameOf(raw: Readonly<Record<string, unknown>>): string {
  return `${String(raw.type ?? raw.method ?? 'GET').toUpperCase()} ${String(raw.url)}`;
}
