import { afterEach, expect, test, vi } from 'vitest';
import { watchViewport } from './viewport.ts';

afterEach(() => vi.unstubAllGlobals());

function tablet() {
  const view = Object.assign(new EventTarget(), { height: 800, offsetTop: 0, scale: 1 });
  vi.stubGlobal('window', { innerHeight: 800, visualViewport: view });
  const style = new Map<string, string>();
  const root = {
    style: {
      setProperty: (name: string, value: string) => void style.set(name, value),
      removeProperty: (name: string) => void style.delete(name),
    },
  } as unknown as HTMLElement;
  return { view, style, root };
}
const asObject = (style: Map<string, string>) => Object.fromEntries(style);

test('the keyboard comes up: sheets learn how much room is left and where it begins', () => {
  const { view, style, root } = tablet();
  const stop = watchViewport(root);
  expect(asObject(style)).toEqual({});
  Object.assign(view, { height: 430, offsetTop: 20 });
  view.dispatchEvent(new Event('resize'));
  expect(asObject(style)).toEqual({ '--keyboard': '350px', '--view-top': '20px', '--view-height': '430px' });
  Object.assign(view, { height: 800, offsetTop: 0 });
  view.dispatchEvent(new Event('resize'));
  expect(asObject(style)).toEqual({});
  Object.assign(view, { height: 430, offsetTop: 20 });
  view.dispatchEvent(new Event('resize'));
  stop();
  expect(asObject(style)).toEqual({});
  view.dispatchEvent(new Event('resize'));
  expect(asObject(style)).toEqual({});
});
test('pinch zoom is a magnifier, not a keyboard', () => {
  const { view, style, root } = tablet();
  watchViewport(root);
  Object.assign(view, { height: 400, offsetTop: 100, scale: 2 });
  view.dispatchEvent(new Event('resize'));
  expect(asObject(style)).toEqual({});
});
