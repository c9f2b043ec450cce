import { applyRules } from '../../core/catalogue/apply-rules';
import { joinSources } from '../../core/catalogue/join-sources';
import { templatesFromMacros } from '../../core/catalogue/templates-from-macros';
import type { Macro } from '../../core/macro/macro';
import type { Settings } from '../../core/settings';
import { onceFor } from '../../core/steady';
import type { Template } from '../../core/template/template';
import type { AccountNumber } from '../../core/window/other-number';
import {
  type ReadTemplateSettings,
  readTemplateSettings,
} from '../../zendesk/settings/read-template-settings';
import type { SidebarHost } from '../../zendesk/sidebar-host';
import { type MacroList, NO_MACROS_YET } from '../macro-list';
import type { TabShare } from '../tabs/tab-share';
import type { Catalogue, CatalogueSource, SourceState } from './catalogue';
import { activityOf, type WatchedList, watchList } from './watch-list';
import { type WatchedSunshine, watchSunshine } from './watch-sunshine';

interface CatalogueWatch {
  readonly get: () => {
    readonly catalogue: Catalogue;
    readonly macroList: MacroList;
    /** The account's WhatsApp numbers, as far as fetched. */
    readonly numbers: readonly AccountNumber[];
  };
  /** What is wrong in the settings of templates and rules. */
  readonly problems: ReadTemplateSettings['problems'];
  /**
   * Fetches the lists if not yet needed, and keeps them fresh.
   * @param takesTemplates false: Meta's list is not worth a request on this channel.
   */
  readonly want: (takesTemplates: boolean) => void;
  /** Sunshine's id of the ticket's number; null: unknown. */
  readonly setNumber: (number: string | null) => void;
  readonly setGroups: (groups: readonly string[]) => void;
}

interface CatalogueContext {
  readonly host: Pick<SidebarHost, 'getState' | 'subscribe' | 'fetchMacros' | 'sources'>;
  readonly settings: Pick<Settings, 'sunshine' | 'templateTexts' | 'template'>;
  /** Personal macros are one agent's; null: Zendesk does not say whose. */
  readonly agentId: string | null;
  readonly share: TabShare;
  readonly onChange: () => void;
  readonly signal: AbortSignal;
}

const NO_MACROS: readonly Macro[] = [];
const NO_TEMPLATES: readonly Template[] = [];
const NO_NUMBERS: readonly AccountNumber[] = [];

const idle = (source: CatalogueSource): SourceState => ({
  source,
  status: 'idle',
  updatedAtMs: null,
  failure: null,
  pauseUntilMs: null,
  isFetching: false,
});

/**
 * The joined templates of all of the account's sources, and the macros, which are one of them. The
 * setting is there at once; the rest is fetched when wanted and the agent looks at the ticket.
 */
export function watchCatalogue(context: CatalogueContext): CatalogueWatch {
  const { host, settings, share, onChange, signal } = context;
  const { template: basics } = settings;
  const setting = readTemplateSettings(settings.templateTexts);
  const activity = activityOf(host);
  let macros: WatchedList<readonly Macro[]> | null = null;
  let sunshine: WatchedSunshine | null = null;
  let number: string | null = null;
  let groups: readonly string[] = [];
  let isWanted = false;
  let isMetaWanted = false;

  function begin(): void {
    const isBegun = macros && (sunshine || !isMetaWanted);
    if (!isWanted || isBegun || signal.aborted || !activity.isActive()) return;
    const watch = { share, activity, onChange, signal };
    const freshMs = basics.refreshMs;
    const key = `macros ${context.agentId ?? ''}`;
    macros ??= watchList({ key, freshMs, fetch: host.fetchMacros }, watch);
    if (settings.sunshine && isMetaWanted) {
      const service = settings.sunshine;
      const ask = host.sources.sunshineGet(service.baseUrl);
      sunshine = watchSunshine({ service, ask, freshMs }, watch);
      sunshine.setNumber(number);
    }
    onChange();
  }
  signal.addEventListener('abort', activity.subscribe(begin));

  /** Recomputed only after a change: there may be a thousand templates. */
  const fromMacros = onceFor((list: readonly Macro[], fallbackLanguage: string | null) =>
    templatesFromMacros(list, fallbackLanguage ?? undefined),
  );
  const joined = onceFor(
    (own: readonly Template[], isWhole: boolean, ofMacros: readonly Template[]) =>
      joinSources({
        sunshine: own,
        isWhole,
        setting: setting.templates,
        macros: ofMacros,
        namespace: basics.namespace,
      }),
  );
  const ruled = onceFor((all: readonly Template[], agentGroups: readonly string[]) =>
    applyRules(all, setting.rules, { groups: agentGroups, hideSamples: basics.hideSamples }),
  );

  function macroSource(): SourceState {
    if (!macros) return idle('macros');
    const { status, updatedAtMs, failure, pauseUntilMs, isFetching } = macros.state();
    return { source: 'macros', status, updatedAtMs, failure, pauseUntilMs, isFetching };
  }
  const refresh = () => {
    macros?.refresh();
    sunshine?.refresh();
  };

  function catalogue(): Catalogue {
    const own = sunshine?.get() ?? null;
    const list = macros?.state().list ?? NO_MACROS;
    const fallbackLanguage = own?.fallbackLanguage ?? null;
    const ofMacros = fromMacros(list, fallbackLanguage);
    const all = joined(own?.templates ?? NO_TEMPLATES, own?.isWhole ?? false, ofMacros);
    const sources = [...(settings.sunshine ? [own?.state ?? idle('sunshine')] : []), macroSource()];
    return {
      ...ruled(all, groups),
      complete:
        setting.problems.length === 0 &&
        sources.every(({ status, failure }) => status === 'ready' && failure === null),
      sources,
      fallbackLanguage,
      refresh,
    };
  }

  function macroList(): MacroList {
    if (!macros) return isWanted ? { ...NO_MACROS_YET, status: 'loading' } : NO_MACROS_YET;
    const { status, list, failure, pauseUntilMs, isRetrying } = macros.state();
    return {
      status,
      macros: list ?? NO_MACROS,
      failure,
      pauseUntilMs,
      isRetrying,
      retry: macros.refresh,
    };
  }

  return {
    problems: setting.problems,
    get: () => ({
      catalogue: catalogue(),
      macroList: macroList(),
      numbers: sunshine?.get().numbers ?? NO_NUMBERS,
    }),
    want(takesTemplates) {
      isWanted = true;
      isMetaWanted ||= takesTemplates && settings.sunshine !== null;
      begin();
    },
    setNumber(next) {
      number = next;
      sunshine?.setNumber(next);
    },
    setGroups(next) {
      if (next.join('\n') === groups.join('\n')) return;
      groups = next;
      onChange();
    },
  };
}
