import type { Fault, Faults } from '../world/fault-types';
import { ApiError } from './api-error';

/** The fault for a path, action or event: its own key first, then the kind's. */
export function faultFor(faults: Faults, name: string, kind: string): Fault | undefined {
  return faults[name] ?? faults[kind];
}

/** The fault for a request: the longest pattern that fits its URL, and its method if it names one; then `request`. */
export function faultForUrl(faults: Faults, method: string, url: string): Fault | undefined {
  const fitting = Object.keys(faults)
    .filter((key) => {
      const [, wanted = method, pattern] = PATTERN.exec(key) ?? [];
      return pattern !== undefined && wanted === method && fits(pattern, url);
    })
    .sort((a, b) => b.length - a.length);
  return faults[fitting[0] ?? 'request'];
}

/** `/api/v2/macros*`, `https://…`, `POST https://…`. */
const PATTERN = /^(?:([A-Z]+) )?((?:\/|https?:).*)$/;

/** `*` stands for anything; a pattern without one fits the address with any query. */
function fits(pattern: string, url: string): boolean {
  const source = pattern.split('*').map(escaped).join('.*');
  const path = url.replace(/^https?:\/\/[^/]+/, '');
  return [url, path].some((candidate) => new RegExp(`^${source}(\\?.*)?$`).test(candidate));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

const STATUS_NAMES: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  402: 'Payment Required',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  422: 'Unprocessable Entity',
  423: 'Locked',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
};

export function statusText(status: number): string {
  return STATUS_NAMES[status] ?? (status >= 200 && status < 300 ? 'OK' : 'error');
}

/** The named error that a fault means for one path, or `null` if it is of another kind. */
export function errorOfFault(fault: Fault | undefined): ApiError | null {
  switch (fault?.kind) {
    case 'offline':
      return new ApiError('NetworkError', 'the network is down');
    case 'status':
      return new ApiError(statusText(fault.status).replace(/ /g, ''), `status ${fault.status}`);
    case 'namedError':
      return new ApiError(fault.name, fault.message);
    default:
      return null;
  }
}
