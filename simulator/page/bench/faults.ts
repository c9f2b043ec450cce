import type { Fault } from '../../world/fault-types';

/** What a fault can hit; the empty one asks for a key of one's own. */
export const FAULT_TARGETS = [
  { value: '/api/v2/macros*', label: 'the macros request' },
  { value: '/api/v2/tickets/*/audits*', label: 'the audits request' },
  { value: '/api/v2/search*', label: 'the search request' },
  { value: '/api/v2/search*&page=2*', label: "the search's second page" },
  { value: '/api/v2/search/export*', label: 'the export request' },
  { value: '/api/v2/tickets/show_many*', label: 'the request of many tickets' },
  { value: '/api/v2/groups*', label: 'the groups request' },
  { value: '/api/v2/tickets/*/conversation_log*', label: 'the conversation log request' },
  { value: 'https://*/v2/apps/*', label: 'Sunshine Conversations (v2)' },
  { value: 'https://*/v1.1/apps/*', label: 'Sunshine Conversations (v1.1)' },
  { value: 'POST https://*/v2/apps/*/messages', label: 'sending through Sunshine' },
  { value: 'https://*/messageTemplates*', label: 'the templates request' },
  { value: '/api/v2/users/*', label: 'the user request' },
  { value: 'request', label: 'all requests' },
  { value: 'get', label: 'get' },
  { value: 'set', label: 'set' },
  { value: 'invoke', label: 'invoke' },
  { value: 'events', label: 'events' },
  { value: 'registration', label: 'registration' },
  { value: 'delivery', label: 'the next replies' },
  { value: '', label: 'something else…' },
];

const isRequest = (target: string) =>
  target === 'request' || target === '' || /^(POST )?(\/|https:)/.test(target);
const isCall = (target: string) => ['get', 'set', 'invoke', ''].includes(target);
const answers = (target: string) => isRequest(target) || isCall(target);

/** The kinds on offer, each only where it means something. */
export const FAULT_KINDS = [
  { id: 'offline', label: 'Offline', fits: isRequest },
  { id: '401', label: '401 Unauthorized', fits: isRequest },
  { id: '403', label: '403 Forbidden', fits: isRequest },
  { id: '404', label: '404 Not found', fits: isRequest },
  { id: '423', label: '423 Locked', fits: isRequest },
  { id: '429', label: '429 Too many requests', fits: isRequest },
  { id: '500', label: '500 Server error', fits: isRequest },
  { id: 'notJson', label: 'An answer that is no JSON', fits: isRequest },
  { id: 'wrongShape', label: 'JSON of another shape', fits: isRequest },
  { id: 'noNextPage', label: 'A page that leads no further', fits: isRequest },
  { id: 'namedError', label: 'An error', fits: isCall },
  { id: 'unnamedError', label: 'An error without a name', fits: isCall },
  { id: 'noAnswer', label: 'No answer', fits: answers },
  { id: 'lostAnswer', label: 'Done, but the answer is lost', fits: answers },
  { id: 'slow', label: 'Slow', fits: answers },
  {
    id: 'twice',
    label: 'Twice',
    fits: (target: string) => ['registration', 'events', ''].includes(target),
  },
  {
    id: 'undeliverable',
    label: '131026 Undeliverable',
    fits: (target: string) => target === 'delivery',
  },
  { id: 'rateLimit', label: '131056 Rate limit', fits: (target: string) => target === 'delivery' },
] as const;

type FaultKindId = (typeof FAULT_KINDS)[number]['id'];

export function makeFault(id: FaultKindId, seconds: { retryAfter: number; delay: number }): Fault {
  switch (id) {
    case '429':
      return { kind: 'status', status: 429, retryAfterSeconds: seconds.retryAfter };
    case '401':
    case '403':
    case '404':
    case '423':
    case '500':
      return { kind: 'status', status: Number(id) };
    case 'slow':
      return { kind: 'delay', ms: seconds.delay * 1000 };
    case 'namedError':
      return { kind: 'namedError', name: 'Error', message: 'The bench made this fail.' };
    case 'unnamedError':
      return { kind: 'unnamedError', text: 'The bench made this fail.' };
    case 'undeliverable':
      return { kind: 'delivery', code: 131026, title: 'Message undeliverable' };
    case 'rateLimit':
      return { kind: 'delivery', code: 131056, title: 'Pair rate limit hit' };
    default:
      return { kind: id };
  }
}

export function describeFault(fault: Fault): string {
  switch (fault.kind) {
    case 'status':
      return fault.retryAfterSeconds === undefined
        ? String(fault.status)
        : `${fault.status}, retry after ${fault.retryAfterSeconds} s`;
    case 'delay':
      return `slow (${fault.ms / 1000} s)`;
    case 'delivery':
      return `${fault.code} ${fault.title}`;
    case 'noAnswer':
      return 'no answer';
    case 'lostAnswer':
      return 'the answer is lost';
    case 'notJson':
      return 'no JSON';
    case 'wrongShape':
      return 'JSON of another shape';
    case 'namedError':
      return 'an error';
    case 'unnamedError':
      return 'an error without a name';
    case 'noNextPage':
      return 'a page that leads no further';
    default:
      return fault.kind;
  }
}
