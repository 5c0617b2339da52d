/** Blocks of type rich_text as nodes. */
import { el, link } from './dom.js';
import { emoji } from './emoji.js';
import { mention } from './mrkdwn.js';
import { channelName, userName } from './store.js';

const STYLES = { bold: 'strong', italic: 'em', strike: 's', code: 'code', underline: 'u' };

/** The node of a rich_text block. */
export const richText = (block) => el('div', { class: 'rich-text' }, ...block.elements.map(part));

function part(element) {
  switch (element.type) {
    case 'rich_text_section': return el('div', { class: 'rich-section' }, ...inline(element.elements));
    case 'rich_text_quote': return el('blockquote', {}, ...inline(element.elements));
    case 'rich_text_preformatted': return preformatted(element);
    case 'rich_text_list': return list(element);
    default: return el('div', { class: 'unknown' }, `(${element.type})`);
  }
}

function list(element) {
  const ordered = element.style === 'ordered';
  return el(ordered ? 'ol' : 'ul', {
    class: `rich-list indent-${Math.min(element.indent || 0, 5)}`,
    start: ordered && element.offset ? element.offset + 1 : null,
  }, ...element.elements.map((item) => el('li', {}, ...inline(item.elements || []))));
}

function preformatted(element) {
  const text = el('pre', {}, ...inline(element.elements));
  const copy = el('button', {
    type: 'button', class: 'copy', on: {
      click: async () => {
        await navigator.clipboard.writeText(text.textContent);
        copy.textContent = 'Copied';
        setTimeout(() => { copy.textContent = 'Copy'; }, 1500);
      },
    },
  }, 'Copy');
  return el('div', { class: 'preformatted' }, text, copy);
}

const inline = (elements) => elements.flatMap((element) => styled(element.style || {}, leaf(element)));

function leaf(element) {
  switch (element.type) {
    case 'text': return lines(element.text);
    case 'link': return [link(element.url, element.text)];
    case 'emoji': return [document.createTextNode(emoji(element.name) ?? `:${element.name}:`)];
    case 'user': return [mention('@' + userName(element.user_id))];
    case 'channel': return [mention('#' + channelName(element.channel_id))];
    case 'broadcast': return [mention('@' + element.range)];
    case 'color': return [el('code', {}, element.value)];
    case 'date': return [document.createTextNode(element.fallback || new Date(element.timestamp * 1000).toLocaleString())];
    default: return [document.createTextNode(`(${element.type})`)];
  }
}

const lines = (text) => text.split('\n').flatMap((line, at) => (at ? [el('br'), line] : [line])).filter((node) => node !== '')
  .map((node) => (typeof node === 'string' ? document.createTextNode(node) : node));

function styled(style, nodes) {
  return Object.keys(STYLES).filter((name) => style[name])
    .reduce((inner, name) => [el(STYLES[name], {}, ...inner)], nodes);
}
