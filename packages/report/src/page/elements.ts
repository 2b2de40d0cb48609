type Child = Node | string | undefined | false;
type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** An element with its attributes and what stands in it. Texts are texts: nothing is read as HTML. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  return filled(document.createElement(name), attributes, children);
}

/** The same for a drawing. */
export const shape = <K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): SVGElementTagNameMap[K] =>
  filled(document.createElementNS('http://www.w3.org/2000/svg', name), attributes, children);

function filled<E extends Element>(one: E, attributes: Attributes, children: readonly Child[]): E {
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) one.setAttribute(name, value === true ? '' : String(value));
  for (const child of children) if (child !== undefined && child !== false) one.append(child);
  return one;
}

/** A button that does something. */
export function button(attributes: Attributes, onPress: () => void, ...children: readonly Child[]): HTMLButtonElement {
  const one = element('button', { type: 'button', ...attributes }, ...children);
  one.addEventListener('click', onPress);
  return one;
}

/** Words for those who hear the page. */
export const unseen = (words: string): HTMLElement => element('span', { class: 'unseen' }, words);
