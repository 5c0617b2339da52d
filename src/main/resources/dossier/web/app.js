/** The playground's page: a channel list, a channel, and a thread beside it. */
import { byId, el } from './dom.js';
import { composer } from './composer.js';
import { failure, fill, put } from './messages.js';
import { channelMessages, channelOf, connect, find, listen, state, threadMessages } from './store.js';
import { showTabs } from './home.js';
import { welcome } from './welcome.js';
import './modal.js';

const PATIENCE_MS = 20_000;
const QUIET_PATIENCE_MS = 3_000;
const NEAR_END = 120;
const channelComposer = composer(() => ({ channel: state.current, thread: null }), true);
const threadComposer = composer(() => ({ channel: state.current, thread: state.thread }), false);
const panes = {
  channel: { list: byId('channel-messages'), scroller: byId('channel-scroller'), slot: byId('channel-composer'), composer: channelComposer },
  thread: { list: byId('thread-messages'), scroller: byId('thread-scroller'), slot: byId('thread-composer'), composer: threadComposer },
};
let openNextMention = false;
let openedByMention = false;
let drawn = '';

for (const pane of Object.values(panes)) {
  pane.typing = el('p', { class: 'typing', role: 'status' });
  pane.jump = el('button', { type: 'button', class: 'jump', hidden: true, on: { click: () => toEnd(pane) } }, '↓ New messages');
  pane.slot.append(pane.jump, pane.typing, pane.composer.form);
  pane.pinned = true;
  pane.top = 0;
  pane.scroller.addEventListener('scroll', () => {
    // Only going up leaves the end: content that grew since the last scroll has the end farther away, too.
    if (nearEnd(pane)) pane.pinned = true;
    else if (pane.scroller.scrollTop < pane.top) pane.pinned = false;
    pane.top = pane.scroller.scrollTop;
    if (pane.pinned) pane.jump.hidden = true;
  });
  const grown = new ResizeObserver(() => { if (pane.pinned) toEnd(pane); });
  for (const node of [pane.list, pane.scroller]) grown.observe(node);
}

listen('ready', (all) => {
  byId('workspace-name').textContent = all.workspace;
  const wanted = decodeURIComponent(location.hash.slice(1));
  const start = state.channels.find((channel) => channel.name === wanted) ?? state.channels[0];
  if (state.current) refresh();
  else show(start.id);
});

listen('message', ({ message, isNew }) => {
  const awaited = isNew && message.user === state.bot && answered(message);
  if (message.channel !== state.current) return isNew && message.user === state.bot ? unread(message.channel) : undefined;
  const inThread = message.thread_ts && message.thread_ts !== message.ts;
  if (!inThread) place(panes.channel, channelMessages(message.channel), message, false, isNew, awaited);
  else if (find(message.channel, message.thread_ts)) refreshRoot(message);
  if (state.thread && (message.thread_ts === state.thread || message.ts === state.thread))
    place(panes.thread, threadMessages(message.channel, state.thread), message, true, isNew, awaited);
  if (isNew && openNextMention && message.user === state.me && !inThread && message.text.includes(`<@${state.bot}>`)) {
    openNextMention = false;
    openThread(message, { waiting: true });
  }
  drawSidebar();
});

listen('deleted', ({ channel, ts }) => {
  if (channel === state.current) for (const pane of Object.values(panes)) row(pane, ts)?.remove();
});

listen('waiting', ({ channel, thread, line, quiet }) => {
  const mention = line && !line.trim().startsWith('/') && !channelOf(channel)?.direct;
  openNextMention = Boolean(mention && !thread);
  if (!openNextMention) wait(thread ? panes.thread : panes.channel, quiet ? QUIET_PATIENCE_MS : PATIENCE_MS, quiet);
});

listen('failed', ({ channel, thread, error }) => {
  const pane = (thread || (state.thread && openedByMention)) && !byId('thread').hidden ? panes.thread : panes.channel;
  Object.values(panes).forEach(stopWaiting);
  openNextMention = false;
  pane.list.append(failure(error));
  toEnd(pane);
});

listen('prompts', () => { if (channelOf(state.current)?.direct) drawWelcome(channelOf(state.current)); });
listen('view', () => Object.values(panes).forEach(stopWaiting));
listen('connection', (up) => { byId('connection').hidden = up; });
listen('open-thread', (message) => openThread(message, {}));

function place(pane, all, message, inThread, isNew, awaited = false) {
  const atEnd = pane.pinned;
  const before = all[all.findIndex((one) => one.ts === message.ts) - 1] ?? null;
  const added = put(pane.list, message, before, inThread);
  if (!isNew) return;
  if (atEnd || awaited || message.user === state.me) reveal(pane, added);
  else pane.jump.hidden = false;
}

/** Scrolls to a new row: to its end, or to its beginning where it does not fit. */
function reveal(pane, added) {
  toEnd(pane);
  if (added.offsetHeight <= pane.scroller.clientHeight) return;
  pane.pinned = false;
  added.scrollIntoView({ block: 'start' });
}

function refreshRoot(reply) {
  const root = find(reply.channel, reply.thread_ts);
  place(panes.channel, channelMessages(reply.channel), root, false, false);
}

const row = (pane, ts) => pane.list.querySelector(`[data-ts="${CSS.escape(ts)}"]`);
const nearEnd = ({ scroller }) => scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < NEAR_END;

function toEnd(pane) {
  pane.pinned = true;
  pane.jump.hidden = true;
  pane.scroller.scrollTop = pane.scroller.scrollHeight;
}

/** Shows the current channel and thread anew after the connection came back. */
function refresh() {
  fill(panes.channel.list, channelMessages(state.current), false);
  if (state.thread && find(state.current, state.thread)) fill(panes.thread.list, threadMessages(state.current, state.thread), true);
  else closeThread();
  drawSidebar();
}

function show(id) {
  const channel = channelOf(id);
  state.current = id;
  state.unread.delete(id);
  byId('channel-name').textContent = channel.direct ? channel.name : `# ${channel.name}`;
  byId('channel-topic').textContent = channel.topic;
  document.title = `${channel.direct ? '' : '#'}${channel.name} · Dossier playground`;
  history.replaceState(null, '', `#${encodeURIComponent(channel.name)}`);
  showTabs(channel.direct);
  drawWelcome(channel);
  channelComposer.placeholder(`Message ${channel.direct ? channel.name : '#' + channel.name} or type /dossier`);
  fill(panes.channel.list, channelMessages(id), false);
  closeThread();
  stopWaiting(panes.channel);
  drawSidebar();
  menu(false);
  toEnd(panes.channel);
  if (matchMedia('(min-width: 761px)').matches) channelComposer.field.focus();
}

function drawWelcome(channel) {
  byId('welcome').replaceChildren(...welcome(channel, (line) => channelComposer.sendLine(line)));
}

function drawSidebar() {
  const shown = JSON.stringify([state.current, [...state.unread], state.channels.map((channel) => channel.direct && channelMessages(channel.id).length > 0)]);
  if (shown === drawn) return;
  drawn = shown;
    const item = (channel) => el('li', {}, el('button', {
    type: 'button', class: state.unread.has(channel.id) ? 'unread' : null,
    'aria-current': channel.id === state.current ? 'page' : null, on: { click: () => show(channel.id) },
  }, channel.direct ? el('img', { src: '/icon.svg', alt: '', width: 18, height: 18 }) : el('span', { class: 'hash', 'aria-hidden': 'true' }, '#'),
  el('span', { class: 'channel-label' }, channel.name),
  state.unread.has(channel.id) ? el('span', { class: 'count', 'aria-label': 'unread' }, String(state.unread.get(channel.id))) : null));
  byId('channels').replaceChildren(...state.channels.filter((channel) => !channel.direct).map(item));
  const apps = state.channels.filter((channel) => channel.direct);
  byId('apps').replaceChildren(...apps.map(item));
  byId('apps').previousElementSibling.hidden = apps.length === 0;
}

function unread(channel) {
  state.unread.set(channel, (state.unread.get(channel) ?? 0) + 1);
  drawSidebar();
}

function openThread(message, { waiting = false }) {
  openedByMention = waiting;
  state.thread = message.ts;
  byId('thread').hidden = false;
  byId('app').classList.add('with-thread');
  byId('thread-topic').textContent = `${channelOf(message.channel).direct ? '' : '# '}${channelOf(message.channel).name}`;
  fill(panes.thread.list, threadMessages(message.channel, message.ts), true);
  threadComposer.placeholder('Reply with @Dossier and a question');
  stopWaiting(panes.thread);
  if (waiting) wait(panes.thread, PATIENCE_MS, false);
  toEnd(panes.thread);
  threadComposer.field.focus();
}

function closeThread() {
  state.thread = null;
  byId('thread').hidden = true;
  byId('app').classList.remove('with-thread');
}

function wait(pane, patience, quiet) {
  clearTimeout(pane.timer);
  pane.typing.replaceChildren(el('span', { class: 'dots', 'aria-hidden': 'true' }, el('i'), el('i'), el('i')), 'Dossier is looking that up…');
  pane.timer = setTimeout(() => {
    stopWaiting(pane);
    if (!quiet) pane.list.append(failure('Dossier has not answered yet. It took the message, so an answer may still come.'));
    toEnd(pane);
  }, patience);
}

function stopWaiting(pane) {
  clearTimeout(pane.timer);
  pane.typing.replaceChildren();
}

/** Ends the waiting for a message of the bot; whether it was awaited. */
function answered(message) {
  if (message.channel !== state.current) return false;
  const pane = message.thread_ts ? panes.thread : panes.channel;
  const awaited = pane.typing.hasChildNodes();
  stopWaiting(pane);
  return awaited;
}

function menu(open) {
  byId('app').classList.toggle('with-menu', open);
  byId('shade').hidden = !open;
  byId('menu').setAttribute('aria-expanded', String(open));
}

byId('menu').addEventListener('click', () => menu(byId('menu').getAttribute('aria-expanded') !== 'true'));
byId('shade').addEventListener('click', () => menu(false));
byId('close-thread').addEventListener('click', () => {
  closeThread();
  channelComposer.field.focus();
});
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('dialog[open]')) return;
  if (byId('app').classList.contains('with-menu')) menu(false);
  else if (state.thread) byId('close-thread').click();
});

connect();
