/** Blocks as nodes. */
import { chart } from './charts.js';
import { el } from './dom.js';
import { element, image, text } from './elements.js';
import { richText } from './richtext.js';

/**
 * The nodes of a message's or form's blocks.
 * @param {Object} context `press(blockId, actionId, value, node)` is called when an element acts
 */
export const blocks = (list, context) => list.map((block) => el('div', { class: `block block-${block.type}` }, draw(block, context)));

function draw(block, context) {
  switch (block.type) {
    case 'section': return section(block, context);
    case 'header': return el('h3', { class: 'header' }, ...text(block.text));
    case 'divider': return el('hr');
    case 'context': return el('div', { class: 'context' }, ...block.elements.map((item) => contextItem(item)));
    case 'actions': case 'context_actions':
      return el('div', { class: 'actions' }, ...block.elements.map((item) => element(item, block, context)));
    case 'rich_text': return richText(block);
    case 'image': return picture(block);
    case 'data_visualization': return chart(block);
    case 'input': return input(block, context);
    case 'table': return table(block);
    case 'markdown': return el('div', { class: 'markdown' }, block.text);
    default: return el('div', { class: 'unknown' }, `This page does not show blocks of type “${block.type}”.`);
  }
}

function section(block, context) {
  const body = el('div', { class: 'section-body' },
    block.text ? el('div', { class: 'text' }, ...text(block.text)) : null,
    block.fields ? el('div', { class: 'fields' }, ...block.fields.map((field) => el('div', {}, ...text(field)))) : null);
  return el('div', { class: 'section' }, body,
    block.accessory ? el('div', { class: `accessory accessory-${block.accessory.type}` }, element(block.accessory, block, context)) : null);
}

const contextItem = (item) => (item.type === 'image' ? image(item) : el('span', {}, ...text(item)));

function picture(block) {
  return el('figure', {}, block.title ? el('figcaption', {}, ...text(block.title)) : null, image(block));
}

function input(block, context) {
  return el('div', { class: 'input', data: { input: block.block_id } },
    el('div', { class: 'label' }, ...text(block.label), block.optional ? el('span', { class: 'optional' }, ' (optional)') : null),
    element(block.element, block, block.dispatch_action ? context : { ...context, press() {} }),
    block.hint ? el('div', { class: 'hint' }, ...text(block.hint)) : null,
    el('div', { class: 'input-error', role: 'alert' }));
}

function table(block) {
  const settings = block.column_settings || [];
  const cell = (tag) => (item, at) => el(tag, { class: `align-${settings[at]?.align || 'left'}${settings[at]?.is_wrapped ? ' wrapped' : ''}` },
    ...(item.type === 'rich_text' ? [richText(item)] : [item.text || '']));
  const [head, ...rows] = block.rows;
  return el('div', { class: 'table', tabindex: '0', role: 'region', 'aria-label': 'Table' },
    el('table', {}, el('thead', {}, el('tr', {}, ...head.map(cell('th')))),
      el('tbody', {}, ...rows.map((row) => el('tr', {}, ...row.map(cell('td')))))));
}
