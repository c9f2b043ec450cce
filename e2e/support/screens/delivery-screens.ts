import { expect } from '@playwright/test';
import { openDelivery, send } from '../delivery';
import { AUDITS } from '../sunshine';
import { sayFailed } from '../words';
import { type Screen, seen } from './screen';

/** What did not arrive. */
export const DELIVERY_SCREENS: readonly Screen[] = [
  {
    area: 'delivery',
    name: 'nothing lost',
    scenario: 'fresh',
    async go({ app }, t) {
      await openDelivery(app, t('delivery.tab'));
      await seen(app.getByText(t('delivery.empty')));
    },
  },
  {
    area: 'delivery',
    name: 'the line beneath the draft',
    scenario: 'closed',
    go: ({ app }, t) => seen(app.getByRole('button', { name: t('delivery.action.sayAgain') })),
  },
  {
    area: 'delivery',
    name: 'lost and refused',
    scenario: 'closed',
    async go({ app, page }, t) {
      for (const code of [131026, 132018, 131042, 131056]) {
        await send(page, `Refused with ${code}`, code);
      }
      await openDelivery(app, t('delivery.tabCount', { count: '5' }));
      await expect(app.locator('[data-delivery="refused"]')).toHaveCount(5);
    },
  },
  {
    area: 'delivery',
    name: 'not looked up',
    scenario: 'closed',
    surroundings: { faults: { [AUDITS]: { kind: 'status', status: 403 } } },
    async go({ app }, t) {
      await openDelivery(app, t('delivery.tabCount', { count: '1' }));
      await seen(app.getByText(sayFailed('refusals', 'refused', '403', t)));
    },
  },
];
