import type { Agent } from '../../core/conversation/ticket-snapshot';
import { between, type EpochMs } from '../../core/time';
import { createTranslate, type Translate } from './create-translate';
import { type Language, languageOf } from './languages';
import type { PartialMessages } from './messages';
import { once } from './once';

/** How this agent reads: language, direction, clock. */
export interface Locale {
  /** The language of the sentences; times and numbers in them are written its way. */
  readonly tag: string;
  /** Of the agent's own language, as the page around us is laid out. */
  readonly direction: 'ltr' | 'rtl';
  readonly t: Translate;
  /** "Tue 14:05" in the agent's time zone; with the date where `now` is so far that the weekday alone would mislead. */
  readonly clock: (instant: EpochMs, now: EpochMs) => string;
  /** "14:05" in the agent's time zone. */
  readonly hour: (instant: EpochMs) => string;
  readonly list: (items: readonly string[]) => string;
}

const RIGHT_TO_LEFT = new Set(['ar', 'dv', 'fa', 'he', 'iw', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** A locale Zendesk names but `Intl` does not know must not stop the app. */
const knownTag = (tag: string): string => {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'en';
  } catch {
    return 'en';
  }
};

/** English for agents whose language we do not speak, with the clock that most of them read. */
const STAND_IN = 'en-GB';

const HOUR = { hour: 'numeric', minute: '2-digit' } as const;
const CLOCK = { weekday: 'short', ...HOUR } as const;
const DATED = { ...CLOCK, day: 'numeric', month: 'short' } as const;

/** From here on the same weekday has come again. */
const WEEK_MS = 6 * 24 * 3_600_000;

/** A time zone that the browser does not know must not stop the app either. */
function format(
  tag: string,
  options: Intl.DateTimeFormatOptions,
  timeZone: string | null,
): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(tag, { ...options, ...(timeZone ? { timeZone } : {}) });
  } catch {
    return new Intl.DateTimeFormat(tag, options);
  }
}

function clockOf(tag: string, timeZone: string | null): Locale['clock'] {
  const near = once(() => format(tag, CLOCK, timeZone));
  const far = once(() => format(tag, DATED, timeZone));
  return (instant, now) =>
    (Math.abs(between(instant, now)) > WEEK_MS ? far : near)().format(instant);
}

/** Who reads: the agent, or before an agent is known whoever the browser is set up for. */
export type Reader = Pick<Agent, 'locale' | 'timeZone'>;

/** How this reader reads, in a language whose messages are at hand. Never fails: the browser's zone stands in. */
export function createLocale(
  { locale, timeZone }: Reader,
  language: Language,
  messages: PartialMessages,
): Locale {
  const wanted = knownTag(locale);
  const tag = languageOf(wanted) === language ? wanted : STAND_IN;
  const hour = once(() => format(tag, HOUR, timeZone));
  const list = once(() => new Intl.ListFormat(tag, { type: 'conjunction' }));
  return {
    tag,
    direction: RIGHT_TO_LEFT.has(wanted.split('-')[0] ?? '') ? 'rtl' : 'ltr',
    t: createTranslate(tag, messages),
    clock: clockOf(tag, timeZone),
    hour: (instant) => hour().format(instant),
    list: (items) => list().format(items),
  };
}
