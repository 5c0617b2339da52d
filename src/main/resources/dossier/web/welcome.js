/** What an empty channel says: what it is for, and examples to click. */
import { el } from './dom.js';
import { state } from './store.js';

const EXAMPLES = [
  '/dossier how many cars did Xiaomi recall?',
  '/dossier news huawei',
  '/dossier profile xiaomi',
  '/dossier facts google acquisitions',
  '/dossier compare huawei zte',
  '@Dossier who bought Slack?',
  '/dossier help',
];

const examples = (channel) => (channel.direct && state.prompts.length ? state.prompts.map((prompt) => prompt.message) : EXAMPLES);

/** The nodes for a channel. */
export function welcome(channel, send) {
  return [
    el('h2', {}, channel.direct ? channel.name : `# ${channel.name}`),
    el('p', {}, channel.direct
      ? 'This is your conversation with Dossier.'
      : 'Ask about the companies you track, as you would in Slack. Every answer comes with its sources.'),
    channel.direct ? el('p', { class: 'how' }, 'Ask here without a mention; “and ZTE?” goes on from the question before.') : el('p', { class: 'how' }, 'Type ', el('code', {}, '/dossier'), ' and a question for an answer that only you see, or mention ',
      el('span', { class: 'mention' }, '@Dossier'), ' to be answered in a thread.'),
    el('div', { class: 'chips', role: 'group', 'aria-label': 'Examples' }, ...examples(channel).map((line) => el('button', {
      type: 'button', class: 'chip', on: { click: () => send(line) },
    }, line))),
  ];
}
