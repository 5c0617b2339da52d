/** Messages as rows of a list. */
import { el } from './dom.js';
import { blocks } from './blocks.js';
import { mrkdwn } from './mrkdwn.js';
import { perform, replies, state, tell, userName } from './store.js';

const GROUP_SECONDS = 300;
const time = new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' });
const full = new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeStyle: 'medium' });
const day = new Intl.DateTimeFormat(undefined, { weekday: 'long', month: 'long', day: 'numeric' });
const moment = (ts) => new Date(Number(ts) * 1000);

/** Fills a list with messages, with a line at each new day. */
export function fill(list, messages, inThread) {
  let before = null;
  const rows = messages.flatMap((message) => {
    const row = draw(message, before, inThread);
    const line = inThread || sameDay(before, message) ? [] : [dayLine(message)];
    before = message;
    return [...line, row];
  });
  list.replaceChildren(...rows);
}

/** Adds a message at the end of a list, or replaces its row where it is there. */
export function put(list, message, before, inThread) {
  const old = list.querySelector(`[data-ts="${CSS.escape(message.ts)}"]`);
  const row = draw(message, before, inThread);
  if (old) replace(old, row);
  else list.append(...(inThread || sameDay(before, message) ? [] : [dayLine(message)]), row);
  return row;
}

function replace(old, row) {
  const hadFocus = old.contains(document.activeElement);
  old.replaceWith(row);
  if (hadFocus) row.focus({ preventScroll: true });
}

function draw(message, before, inThread) {
  const compact = groups(before, message);
  const bot = message.user === state.bot;
  return el('li', { class: classes(message, compact), data: { ts: message.ts }, tabindex: '-1' },
    compact ? el('time', { class: 'side-time', title: full.format(moment(message.ts)) }, time.format(moment(message.ts))) : avatar(message.user, bot),
    el('div', { class: 'body' },
      message.ephemeral && !message.command ? el('p', { class: 'only-you' }, '👁 Only visible to you') : null,
      compact ? null : heading(message, bot),
      content(message),
      inThread ? null : threadLine(message)),
    inThread || message.ephemeral ? null : replyButton(message));
}

const classes = (message, compact) => ['message', compact && 'compact', message.ephemeral && 'ephemeral', message.command && 'command']
  .filter(Boolean).join(' ');

function groups(before, message) {
  return before && !message.ephemeral && !before.ephemeral && before.user === message.user && message.user === state.me
    && sameDay(before, message) && !replies(before).length && Number(message.ts) - Number(before.ts) < GROUP_SECONDS;
}

/** The picture of a person or of the bot. */
export const avatar = (user, bot) => (bot
  ? el('img', { class: 'avatar', src: '/icon.svg', alt: '' })
  : el('span', { class: 'avatar letter', 'aria-hidden': 'true' }, userName(user).slice(0, 1)));

function heading(message, bot) {
  return el('p', { class: 'by' }, el('strong', {}, userName(message.user)),
    bot ? el('span', { class: 'badge', title: 'This is an app' }, 'APP') : null,
    el('time', { datetime: moment(message.ts).toISOString(), title: full.format(moment(message.ts)) }, time.format(moment(message.ts))),
    message.command ? el('span', { class: 'note' }, 'command, only visible to you') : null);
}

function content(message) {
  const context = {
    press: (block, action, value, node) => press(message, block, action, value, node),
    options: (block_id, action_id, value) => perform('options', { channel: message.channel, ts: message.ts, block_id, action_id, value }),
  };
  const body = el('div', { class: 'content' },
    ...(message.blocks ? blocks(message.blocks, context) : !message.text ? [] : [el('div', { class: 'text' }, ...(message.command ? command(message.text) : mrkdwn(message.text, message.styled)))]));
  body.append(...(message.files || []).map(file));
  body.append(...(message.unfurls || []).map((unfurl) => el('div', { class: 'unfurl' }, ...blocks(unfurl.blocks, context))));
  if (message.edited && !message.ephemeral) body.append(el('span', { class: 'edited' }, '(edited)'));
  return body;
}

/** A file with a link that saves it. */
function file({ id, name, title, size }) {
  return el('a', { class: 'file', href: `/playground/files/${id}`, download: name, 'aria-label': `Download ${name}` },
    el('span', { class: 'file-kind', 'aria-hidden': 'true' }, name.split('.').pop().toUpperCase()),
    el('span', { class: 'file-name' }, el('strong', {}, title), el('span', { class: 'note' }, `${name} · ${bytes(size)}`)),
    el('span', { class: 'file-get', 'aria-hidden': 'true' }, '⬇'));
}

const bytes = (size) => (size < 1000 ? `${size} bytes` : `${Math.round(size / 1000).toLocaleString()} kB`);

function command(text) {
  const [name, ...rest] = text.split(' ');
  return [el('code', { class: 'command-name' }, name), ' ', ...mrkdwn(rest.join(' '), false)];
}

async function press(message, blockId, actionId, value, node) {
  node.setAttribute('aria-busy', 'true');
  const place = { channel: message.channel, thread: message.thread_ts && message.thread_ts !== message.ts ? message.thread_ts : null };
  tell('waiting', { ...place, quiet: true });
  const result = await perform('press', { channel: message.channel, ts: message.ts, block_id: blockId, action_id: actionId, value });
  node.removeAttribute('aria-busy');
  if (!result.ok) tell('failed', { ...place, error: result.error });
}

function threadLine(message) {
  const all = replies(message);
  if (!all.length) return null;
  const people = [...new Set(all.map((reply) => reply.user))];
  return el('button', { type: 'button', class: 'thread-line', on: { click: () => tell('open-thread', message) } },
    ...people.map((user) => avatar(user, user === state.bot)),
    el('span', {}, all.length === 1 ? '1 reply' : `${all.length} replies`),
    el('span', { class: 'note' }, `Last reply ${time.format(moment(all.at(-1).ts))}`));
}

function replyButton(message) {
  return el('div', { class: 'hover-actions' }, shortcutButton(message), el('button', {
    type: 'button', class: 'icon-button', title: 'Reply in thread', 'aria-label': 'Reply in thread',
    on: { click: () => tell('open-thread', message) },
  }, '💬'));
}

/** The app's shortcut for a message that says something. */
function shortcutButton(message) {
  if (message.user === state.bot || message.command) return null;
  const ask = async () => {
    const place = { channel: message.channel, thread: message.thread_ts && message.thread_ts !== message.ts ? message.thread_ts : null };
    tell('waiting', { ...place, quiet: true });
    const result = await perform('shortcut', { channel: message.channel, ts: message.ts, callback: 'what-do-we-know' });
    if (!result.ok) tell('failed', { ...place, error: result.error });
  };
  return el('button', { type: 'button', class: 'icon-button', title: 'What do we know about this?', 'aria-label': 'What do we know about this?', on: { click: ask } }, '🔎');
}

const sameDay = (before, message) => before && moment(before.ts).toDateString() === moment(message.ts).toDateString();

function dayLine(message) {
  const date = moment(message.ts);
  const today = date.toDateString() === new Date().toDateString();
  return el('li', { class: 'day', role: 'presentation' }, el('span', {}, today ? 'Today' : day.format(date)));
}

/** A row for something that went wrong, seen on this page only. */
export function failure(text) {
  const row = el('li', { class: 'message failed', role: 'alert' },
    el('span', { class: 'avatar letter warn', 'aria-hidden': 'true' }, '!'),
    el('div', { class: 'body' },
      el('p', { class: 'by' }, el('strong', {}, 'Playground'), el('span', { class: 'note' }, 'Only visible to you')),
      el('div', { class: 'content' }, el('div', { class: 'text' }, text))),
    el('button', { type: 'button', class: 'icon-button dismiss', 'aria-label': 'Dismiss', on: { click: () => row.remove() } }, '✕'));
  return row;
}
