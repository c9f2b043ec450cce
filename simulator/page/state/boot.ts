import type { Boot } from '../../server/boot';

/** The app and its settings, as they are on disk now. */
export async function readBoot(): Promise<Boot> {
  const response = await fetch('/boot.json');
  if (!response.ok) throw new Error(await response.text());
  return response.json();
}
