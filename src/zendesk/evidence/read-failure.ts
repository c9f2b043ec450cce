import type { Refusal, ReportedRefusal } from '../../core/conversation/message';
import { adviceFor, type RefusalMeaning } from '../../core/delivery/error-codes';
import {
  asFields,
  codeIn,
  codeOf,
  insideOf,
  isOwnCode,
  readRefusal,
  textOf,
} from '../../core/delivery/read-refusal';
import type { EpochMs } from '../../core/time';

const IS_FAILURE = /fail|error|undeliver/i;
const IS_DELIVERY = /whats\s?app|deliver/i;
const IS_MESSAGE = /messag/i;

/** Meanings that a webhook's error may have, too. */
const ANYBODYS: ReadonlySet<RefusalMeaning> = new Set([
  'unknown',
  'rate-limit',
  'file',
  'blocked',
] as const);

/** Sunshine's id of the refused message, by its names there and in Zendesk. */
function messageIdIn(event: unknown): string | null {
  for (const fields of insideOf(event)) {
    const id =
      codeOf(fields.message_id) ?? codeOf(fields.messageId) ?? codeOf(asFields(fields.message)?.id);
    if (id !== null) return id;
  }
  return null;
}

/**
 * The refusal in an audit event, or null. Zendesk says that errors are in the Events log, but not
 * how (?), so anything called a failure or error is searched for a code, as an object or in its
 * text. Webhooks, triggers and e-mails fail too: without a code of messaging's own it counts only
 * if it mentions WhatsApp, a delivery, with a code a message, or a channel's own words.
 * @param at when the audit was written.
 */
export function readFailure(event: unknown, at: EpochMs | null): ReportedRefusal | null {
  const fields = asFields(event);
  const type = textOf(fields?.type);
  if (fields === null || type === null || !IS_FAILURE.test(type)) return null;
  const texts = [...insideOf(fields)]
    .flatMap((inner) => Object.values(inner).map(textOf))
    .filter((text) => text !== null && text !== type) as readonly string[];
  const speaksOf = (subject: RegExp) => [type, ...texts].some((text) => subject.test(text));
  const known = readRefusal(fields);
  const refusal =
    known !== null && known.code !== null
      ? known
      : (refusalIn(texts) ?? known ?? { code: null, text: texts[0] ?? null });
  const { code } = refusal;
  const isOurs =
    speaksOf(IS_DELIVERY) ||
    (code === null
      ? !ANYBODYS.has(adviceFor(refusal).meaning)
      : isOwnCode(code) || speaksOf(IS_MESSAGE));
  if (!isOurs) return null;
  return { ...refusal, at, messageId: messageIdIn(fields) };
}

function refusalIn(texts: readonly string[]): Refusal | null {
  for (const text of texts) {
    const code = codeIn(text);
    if (code !== null) return { code, text };
  }
  return null;
}
