// Tag, attributes and children in, a DOM element out. Text only ever enters as text nodes; no markup is parsed anywhere.

type Value = string | number | boolean | null | undefined;
export type Child = Node | string | null | undefined | false;

/** `element('p', { class: 'note' }, 'words')`; `true` sets an empty attribute, `false` and null leave it out. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, Value>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) setAttribute(made, name, value);
  made.append(...children.filter(isPresent));
  return made;
}

/** Sets, or with null, undefined or false removes, an attribute. */
export function setAttribute(target: Element, name: string, value: Value): void {
  if (value === null || value === undefined || value === false) target.removeAttribute(name);
  else target.setAttribute(name, value === true ? '' : String(value));
}

/** A button that submits nothing by itself. */
export function button(
  attributes: Readonly<Record<string, Value>>,
  onPress: (event: MouseEvent) => void,
  ...children: readonly Child[]
): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, ...children);
  made.addEventListener('click', onPress);
  return made;
}

let lastId = 0;

/** An id that no other element of the page has: `field-3`. */
export function freshId(stem: string): string {
  lastId += 1;
  return `${stem}-${lastId}`;
}

function isPresent(child: Child): child is Node | string {
  return child !== null && child !== undefined && child !== false;
}
