import { found, share, yesNo } from '../finding';
import type { Probe } from '../probe';
import { at, isThere, listAt } from '../raw';
import { CHANNELS, MACRO_ACTIONS, wordFor, wordsFor } from '../words';

const actionsIn = (macros: readonly unknown[]): readonly unknown[] =>
  macros.flatMap((macro) => listAt(macro, 'actions'));

/** A value of `["channel:all", text]`, alone or several in a list: their tags. */
function tagsIn(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  if (typeof value[0] === 'string') return value[0].startsWith('channel:') ? [value[0]] : [];
  return value.flatMap(tagsIn);
}

/** The account's active macros. */
export const MACRO_PROBES: readonly Probe[] = [
  {
    id: 'macro-paging',
    rows: [12],
    reads: ['macros'],
    judge({ body }) {
      const isCursor = isThere(at(body('macros'), 'meta')) || isThere(at(body('macros'), 'links'));
      const isOffset = at(body('macros'), 'next_page') !== undefined;
      return found(yesNo(isCursor || isOffset), {
        paging: isCursor ? 'cursor' : isOffset ? 'offset' : 'none',
      });
    },
  },
  {
    id: 'macro-channel-texts',
    rows: [13],
    reads: ['macros'],
    judge({ list }) {
      const values = actionsIn(list('macros'))
        .filter((action) => at(action, 'field') === 'comment_value')
        .map((action) => at(action, 'value'));
      const tags = values.flatMap(tagsIn);
      return found(tags.length > 0 ? 'yes' : 'not seen', { channels: wordsFor(CHANNELS, tags) });
    },
  },
  {
    id: 'macro-actions',
    rows: [62],
    reads: ['macros'],
    judge({ list }) {
      const names = actionsIn(list('macros'))
        .map((action) => at(action, 'field'))
        .filter((name) => !/^custom_field/.test(String(name)));
      return found(
        share(names, (name) => wordFor(MACRO_ACTIONS, name) === name),
        { types: wordsFor(MACRO_ACTIONS, names) },
      );
    },
  },
  {
    id: 'preview-scopes-texts',
    rows: [61],
    reads: ['preview'],
    judge({ body }) {
      const comment = at(body('preview'), 'result', 'ticket', 'comment');
      const tags = tagsIn(at(comment, 'scoped_body'));
      return found(comment === undefined ? 'not seen' : yesNo(tags.length > 0), {
        channels: wordsFor(CHANNELS, tags),
      });
    },
  },
];
