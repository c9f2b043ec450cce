import { applyRules } from '../src/core/catalogue/apply-rules';
import { hostileRules } from '../src/core/catalogue/hostile-rules.fixture';
import { snapshotOf } from '../src/core/conversation/ticket-snapshot.fixture';
import { manyLostReplies, NO_TEMPLATE_SIGNS } from '../src/core/delivery/lost-replies.fixture';
import { repliesInDoubt } from '../src/core/delivery/replies-in-doubt';
import { DEFAULT_SETTINGS } from '../src/core/settings';
import { readShorthand } from '../src/core/shorthand/read-shorthand';
import { hostileShorthands } from '../src/core/shorthand/shorthand.fixture';
import { readTemplateRules } from '../src/core/template-settings/template-rules';
import { parseWhatsApp } from '../src/core/text/whatsapp-markup';
import { HOSTILE_MARKS } from '../src/core/text/whatsapp-markup.fixture';
import { median } from './median';

export interface Hostile {
  readonly what: string;
  /** The slowest of its inputs, each the median of a few runs. */
  readonly tookMs: number;
  readonly limitMs: number;
}

const RUNS = 5;

function slowestMs<T>(inputs: readonly T[], work: (input: T) => unknown): number {
  const times = inputs.map((input) =>
    median(
      Array.from({ length: RUNS }, () => {
        const from = performance.now();
        work(input);
        return performance.now() - from;
      }),
    ),
  );
  return Math.max(...times);
}

/** What is made, or grown, to keep the rules busy. That none of it hangs them is the unit tests' to show. */
export function hostileBench(): readonly Hostile[] {
  const { templates, rules } = hostileRules();
  const read = readTemplateRules(JSON.stringify(rules));
  if (read.problems.length > 0) throw new Error('the rules do not read');
  const ticket = snapshotOf({ messages: manyLostReplies() });
  return [
    {
      what: '100,000 characters of shorthand',
      tookMs: slowestMs(hostileShorthands(100_000), readShorthand),
      limitMs: 50,
    },
    {
      what: '50,000 characters of WhatsApp marks',
      tookMs: slowestMs(
        HOSTILE_MARKS.map(([, part]) => part.repeat(50_000 / part.length)),
        parseWhatsApp,
      ),
      limitMs: 2_000,
    },
    {
      what: 'a pattern of 200 stars for 50 templates',
      tookMs: slowestMs([read.rules], (own) =>
        applyRules(templates, own, { groups: [], hideSamples: true }),
      ),
      limitMs: 200,
    },
    {
      what: 'a conversation of 5,000 with 2,500 lost replies',
      tookMs: slowestMs([ticket], (lost) =>
        repliesInDoubt({
          ticket: lost,
          evidence: [],
          settings: DEFAULT_SETTINGS,
          signs: NO_TEMPLATE_SIGNS,
        }),
      ),
      limitMs: 5_000,
    },
  ];
}
