/** Elements made without markup: text goes in as text nodes only. */

/**
 * An element.
 * @param {string} tag
 * @param {Object} properties attributes; `class`, `on` (handlers by event name) and `data` are understood; null and false are left out
 * @param {...(Node|string|null)} children
 */
export function el(tag, properties = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    if (name === 'on') for (const [event, handler] of Object.entries(value)) node.addEventListener(event, handler);
    else if (name === 'data') Object.assign(node.dataset, value);
    else node.setAttribute(name, value === true ? '' : value);
  }
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
}

/** An element of a drawing. */
export function svg(tag, attributes = {}, ...children) {
  const node = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children.filter(Boolean));
  return node;
}

/** The element with that id. */
export const byId = (id) => document.getElementById(id);

/** A link to another site in a new tab; plain text where the address is not http, https or mail. */
export function link(address, label) {
  const shown = label || address;
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !['http:', 'https:', 'mailto:'].includes(url.protocol)) return document.createTextNode(shown);
  return el('a', { href: url.href, target: '_blank', rel: 'noopener noreferrer' }, shown);
}
