import { screen, within } from '@testing-library/react';
import { messageOf } from '../../../core/conversation/message.fixture';
import { templateOf } from '../../../core/template/template.fixture';
import { parameterOf } from '../../../core/template/template-parameter';
import { epochMs } from '../../../core/time';
import { renderBeside } from '../../testing/render-beside';
import { composerWith, ticketWith } from '../../testing/tickets';
import DraftBubble from './DraftBubble';
import SentTemplates from './SentTemplates';

const code = (value: string, name = 'order_update') =>
  `&((namespace=[[ns]] template=[[${name}]] fallback=[[Order ${value}]] language=[[en_US]] body_text=[[${value}]]))&`;

const templates = {
  list: [
    templateOf({
      name: 'order_update',
      body: 'There is news about order *{{1}}*.',
      footer: 'Birch & Bloom',
      parameters: [parameterOf({ part: 'body', kind: 'text', name: '1' })],
    }),
  ],
  complete: true,
};

describe('the draft’s template', () => {
  const draw = (text: string) =>
    renderBeside(<DraftBubble />, {
      templates,
      ticket: ticketWith({ composer: composerWith(text) }),
    });

  test('is the customer’s text, in two lines first, then whole', async () => {
    const { user, container } = await draw(code('BB-1'));
    expect(container).toHaveTextContent('There is news about order BB-1.');
    expect(within(container).getByText('BB-1').tagName).toBe('STRONG');
    expect(screen.queryByRole('figure')).toBeNull();
    const toggle = screen.getByRole('button', { name: 'Show all of it' });
    expect(toggle).toHaveAttribute('aria-expanded', 'false');
    await user.click(toggle);
    expect(screen.getByRole('figure')).toHaveTextContent('Birch & Bloom');
    await user.click(screen.getByRole('button', { name: 'Show less' }));
    expect(screen.queryByRole('figure')).toBeNull();
  });

  test('that stands there whole offers no more of it', async () => {
    const whole = templates.list.map((one) => ({ ...one, footer: null }));
    const { container } = await renderBeside(<DraftBubble />, {
      templates: { ...templates, list: whole },
      ticket: ticketWith({ composer: composerWith(code('BB-1')) }),
    });
    expect(container).toHaveTextContent('There is news about order BB-1.');
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('that nobody knows shows what its code shows', async () => {
    const { container } = await draw(code('BB-1', 'unknown'));
    expect(container).toHaveTextContent('Order BB-1');
  });

  test.each([['free text'], [`${code('1')} and more`], ['&((template=[[x]]']])(
    '“%s” is none',
    async (text) => {
      const { container } = await draw(text);
      expect(container).toBeEmptyDOMElement();
    },
  );
});

describe('templates sent here', () => {
  const sent = (shorthand: string, hour: number, name = 'Nora') => ({
    ...messageOf({ at: Date.UTC(2026, 10, 20, hour) }),
    author: { id: '1', name, role: 'agent' as const },
    kind: 'template' as const,
    at: epochMs(Date.UTC(2026, 10, 20, hour)),
    shorthand,
  });
  const draw = (messages: readonly ReturnType<typeof sent>[]) =>
    renderBeside(<SentTemplates />, { templates, ticket: ticketWith({ messages }) });

  test('are counted, and shown at the agent’s wish, the newest first', async () => {
    const { user } = await draw([sent(code('A'), 8), sent(code('B'), 9, '')]);
    expect(screen.queryByRole('listitem')).toBeNull();
    await user.click(screen.getByRole('button', { name: '2 templates sent here' }));
    const items = screen.getAllByRole('listitem');
    expect(items[0]).toHaveTextContent(/somebody.*news about order B/);
    expect(items[1]).toHaveTextContent(/8:00.*Nora.*news about order A/);
    await user.click(screen.getByRole('button', { name: 'Hide the templates sent here' }));
    expect(screen.queryByRole('listitem')).toBeNull();
  });

  test('one that was sent at once, of which the ticket shows no code, counts too', async () => {
    const { shorthand: _, ...atOnce } = sent('', 9);
    const { user } = await renderBeside(<SentTemplates />, {
      templates,
      ticket: ticketWith({ messages: [sent(code('A'), 8), atOnce] }),
    });
    await user.click(screen.getByRole('button', { name: '2 templates sent here' }));
    expect(screen.getAllByRole('listitem')[0]).toHaveTextContent('Text not known here');
  });

  test('one whose code is broken is said to be none', async () => {
    const { user } = await draw([sent('&((template=[[x]]', 8)]);
    await user.click(screen.getByRole('button', { name: '1 template sent here' }));
    expect(screen.getByRole('listitem')).toHaveTextContent('Its code cannot be read');
  });
});
