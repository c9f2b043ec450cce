import type { OpenTicket } from './open-ticket';

/** Everything that stays in the browser when the page is gone; what the browser denies holds nothing. */
export async function stored({ frame }: OpenTicket): Promise<readonly unknown[]> {
  return (await frame()).evaluate(async () => {
    const places = [
      () => Object.entries(localStorage),
      () => Object.entries(sessionStorage),
      () => indexedDB.databases(),
      () => caches.keys(),
      () => document.cookie.split(';').filter(Boolean),
    ];
    const found = places.map(async (place) => place()).map((kept) => kept.catch(() => []));
    return (await Promise.all(found)).flat();
  });
}
