import { userNamed } from '../find-thread';
import { recordPage } from '../record-page';
import { clientRecords, userRecord } from '../shapes/records';
import { ok, type SunshineRoute } from '../sunshine-call';

export const userRoutes: readonly SunshineRoute[] = [
  {
    path: '/users/{id}',
    answer({ world, ids }) {
      const { thread, customer } = userNamed(world.state, ids[0] ?? '');
      return ok({ user: userRecord(thread, customer) });
    },
  },
  {
    path: '/users/{id}/clients',
    answer(call) {
      const { thread, customer } = userNamed(call.world.state, call.ids[0] ?? '');
      return ok(recordPage(call, 'clients', clientRecords(thread, customer)));
    },
  },
];
