/** Tells the harness how a person reaches the board of this product: see README.md. */
const doubleTap = (page, x, y) => page.mouse.dblclick(x, y);

export default {
  name: 'flappi',
  path: '/',
  create: (page) => doubleTap(page, 800, 600),
  edit: doubleTap,
  editorSelector: 'dialog textarea',
  editorText: () => document.querySelector('dialog textarea')?.value,
};
