import { screen } from '@testing-library/react';
import { openSidebar } from '../../testing/sidebar';

/** The form of the template with that title, in the whole sidebar. */
export async function openForm(
  title: string | RegExp,
  options: Parameters<typeof openSidebar>[0] = { scenario: 'closed' },
) {
  const opened = await openSidebar({ tool: 'templates', ...options });
  await opened.press(title);
  return opened;
}

export const field = (label: string) => screen.getByRole('textbox', { name: label });
export const form = () => field('Day').closest('form') as HTMLFormElement;
export const INSERT = 'Insert into the reply';

/** What the form says of an "Insert". */
export const outcome = () =>
  screen
    .getAllByRole('status')
    .filter((status) => status.closest('form'))
    .at(-1)?.textContent;

export const SWITCH = 'Switch to public reply';

/** A form that is open while the agent turns to an internal note. */
export async function openOnNote() {
  const opened = await openForm(/Delivery day/);
  const { world, ticketId, inZendesk } = opened;
  expect(screen.queryByRole('button', { name: SWITCH })).toBeNull();
  await inZendesk(() => world.setCommentType(ticketId, 'internalNote'));
  expect(form()).toHaveTextContent('A template has to be a public reply.');
  return opened;
}

/** Presses "Insert" once something has changed under a filled form. */
export async function insertAfter(change: (opened: Awaited<ReturnType<typeof openForm>>) => void) {
  const opened = await openForm(/Delivery day/, {
    scenario: 'several-channels',
    draft: 'Hi Priya',
  });
  await opened.user.type(field('Day'), 'Friday');
  change(opened);
  await opened.press(INSERT);
  return opened;
}
