/** A menu whose options the bot brings while one types. */
import { el } from './dom.js';
import { act, label, names } from './elements.js';

const PAUSE_MS = 150;
let menus = 0;

/**
 * The node of an external select.
 * @param {boolean} many whether several can be chosen
 */
export function typeahead(item, block, context, many) {
  const id = `typeahead-${++menus}`;
  let chosen = [item.initial_option, ...(item.initial_options || [])].filter(Boolean);
  let timer = 0;
  let asked = 0;
  const list = el('ul', { id, class: 'options', role: 'listbox', hidden: true });
  const field = el('input', {
    type: 'text', class: 'field', role: 'combobox', autocomplete: 'off', 'aria-autocomplete': 'list', 'aria-controls': id,
    'aria-expanded': 'false', 'aria-label': label(block.label) || label(item.placeholder) || 'Choose',
    placeholder: label(item.placeholder) || null,
    on: { input: later, focus: later, blur: () => show(false), keydown: key },
  });
  const chips = el('span', { class: 'picked' });
  const node = el('span', { class: 'typeahead', data: names(item, block) }, chips, field, list);
  Object.defineProperty(node, 'value', { get: () => chosen.map((one) => one.value).join('\n') });
  draw();
  return node;

  function later() {
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE_MS);
  }

  async function ask() {
    const typed = field.value.trim();
    if (typed.length < (item.min_query_length ?? 3)) return show(false);
    const number = ++asked;
    const result = await context.options(block.block_id, item.action_id, typed);
    if (number !== asked || document.activeElement !== field) return undefined;
    const offered = result.ok ? result.options : [];
    list.replaceChildren(...(offered.length ? offered.map(row) : [el('li', { class: 'nothing' }, result.error ?? 'Nothing found')]));
    return show(true);
  }

  function row(one) {
    return el('li', { role: 'option', 'aria-selected': 'false', on: { mousedown: (event) => { event.preventDefault(); choose(one); } } }, label(one.text));
  }

  function choose(one) {
    const most = item.max_selected_items ?? Infinity;
    if (!many) chosen = [one];
    else if (chosen.length < most && !chosen.some((other) => other.value === one.value)) chosen.push(one);
    field.value = '';
    show(false);
    draw();
    act(item, block, context, node.value, node);
  }

  function draw() {
    chips.replaceChildren(...chosen.map((one) => el('button', {
      type: 'button', class: 'chip', 'aria-label': `Remove ${label(one.text)}`,
      on: { click: () => { chosen = chosen.filter((other) => other !== one); draw(); } },
    }, label(one.text), ' ✕')));
  }

  function show(open) {
    list.hidden = !open;
    field.setAttribute('aria-expanded', String(open));
  }

  function key(event) {
    const rows = [...list.querySelectorAll('[role=option]')];
    const at = rows.findIndex((one) => one.getAttribute('aria-selected') === 'true');
    if (list.hidden || !rows.length) {
      if (event.key === 'Enter') event.preventDefault();
      return;
    }
    if (event.key === 'Enter') rows[Math.max(at, 0)].dispatchEvent(new MouseEvent('mousedown', { cancelable: true }));
    else if (event.key === 'Escape') show(false);
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const next = (at + (event.key === 'ArrowDown' ? 1 : rows.length - 1)) % rows.length;
      rows.forEach((one, index) => one.setAttribute('aria-selected', String(index === next)));
    } else return;
    event.preventDefault();
  }
}
