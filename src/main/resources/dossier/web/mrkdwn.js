/** Slack's mrkdwn as nodes. Text only ever becomes text nodes. */
import { el, link } from './dom.js';
import { withEmoji } from './emoji.js';
import { channelName, userName } from './store.js';

const STYLES = { '*': 'strong', _: 'em', '~': 's' };
const WORD = /[\p{L}\p{N}]/u;
const REFERENCE = /<([^<>\n]{1,4000})>/g;
const TOKEN = /<([^<>\n]{1,4000})>|`([^`\n]+)`|([*_~])((?:(?!\3)[^\n])+)\3/g;

/** The nodes of a mrkdwn text; where it is not styled, only references and emoji are special. */
export function mrkdwn(text, styled = true) {
  if (!styled) return text.split('\n').flatMap((line, at) => [...(at ? [el('br')] : []), ...inline(line, REFERENCE)]);
  const nodes = [];
  text.split('```').forEach((part, at, parts) => {
    if (at % 2 === 1 && at < parts.length - 1) nodes.push(el('pre', {}, decode(part.replace(/^\n|\n$/g, ''))));
    else nodes.push(...paragraphs(at % 2 === 1 ? '```' + part : part));
  });
  return nodes;
}

/** A plain text: short names of emoji become emoji, nothing else is special. */
export const plain = (text, withCodes = true) => document.createTextNode(withCodes ? withEmoji(text) : text);

function paragraphs(text) {
  const nodes = [];
  let quote = null;
  const lines = text.replace(/^\n+|\n+$/g, '').split('\n');
  lines.forEach((line, at) => {
    const quoted = line.match(/^(?:&gt;|>) ?(.*)$/);
    if (quoted) {
      if (quote) quote.append(el('br'));
      else nodes.push((quote = el('blockquote')));
      quote.append(...inline(quoted[1]));
      return;
    }
    if (at > 0 && !quote) nodes.push(el('br'));
    quote = null;
    nodes.push(...inline(line));
  });
  return nodes;
}

function inline(text, tokens = TOKEN) {
  const nodes = [];
  const token = new RegExp(tokens);
  let from = 0;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const node = drawn(match, text);
    if (!node) {
      token.lastIndex = match.index + 1;
      continue;
    }
    if (match.index > from) nodes.push(leaf(text.slice(from, match.index)));
    nodes.push(node);
    from = token.lastIndex;
  }
  if (from < text.length) nodes.push(leaf(text.slice(from)));
  return nodes;
}

function drawn(match, text) {
  const [whole, special, code, mark, styled] = match;
  if (special !== undefined) return angle(special);
  if (code !== undefined) return el('code', {}, decode(code));
  const neighbours = text.slice(Math.max(match.index - 1, 0), match.index) + text.slice(match.index + whole.length, match.index + whole.length + 1);
  if (styled !== styled.trim() || WORD.test(neighbours)) return null;
  return el(STYLES[mark], {}, ...inline(styled));
}

function angle(content) {
  const [target, label] = split(content);
  if (target.startsWith('@')) return mention('@' + (label || userName(target.slice(1))));
  if (target.startsWith('#')) return mention('#' + (label || channelName(target.slice(1))));
  if (target.startsWith('!date^')) return leaf(label || '');
  if (target.startsWith('!')) return mention('@' + (label || target.slice(1).split('^')[0]).replace(/^@/, ''));
  return link(decode(target), label ? withEmoji(decode(label)) : decode(target).replace(/^mailto:/, ''));
}

function split(content) {
  const bar = content.indexOf('|');
  return bar < 0 ? [content, ''] : [content.slice(0, bar), content.slice(bar + 1)];
}

/** A mention of a person or channel. */
export const mention = (text) => el('span', { class: 'mention' }, text);

const leaf = (text) => document.createTextNode(withEmoji(decode(text)));
const decode = (text) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
