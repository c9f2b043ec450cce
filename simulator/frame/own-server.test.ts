/** @jest-environment node */
import { FILE_CLOCK_HEADER, installOwnServer } from './own-server';

const ORIGIN = 'http://127.0.0.1:4000';

function frame() {
  const asked: Request[] = [];
  const target = {
    location: { origin: ORIGIN, href: `${ORIGIN}/app/assets/index.html` },
    fetch: (async (request: Request) => {
      asked.push(request);
      return new Response();
    }) as typeof fetch,
  };
  let offsetMs = 0;
  installOwnServer(target, () => ({ offsetMs, files: 'age' }));
  const setOffset = (ms: number) => {
    offsetMs = ms;
  };
  return { target, asked, setOffset };
}

test('what is asked of the own origin names the time of the moment', async () => {
  const { target, asked, setOffset } = frame();
  await target.fetch(`${ORIGIN}/app/assets/logo.png`, { method: 'HEAD', cache: 'no-store' });
  setOffset(-5);
  await target.fetch(new URL('/logo.png', ORIGIN));
  expect(asked.map(({ headers }) => headers.get(FILE_CLOCK_HEADER))).toEqual(['0 age', '-5 age']);
  expect(asked[0]).toMatchObject({ method: 'HEAD', cache: 'no-store' });
});

test('what is asked of others is left alone', async () => {
  const { target, asked } = frame();
  await target.fetch('https://example.com/');
  expect(asked[0]?.headers.get(FILE_CLOCK_HEADER)).toBeNull();
});
