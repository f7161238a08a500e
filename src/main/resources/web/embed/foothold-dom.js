// Building the page from data: elements and text, never markup.

/** An element with attributes (`on…` are listeners) and children; what is null or false is left out. */
export function h(tag, attributes, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
    else if (value !== false && value != null) node.setAttribute(name, value === true ? '' : value);
  }
  node.append(...children.flat(Infinity).filter((child) => child != null && child !== false));
  return node;
}

/** A button that does something here. */
export const button = (kind, onclick, text, more) => h('button', { type: 'button', class: kind, onclick, ...more }, text);

/** Text that only screen readers read. */
export const unseen = (text) => h('span', { class: 'unseen' }, text);

/** A sentence with `{name}` places filled in. */
export const fill = (sentence, values) => sentence.replace(/\{(\w+)\}/g, (all, name) => String(values[name] ?? all));
