import { recordPage } from '../record-page';
import { integrationRecord } from '../shapes/records';
import { ok, type SunshineRoute } from '../sunshine-call';

export const integrationRoutes: readonly SunshineRoute[] = [
  {
    path: '/integrations',
    needsAppScope: true,
    answer(call) {
      const types = call.query.get('filter[types]')?.split(',');
      const wanted = call.world.state.integrations.filter(
        ({ type }) => types?.includes(type) ?? true,
      );
      return ok(recordPage(call, 'integrations', wanted.map(integrationRecord)));
    },
  },
];
