import { messageOf } from '../../core/conversation/message.fixture';
import type { TabShare } from '../tabs/tab-share';
import { createTabNews } from './tab-news';

test('no code of a template is told, whatever message it came with', () => {
  const announced: unknown[] = [];
  const share: TabShare = {
    get: async ({ fetch }) => ({ value: await fetch(), atMs: 0 }),
    peek: () => undefined,
    announce: (_topic, value) => announced.push(value),
    listen: () => () => {},
    onRenewed: () => () => {},
    alone: (_name, run) => run(),
  };
  const message = { ...messageOf({ at: 1 }), shorthand: '&((template=[[secret]]))&' };
  createTabNews(share, () => {}).tell('7', { ticketId: '42', integrationId: null, message });
  expect(announced).toHaveLength(1);
  expect(JSON.stringify(announced)).not.toContain('secret');
  expect(announced).toMatchObject([{ ticketId: '42', message: { at: 1, channel: 'whatsapp' } }]);
});
