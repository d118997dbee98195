/** Changes of the document that leave alone what already is as it should be: each one costs layout and is announced. */

/** Sets an attribute unless it has that value. */
export function setAttribute(el: Element, name: string, value: string): void {
  if (el.getAttribute(name) !== value) el.setAttribute(name, value);
}

/** Sets an element's text unless it reads so. */
export function setText(el: HTMLElement, text: string): void {
  if (el.getText() !== text) el.setText(text);
}
