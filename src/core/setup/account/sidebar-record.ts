import * as v from 'valibot';
import { DELAY_STEPS } from './steps';
import { CHANNELS, SDK_EVENTS, WORDS } from './words';

/*
 * What a ticket's sidebar tells the page in the navigation bar while a try is on. Another page of this
 * browser may have written it, so it is checked on arrival; it holds nothing of what anybody wrote.
 */

const session = v.picklist(['active', 'ended', 'not told', 'none']);

/**
 * `code`: a template's code as it has to be; `changed code`: one that was altered, or is misspelt;
 * `code twice`: more than one.
 */
const draft = v.picklist(['empty', 'plain', 'code', 'changed code', 'code twice', 'not told']);

/** A ticket as its sidebar sees it. */
export const lookShape = v.strictObject({
  /** The composer's channel; null: not told. */
  target: v.nullable(
    v.picklist([...CHANNELS, ...WORDS.filter((word) => word.startsWith('other'))]),
  ),
  targetSession: session,
  ticketSession: session,
  intro: v.picklist(['as-message', 'as-note', 'not']),
  /** The content type of internal notes. */
  notes: v.picklist(['none', 'text/html', 'text/plain']),
  roles: v.array(v.picklist(WORDS)),
  draft,
  /** Whether the composer's text is HTML; null: it is empty. */
  isDraftHtml: v.nullable(v.boolean()),
  /** Whether the composer's files tell their size; null: there is none. */
  filesTellSize: v.nullable(v.boolean()),
  hasRequesterLocale: v.boolean(),
  hasRequesterTags: v.boolean(),
  hasGroupNames: v.boolean(),
  /** Whether the page's instances are named with their tickets, and the tray's state is told. */
  hasInstances: v.boolean(),
  /** Whether a custom field's label and options are told; null: there is none. */
  hasFieldOptions: v.nullable(v.boolean()),
});

export type SidebarLook = v.InferOutput<typeof lookShape>;

export const seenEventShape = v.strictObject({
  name: v.picklist(SDK_EVENTS),
  hasPayload: v.boolean(),
  draft,
  isDraftHtml: v.nullable(v.boolean()),
  /** How long it came after the event before, as a step. */
  delay: v.picklist(DELAY_STEPS),
  session,
  /** Whether the conversation had more messages than at the event before. */
  grew: v.boolean(),
  /** Who wrote its newest one. */
  newest: v.picklist(['customer', 'team', 'note', 'none']),
  /** Whether that shows a template's code. */
  showsCode: v.boolean(),
});

export type SeenEvent = v.InferOutput<typeof seenEventShape>;

const MOST_EVENTS = 400;

export const recordShape = v.strictObject({
  tryId: v.string(),
  look: lookShape,
  events: v.pipe(v.array(seenEventShape), v.maxLength(MOST_EVENTS)),
});

export type SidebarRecord = v.InferOutput<typeof recordShape>;

/** One event more; the first ones are kept, as a try is short. */
export const withEvent = (events: readonly SeenEvent[], event: SeenEvent): SeenEvent[] =>
  [...events, event].slice(0, MOST_EVENTS);
