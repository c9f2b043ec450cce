import * as v from 'valibot';
import type { RequestFailure } from '../core/request-failure';
import { fail, ok, type Result } from '../core/result';
import { readAllPages } from './read-all-pages';
import type { SunshineGet } from './sunshine-requests';
import { integrationListShape, integrationShape } from './template-shapes';

/** One of the business's WhatsApp numbers, as Sunshine lists it. */
export interface WhatsAppNumber {
  readonly id: string;
  readonly displayName: string;
  /** As the admin entered it; '' if unknown. */
  readonly phoneNumber: string;
  readonly isActive: boolean;
  /** Sunshine's language for a shorthand that names none; null: not in the answer. */
  readonly fallbackLanguage: string | null;
}

/** The account's WhatsApp numbers, by v2. */
export function listWhatsAppNumbers(
  get: SunshineGet,
  { appId }: { readonly appId: string },
): Promise<Result<readonly WhatsAppNumber[], RequestFailure>> {
  const path = `/v2/apps/${appId}/integrations?filter[types]=whatsapp&page[size]=100`;
  // At a hundred a page, far more than an account has.
  return readAllPages(get, { path, cursor: 'page[after]', mostPages: 10 }, (body) => {
    const read = v.safeParse(integrationListShape, body);
    if (!read.success) return fail({ kind: 'wrong-shape', detail: 'no list of integrations' });
    const { integrations, meta, links } = read.output;
    const isLast = meta?.hasMore === false;
    const after = isLast ? null : meta?.afterCursor || cursorIn(links?.next);
    if (after === null && !isLast && (meta?.hasMore || links?.next)) {
      return fail({ kind: 'wrong-shape', detail: 'more without a cursor' });
    }
    return ok({ items: integrations.flatMap((item) => readNumber(item) ?? []), after });
  });
}

/** The cursor in a link to the next page. */
function cursorIn(link: string | null | undefined): string | null {
  if (!link) return null;
  try {
    return new URL(link, 'https://sunshine.invalid').searchParams.get('page[after]') || null;
  } catch {
    return null;
  }
}

function readNumber(item: unknown): WhatsAppNumber | null {
  const shape = v.safeParse(integrationShape, item);
  // Sunshine filters by type; anything else has no templates.
  if (!shape.success || shape.output.type !== 'whatsapp') return null;
  const { id, status, displayName, phoneNumber, hsmFallbackLanguage } = shape.output;
  if (!id) return null;
  return {
    id,
    displayName: displayName ?? '',
    phoneNumber: phoneNumber ?? '',
    isActive: status === null || status === 'active',
    fallbackLanguage: hsmFallbackLanguage || null,
  };
}
