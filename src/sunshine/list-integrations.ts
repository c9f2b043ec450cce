import * as v from 'valibot';
import type { RequestFailure } from '../core/request-failure';
import { fail, ok, type Result } from '../core/result';
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

/** At a hundred a page, far more than an account has. */
const MOST_PAGES = 10;

/** The account's WhatsApp numbers, by v2. */
export async function listWhatsAppNumbers(
  get: SunshineGet,
  { appId }: { readonly appId: string },
): Promise<Result<readonly WhatsAppNumber[], RequestFailure>> {
  const path = `/v2/apps/${appId}/integrations?filter[types]=whatsapp&page[size]=100`;
  const numbers: WhatsAppNumber[] = [];
  const cursors = new Set<string>();
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const cursor: string = after === null ? '' : `&page[after]=${encodeURIComponent(after)}`;
    const answer = await get(path + cursor);
    if (!answer.ok) return answer;
    const read = v.safeParse(integrationListShape, answer.value.body);
    if (!read.success) return fail({ kind: 'wrong-shape', detail: 'no list of integrations' });
    const { integrations, meta, links } = read.output;
    numbers.push(...integrations.flatMap((item) => readNumber(item) ?? []));
    after = meta?.hasMore === false ? null : meta?.afterCursor || cursorIn(links?.next);
    if (after === null) {
      const isWhole = meta?.hasMore !== true && (meta?.hasMore === false || !links?.next);
      return isWhole ? ok(numbers) : fail({ kind: 'wrong-shape', detail: 'more without a cursor' });
    }
    if (cursors.has(after)) return fail({ kind: 'wrong-shape', detail: 'the same page twice' });
    cursors.add(after);
  }
  return fail({ kind: 'wrong-shape', detail: 'a list of integrations without an end' });
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
