import { screen } from '@testing-library/react';
import { openSidebar } from '../../testing/sidebar';

test('a language that is not told: the agent’s', async () => {
  const { press, draft } = await openSidebar({
    scenario: 'critical',
    faults: { 'ticket.requester': { kind: 'namedError', name: 'Error', message: 'no' } },
    settings: { nudge_texts: 'en: Mine' },
  });
  await press('Insert a nudge');
  expect(draft()).toBe('Mine');
});

test.each([
  ['a composer that takes nothing', 'does not take it'],
  ['a composer that does not answer', 'no answer'],
])('%s: said in words, and the draft is as it was', async (what) => {
  const { press, draft, world, pass } = await openSidebar({
    scenario: 'critical',
    draft: 'My own words',
  });
  const isSilent = what.includes('not answer');
  if (isSilent) world.setFault('get', { kind: 'noAnswer' });
  else {
    for (const way of ['set', 'invoke']) {
      world.setFault(way, { kind: 'namedError', name: 'Error', message: 'no' });
    }
  }
  await press('Insert a nudge');
  await pass(20_000);
  expect(draft()).toBe('My own words');
  expect(
    screen.getByText(
      isSilent
        ? 'Zendesk did not answer, so nothing was inserted. Try again.'
        : 'Zendesk did not take the text. Your draft is as it was.',
    ),
  ).toBeVisible();
});
