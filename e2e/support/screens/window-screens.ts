import { expect } from '@playwright/test';
import { unfold } from '../glance';
import { SUNSHINE_KEY } from '../sunshine';
import { type Go, type Screen, seen } from './screen';

const verdict =
  (text: string, expected: string): Go =>
  async ({ reply, draft }) => {
    await reply.fill(text);
    await expect(draft).toHaveAttribute('data-draft-verdict', expected);
  };

/** The reply window in each of its states, and where its time comes from. */
export const WINDOW_SCREENS: readonly Screen[] = [
  { area: 'window', name: 'open', scenario: 'fresh' },
  { area: 'window', name: 'closing', scenario: 'closing' },
  { area: 'window', name: 'critical', scenario: 'critical' },
  { area: 'window', name: 'closed', scenario: 'closed' },
  { area: 'window', name: 'unknown', scenario: 'never-wrote' },
  { area: 'window', name: 'unrestricted', scenario: 'other-channel' },
  { area: 'window', name: 'changed requester', scenario: 'changed-requester' },
  {
    area: 'evidence',
    name: 'how we know',
    scenario: 'closed',
    go: ({ replyWindow }, t) =>
      unfold(replyWindow.getByRole('button', { name: t('window.info.title') })),
  },
  {
    area: 'evidence',
    name: 'open by another ticket',
    scenario: 'elsewhere',
    surroundings: { settings: { one_whatsapp_number: true } },
    async go({ app, replyWindow }, t) {
      await unfold(replyWindow.getByRole('button', { name: t('window.info.title') }));
      await seen(app.getByRole('button', { name: /#1022/ }));
    },
  },
  {
    area: 'evidence',
    name: 'several channels',
    scenario: 'several-channels',
    async go({ replyWindow }, t) {
      await unfold(replyWindow.getByRole('button', { name: t('window.info.title') }));
      await seen(replyWindow.getByRole('listitem').first());
    },
  },
  {
    area: 'evidence',
    name: 'a limit of messages',
    scenario: 'tiktok',
    go: ({ replyWindow }, t) =>
      seen(replyWindow.getByText(t('window.messagesLeft', { count: '7', cap: '10' }))),
  },
  {
    area: 'evidence',
    name: 'all messages used',
    scenario: 'wechat',
    async go({ page, replyWindow }, t) {
      await page.evaluate(async () => {
        const { world } = window.localZendesk;
        world.setComposerText(1043, '好的', 'agent');
        await world.submitReply(1043);
      });
      const customer = '陈美';
      await seen(replyWindow.getByText(t('window.after.messages', { cap: '5', customer })));
    },
  },
  {
    area: 'evidence',
    name: 'closed, nothing possible',
    scenario: 'instagram',
    go: ({ replyWindow }, t) =>
      seen(
        replyWindow.getByText(
          t('window.after.nothing', { channel: 'Instagram', customer: 'Grace' }),
        ),
      ),
  },
  {
    area: 'evidence',
    name: 'closed, charged',
    scenario: 'viber',
    go: verdict('Добрий день!', 'deliverable'),
  },
  { area: 'evidence', name: 'a channel of the account', scenario: 'custom-channel' },
  {
    area: 'evidence',
    name: 'a wrong clock',
    scenario: 'wrong-clock',
    async go({ app, replyWindow }, t) {
      await unfold(app.getByRole('button', { name: t('notice.more', { count: '1' }) }));
      await seen(app.getByText(/\b20\b/).first());
      await unfold(replyWindow.getByRole('button', { name: t('window.info.title') }));
      await seen(replyWindow.getByText(t('window.notes.clock.corrected')));
    },
  },
  {
    area: 'evidence',
    name: 'may be open',
    scenario: 'elsewhere',
    surroundings: { variants: { viaNamesNumber: false } },
    go: ({ replyWindow }, t) =>
      seen(replyWindow.getByText(t('window.possible.word'), { exact: true })),
  },
  {
    area: 'evidence',
    name: 'written to another number',
    scenario: 'two-numbers',
    go: ({ app }) => seen(app.locator('[data-notice="other-number"]')),
  },
  {
    area: 'evidence',
    name: 'a customer of two profiles',
    scenario: 'two-profiles',
    async go({ replyWindow }, t) {
      await unfold(replyWindow.getByRole('button', { name: t('window.info.title') }));
      await seen(replyWindow.getByText(t('window.notes.profiles', { count: '2' })));
    },
  },
  {
    area: 'evidence',
    name: 'exact',
    scenario: 'sent-earlier',
    surroundings: { settings: SUNSHINE_KEY },
    go: ({ replyWindow }, t) =>
      seen(replyWindow.getByText(t('window.state.closing'), { exact: true })),
  },
  {
    area: 'evidence',
    name: 'personal answers only',
    scenario: 'instagram',
    surroundings: { settings: { human_agent_week: true } },
    go: ({ replyWindow }, t) => seen(replyWindow.getByText(t('window.humanOnly'))),
  },
  {
    area: 'evidence',
    name: 'other tickets and Sunshine out of reach',
    scenario: 'closed',
    surroundings: {
      settings: SUNSHINE_KEY,
      faults: { request: { kind: 'status', status: 500 } },
    },
    async go({ replyWindow }, t) {
      await unfold(replyWindow.getByRole('button', { name: t('window.info.title') }));
      const why = t('window.notes.why.server-trouble');
      await seen(replyWindow.getByText(t('window.notes.notExact', { why })));
    },
  },
];
