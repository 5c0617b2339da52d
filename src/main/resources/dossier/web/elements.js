/** Elements of blocks that act: buttons, menus, inputs. */
import { el } from './dom.js';
import { mrkdwn, plain } from './mrkdwn.js';
import { state } from './store.js';
import { typeahead } from './typeahead.js';

/** The nodes of a text object. */
export function text(object) {
  if (!object) return [];
  return object.type === 'mrkdwn' ? mrkdwn(object.text) : lines(object);
}

function lines(object) {
  return object.text.split('\n').flatMap((line, at) =>
    (at ? [el('br'), plain(line, object.emoji !== false)] : [plain(line, object.emoji !== false)]));
}

export const label = (object) => text(object).map((node) => node.textContent).join('');

/**
 * The node of an element.
 * @param {Object} context `press(blockId, actionId, value, node)` is called when it acts
 */
export function element(item, block, context) {
  switch (item.type) {
    case 'button': return button(item, block, context);
    case 'static_select': return select(item, block, context);
    case 'overflow': return overflow(item, block, context);
    case 'radio_buttons': return choices(item, block, context, 'radio');
    case 'checkboxes': return choices(item, block, context, 'checkbox');
    case 'datepicker': return moment(item, block, context, 'date', item.initial_date);
    case 'timepicker': return moment(item, block, context, 'time', item.initial_time);
    case 'multi_static_select': return several(item, block, context, options(item));
    case 'users_select': return select({ ...item, options: people(), initial_option: { value: item.initial_user } }, block, context);
    case 'conversations_select': return select({ ...item, options: rooms(item), initial_option: { value: item.initial_conversation } }, block, context);
    case 'channels_select': return select({ ...item, options: rooms(item), initial_option: { value: item.initial_channel } }, block, context);
    case 'multi_users_select': return several(item, block, context, people(), item.initial_users);
    case 'multi_conversations_select': return several(item, block, context, rooms(item), item.initial_conversations);
    case 'external_select': return typeahead(item, block, context, false);
    case 'multi_external_select': return typeahead(item, block, context, true);
    case 'plain_text_input': return input(item, block);
    case 'image': return image(item);
    default: return el('span', { class: 'unknown' }, `(${item.type})`);
  }
}

export async function act(item, block, context, value, node) {
  if (item.confirm && !(await confirmed(item.confirm))) return;
  context.press(block.block_id, item.action_id, value, node);
}

function button(item, block, context) {
  const style = item.style === 'primary' || item.style === 'danger' ? item.style : 'plain';
  const properties = { class: `button ${style}`, 'aria-label': item.accessibility_label || null };
  const pressed = (event) => act(item, block, context, null, event.currentTarget);
  if (item.url && /^https?:/.test(item.url))
    return el('a', { ...properties, href: item.url, target: '_blank', rel: 'noopener noreferrer', on: { click: pressed } },
      ...text(item.text), el('span', { class: 'away', 'aria-hidden': 'true' }, '↗'));
  return el('button', { ...properties, type: 'button', on: { click: pressed } }, ...text(item.text));
}

function select(item, block, context) {
  const groups = item.option_groups || [{ options: item.options || [] }];
  const chosen = item.initial_option?.value;
  const option = (one) => el('option', { value: one.value, selected: one.value === chosen }, label(one.text));
  const node = el('select', {
    class: 'select', 'aria-label': label(item.placeholder) || 'Choose', data: names(item, block),
    on: { change: () => node.value && act(item, block, context, node.value, node) },
  }, el('option', { value: '' }, label(item.placeholder) || 'Choose'),
  ...groups.flatMap((group) => (group.label
    ? [el('optgroup', { label: label(group.label) }, ...group.options.map(option))]
    : group.options.map(option))));
  return node;
}

function overflow(item, block, context) {
  const close = () => {
    menu.hidden = true;
    opener.setAttribute('aria-expanded', 'false');
  };
  const menu = el('div', { class: 'menu', role: 'menu', hidden: true }, ...item.options.map((option) => el('button', {
    type: 'button', role: 'menuitem', on: {
      click: () => {
        close();
        if (option.url) window.open(option.url, '_blank', 'noopener,noreferrer');
        act(item, block, context, option.value, opener);
      },
    },
  }, ...text(option.text))));
  const opener = el('button', {
    type: 'button', class: 'button plain', 'aria-label': 'More', 'aria-haspopup': 'menu', 'aria-expanded': 'false', on: {
      click: () => {
        menu.hidden = !menu.hidden;
        opener.setAttribute('aria-expanded', String(!menu.hidden));
        if (!menu.hidden) menu.firstChild.focus();
      },
    },
  }, '⋯');
  const wrapper = el('span', {
    class: 'menu-anchor', on: {
      focusout: (event) => { if (!wrapper.contains(event.relatedTarget)) close(); },
      keydown: (event) => keys(event, menu, () => { close(); opener.focus(); }),
    },
  }, opener, menu);
  return wrapper;
}

function keys(event, menu, leave) {
  const items = [...menu.children];
  const at = items.indexOf(document.activeElement);
  if (event.key === 'Escape') leave();
  else if (at >= 0 && event.key === 'ArrowDown') items[(at + 1) % items.length].focus();
  else if (at >= 0 && event.key === 'ArrowUp') items[(at + items.length - 1) % items.length].focus();
  else return;
  event.preventDefault();
}

function choices(item, block, context, kind) {
  const name = `${block.block_id}-${item.action_id}`;
  const initial = [item.initial_option, ...(item.initial_options || [])].filter(Boolean).map((option) => option.value);
  const chosen = () => [...node.querySelectorAll('input:checked')].map((box) => box.value).join('\n');
  const node = el('fieldset', { class: 'choices', data: names(item, block), on: {
    change: () => act(item, block, context, chosen(), node),
  } }, ...item.options.map((option) => el('label', {},
    el('input', { type: kind, name, value: option.value, checked: initial.includes(option.value) }),
    el('span', {}, ...text(option.text)))));
  Object.defineProperty(node, 'value', { get: chosen });
  return node;
}

function moment(item, block, context, type, initial) {
  const node = el('input', {
    type, class: 'select', 'aria-label': label(block.label) || label(item.placeholder) || type, value: initial || null,
    data: names(item, block), on: { change: () => act(item, block, context, node.value, node) },
  });
  return node;
}

const options = (item) => (item.option_groups ? item.option_groups.flatMap((group) => group.options) : item.options || []);
const option = (words, value) => ({ text: { type: 'plain_text', text: words, emoji: false }, value });
const people = () => Object.entries(state.users).map(([id, user]) => option(user.name, id));
const rooms = (item) => state.channels.filter((room) => !room.direct || (item.filter?.include ?? ['im']).includes('im'))
  .map((room) => option(room.direct ? room.name : `# ${room.name}`, room.id));

/** A choice of several, as boxes. */
function several(item, block, context, offered, initial = []) {
  const chosen = initial.length ? offered.filter((one) => initial.includes(one.value)) : item.initial_options;
  return choices({ ...item, options: offered, initial_options: chosen }, block, context, 'checkbox');
}

function input(item, block) {
  const properties = {
    class: 'field', placeholder: label(item.placeholder) || null, maxlength: item.max_length || null,
    data: names(item, block), 'aria-label': label(block.label) || null,
  };
  const node = el(item.multiline ? 'textarea' : 'input', item.multiline ? { ...properties, rows: 4 } : { ...properties, type: 'text' });
  node.value = item.initial_value || '';
  return node;
}

export const names = (item, block) => ({ block: block.block_id, action: item.action_id });

/** An image, or its description where it cannot be shown. */
export function image(item) {
  const node = el('img', { src: item.slack_file ? `/playground/files/${item.slack_file.id}` : item.image_url, alt: item.alt_text || '', loading: 'lazy', referrerpolicy: 'no-referrer' });
  node.addEventListener('error', () => node.replaceWith(el('span', { class: 'no-image' }, `🖼 ${item.alt_text || 'image'}`)));
  return node;
}

function confirmed(confirm) {
  return new Promise((resolve) => {
    const answer = (yes) => () => { dialog.close(); dialog.remove(); resolve(yes); };
    const dialog = el('dialog', { class: 'dialog small', on: { cancel: answer(false) } },
      el('h2', {}, ...text(confirm.title)), el('p', {}, ...text(confirm.text)),
      el('div', { class: 'dialog-foot' },
        el('button', { type: 'button', class: 'button plain', on: { click: answer(false) } }, ...text(confirm.deny)),
        el('button', { type: 'button', class: `button ${confirm.style === 'danger' ? 'danger' : 'primary'}`, on: { click: answer(true) } },
          ...text(confirm.confirm))));
    document.body.append(dialog);
    dialog.showModal();
  });
}
