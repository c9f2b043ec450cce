import type { OutcomeTags } from '../../guard/guard-settings';
import { type Check, check, notRead } from '../check';
import type { Readings } from '../readings';

/** Can tickets be given the tags that tell a team of what happened? */
export function tagsCheck(
  tags: OutcomeTags,
  { accountSettings }: Pick<Readings, 'accountSettings'>,
): Check {
  const count = Object.values(tags).filter((tag) => tag !== null).length;
  if (count === 0) return check('tags', 'ok', 'tags-none');
  if (!accountSettings.ok) return notRead('tags', accountSettings.error);
  const { ticketTagging } = accountSettings.value;
  if (ticketTagging === null) {
    return notRead('tags', { kind: 'wrong-shape', detail: 'no ticket settings' });
  }
  return ticketTagging
    ? check('tags', 'ok', 'tags-ok', { values: { count } })
    : check('tags', 'fail', 'tags-off', {
        values: { count },
        steps: [{ kind: 'place', place: { page: 'tags' } }],
      });
}
