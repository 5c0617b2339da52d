/** What the page knows, kept by the server's stream, and what the person does, sent to it. */
const listeners = new Map();

/** The state: channels, users, messages by channel and ts, and the open form. */
export const state = {
  me: '', bot: '', users: {}, channels: [], messages: new Map(), home: null, prompts: [], tab: 'home', current: null, thread: null, unread: new Map(),
};

/** Calls back when something happens: ready, message, deleted, view, view_closed, home, connection. */
export function listen(name, listener) {
  listeners.set(name, [...(listeners.get(name) || []), listener]);
}

/** Tells those who listen. */
export function tell(name, detail) {
  for (const listener of listeners.get(name) || []) listener(detail);
}

export const userName = (id) => state.users[id]?.name ?? id;
export const channelName = (id) => state.channels.find((channel) => channel.id === id)?.name ?? id;
export const channelOf = (id) => state.channels.find((channel) => channel.id === id);
const key = (message) => `${message.channel}:${message.ts}`;

/** A channel's messages outside threads, oldest first. */
export const channelMessages = (channel) => [...state.messages.values()]
  .filter((message) => message.channel === channel && (!message.thread_ts || message.thread_ts === message.ts))
  .sort(byTime);

/** A thread's messages, the one that began it first. */
export const threadMessages = (channel, ts) => [...state.messages.values()]
  .filter((message) => message.channel === channel && (message.ts === ts || message.thread_ts === ts)).sort(byTime);

/** A thread's replies that everybody sees. */
export const replies = (message) => threadMessages(message.channel, message.ts)
  .filter((reply) => reply.ts !== message.ts && !reply.ephemeral);

export const find = (channel, ts) => state.messages.get(`${channel}:${ts}`);

const byTime = (a, b) => Number(a.ts) - Number(b.ts);

/** Opens the stream; it comes back by itself when it breaks. */
export function connect() {
  const stream = new EventSource('/playground/stream');
  const on = (name, handler) => stream.addEventListener(name, (event) => handler(JSON.parse(event.data)));
  on('snapshot', (all) => {
    Object.assign(state, { me: all.me, bot: all.bot, users: all.users, channels: all.channels, home: all.home ?? null, prompts: all.prompts ?? [] });
    state.messages = new Map(all.messages.map((message) => [key(message), message]));
    tell('ready', all);
    tell('connection', true);
  });
  on('message', (message) => {
    const isNew = !state.messages.has(key(message));
    state.messages.set(key(message), message);
    tell('message', { message, isNew });
  });
  on('deleted', (message) => {
    state.messages.delete(key(message));
    tell('deleted', message);
  });
  on('view', (view) => tell('view', view));
  on('view_closed', (view) => tell('view_closed', view));
  on('home', (home) => {
    state.home = home;
    tell('home', home);
  });
  on('prompts', ({ prompts }) => {
    state.prompts = prompts;
    tell('prompts', prompts);
  });
  stream.addEventListener('error', () => tell('connection', false));
}

/** What elements of a form or of the Home tab do. */
export const inView = (view, failed) => ({
  press: async (block_id, action_id, value) => {
    const result = await perform('press', { view, block_id, action_id, value });
    if (!result.ok) failed(result.error);
  },
  options: (block_id, action_id, value) => perform('options', { view, block_id, action_id, value }),
});

/** Sends something that the person did: type, press, submit, dismiss. Returns `{ok, error?, errors?}`. */
export async function perform(what, body) {
  try {
    const response = await fetch(`/playground/do/${what}`, {
      method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body),
    });
    if (!response.ok) return { ok: false, error: `The playground refused this (HTTP ${response.status}).` };
    return await response.json();
  } catch {
    return { ok: false, error: 'The playground cannot be reached. Is the server still running?' };
  }
}
