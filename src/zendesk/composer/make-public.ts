import { settle } from '../sdk/settle';
import type { ZafClient } from '../sdk/zaf-client';
import { look } from './look';

/** Zendesk may show only some time later what it was told (?). */
const LOOKS_AFTER_MS = [0, 50, 150, 400] as const;

/**
 * Switches the composer from a note to the public reply. Zendesk is said to take this from no app in
 * messaging (learned-2026-11, section 2), so it is looked at what came of it.
 * @returns whether the composer writes a public reply now.
 */
export async function makePublic(client: ZafClient): Promise<boolean> {
  await settle('set comment.type', () => client.set('comment.type', 'publicReply'));
  for (const afterMs of LOOKS_AFTER_MS) {
    await new Promise<void>((resolve) => setTimeout(resolve, afterMs));
    const now = await look(client);
    if (now.ok && now.value.composer.type === 'publicReply') return true;
  }
  return false;
}
