import { expect } from '@playwright/test';
import { openMacros } from '../macros';
import type { Screen } from './screen';

const MACROS = '/api/v2/macros*';

/** What could not be read. */
export const FAILURE_SCREENS: readonly Screen[] = [
  {
    area: 'failure',
    name: 'macros',
    scenario: 'closed',
    surroundings: { faults: { [MACROS]: { kind: 'status', status: 403 } } },
    async go({ app }, t) {
      await openMacros(app, t('tools.macros'));
      await expect(app.getByText(t('requestFailure.macros')).last()).toBeVisible();
    },
  },
  {
    area: 'failure',
    name: 'settings',
    scenario: 'closed',
    surroundings: { settings: { templates: '[{}]', closing_hours: 'many' } },
    async go({ app }, t) {
      await expect(app.getByText(t('settings.title'))).toBeVisible();
    },
  },
  {
    area: 'failure',
    name: 'the ticket could not be read',
    scenario: 'closed',
    isFailure: true,
    surroundings: { faults: { get: { kind: 'unnamedError', text: 'boom' } } },
    async go({ app }) {
      await expect(app.getByRole('alert')).toBeVisible();
    },
  },
];
