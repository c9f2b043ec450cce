import { render } from '@testing-library/react';
import { useRef } from 'react';
import { useResize } from './use-resize';

/** jsdom lays nothing out: a box whose height the test sets, and an observer that the test rings. */
class FakeResizeObserver {
  static live = new Set<FakeResizeObserver>();
  constructor(private readonly ring: () => void) {}
  observe() {
    FakeResizeObserver.live.add(this);
    this.ring();
  }
  disconnect() {
    FakeResizeObserver.live.delete(this);
  }
  static ringAll() {
    for (const observer of FakeResizeObserver.live) observer.ring();
  }
}

let heightPx = 0;
beforeEach(() => {
  Object.assign(globalThis, { ResizeObserver: FakeResizeObserver });
  jest
    .spyOn(HTMLElement.prototype, 'getBoundingClientRect')
    .mockImplementation(() => ({ height: heightPx }) as DOMRect);
});
afterEach(() => {
  delete (globalThis as { ResizeObserver?: unknown }).ResizeObserver;
});

function Box({ resize }: { readonly resize: (px: number) => Promise<void> }) {
  const content = useRef<HTMLDivElement>(null);
  useResize(content, resize);
  return <div ref={content} />;
}

function drawBox() {
  const asked: number[] = [];
  const resize = async (px: number) => void asked.push(px);
  return { asked, ...render(<Box resize={resize} />) };
}

test('asks for the height of its content, whole pixels up, once for each change', () => {
  heightPx = 320.2;
  const { asked } = drawBox();
  FakeResizeObserver.ringAll();
  expect(asked).toEqual([321]);
  heightPx = 500;
  FakeResizeObserver.ringAll();
  FakeResizeObserver.ringAll();
  expect(asked).toEqual([321, 500]);
});

test('ends with the component', () => {
  const { unmount } = drawBox();
  expect(FakeResizeObserver.live.size).toBe(1);
  unmount();
  expect(FakeResizeObserver.live.size).toBe(0);
});

test('a browser without ResizeObserver still draws the sidebar', () => {
  delete (globalThis as { ResizeObserver?: unknown }).ResizeObserver;
  expect(drawBox().asked).toEqual([]);
});
