import { screen, within } from '@testing-library/react';
import { openSidebar } from '../../testing/sidebar';

export type Opened = Awaited<ReturnType<typeof openSidebar>>;

export async function openMacros(options: Parameters<typeof openSidebar>[0] = {}): Promise<Opened> {
  const opened = await openSidebar(options);
  await opened.openTab('Macros');
  return opened;
}

export const panel = () => screen.getByRole('tabpanel', { name: 'Macros' });
export const rows = () => within(panel()).queryAllByRole('listitem');
export const rowOf = (id: number) => rows().find((row) => row.dataset.macroId === String(id));
export const said = () => within(panel()).getByRole('status');
export const applyOf = (title: string) => `Apply ${title}`;
export const dialog = () => screen.queryByRole('alertdialog');

export const RETURNS = 'Returns › How to send it back';
export const WORKFLOW = 'Workflow › Waiting for the customer';
export const TEMPLATE = 'WhatsApp templates › Are you still there? (en)';
