import { screen } from '@testing-library/react';
import { openSidebar } from '../../testing/sidebar';

/** A macro of free text, which also changes fields. */
export const RETURNS = 306;
export const NOTICE = '“Returns › How to send it back” would not arrive';
export const notice = () => screen.queryByText(NOTICE);

/** A draft whose place in the reply a template has taken. */
export async function afterTemplate() {
  const opened = await openSidebar({ scenario: 'closed', draft: 'Hi Olivia' });
  const { press, user, showAll } = opened;
  await press(/Delivery day/);
  await user.type(screen.getByRole('textbox', { name: 'Day' }), 'Friday');
  await press('Insert into the reply');
  await showAll();
  return opened;
}

/** A ticket whose window is closed, with a draft, after a macro from Zendesk's own menu. */
export async function afterMacro({ draft = 'Hi Olivia', scenario = 'closed' } = {}) {
  const opened = await openSidebar({ scenario, draft });
  await opened.inZendesk(() => opened.world.applyMacro(opened.ticketId, RETURNS));
  return opened;
}
