/** The field where messages are typed, with completion of commands and of the bot's name. */
import { el } from './dom.js';
import { channelOf, perform, tell } from './store.js';

const COMMANDS = [
  ['/dossier ', 'question', 'Ask anything: “how many cars did Xiaomi recall?”'],
  ['/dossier news ', 'company', 'The newest stories'],
  ['/dossier profile ', 'company', 'Who it is and what was written about it'],
  ['/dossier facts ', '[company] [kind] [period]', 'What happened: “google acquisitions 2011, largest first, total”'],
  ['/dossier timeline ', '[company] [period]', 'What happened, in order'],
  ['/dossier upcoming ', '[company]', 'What is planned, and what is overdue'],
  ['/dossier compare ', 'company company', 'Two to four companies side by side'],
  ['/dossier quotes ', 'person [company]', 'What somebody said'],
  ['/dossier search ', 'query', 'Full-text search in Lucene syntax'],
  ['/dossier companies', '', 'The tracked companies'],
  ['/dossier status', '', 'What is indexed, and how fresh it is'],
  ['/dossier help', '', 'What can be asked'],
];
const MENTIONS = [['@Dossier ', 'question', 'Ask here; the answer comes in a thread']];
const MAX_HISTORY = 50;
let composers = 0;

/**
 * A composer.
 * @param {Function} place returns `{channel, thread}` where the line goes
 * @param {boolean} commands whether slash commands are taken here
 */
export function composer(place, commands) {
  const id = commands ? 'composer' : `composer-${++composers}`;
  const field = el('textarea', {
    id, rows: '1', 'aria-label': 'Message', role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false',
    'aria-controls': `${id}-options`, autocomplete: 'off', spellcheck: 'true', maxlength: '12000',
  });
  const options = el('ul', { id: `${id}-options`, class: 'options', role: 'listbox', 'aria-label': 'Suggestions', hidden: true });
  const send = el('button', { type: 'submit', class: 'send', 'aria-label': 'Send', disabled: true }, '➤');
  const form = el('form', { class: 'composer' }, options, field, el('div', { class: 'composer-foot' },
    commands ? insert('/', 'Command', '/dossier ') : null, insert('@', 'Mention Dossier', '@Dossier '),
    el('span', { class: 'hint' }, el('b', {}, 'Enter'), ' to send, ', el('b', {}, 'Shift+Enter'), ' for a new line'), send));
  const history = [];
  let back = 0;

  function insert(sign, label, words) {
    return el('button', { type: 'button', class: 'icon-button', 'aria-label': label, title: label, on: { click: () => set(words) } }, sign);
  }

  function set(words) {
    field.value = words;
    changed();
    field.focus();
    field.setSelectionRange(words.length, words.length);
  }

  function changed() {
    field.style.height = 'auto';
    field.style.height = `${Math.min(field.scrollHeight, 220)}px`;
    send.disabled = !field.value.trim();
    offer();
  }

  function offer() {
    const typed = field.value.toLowerCase();
    const known = typed.startsWith('/') && commands ? COMMANDS : typed.startsWith('@') ? MENTIONS : [];
    const fitting = known.filter(([words]) => words.startsWith(typed) && words.trim() !== typed.trim() || typed === '/dossier ');
    options.replaceChildren(...fitting.map(([words, what, note], at) => el('li', {
      id: `${id}-option-${at}`, role: 'option', 'aria-selected': 'false', data: { words },
      on: { mousedown: (event) => { event.preventDefault(); set(words); } },
    }, el('code', {}, words.trim()), what ? el('i', {}, ` ${what}`) : null, el('span', {}, note))));
    show(fitting.length > 0);
    select(-1);
  }

  function show(open) {
    options.hidden = !open;
    field.setAttribute('aria-expanded', String(open));
  }

  function select(at) {
    [...options.children].forEach((option, index) => option.setAttribute('aria-selected', String(index === at)));
    if (at >= 0) field.setAttribute('aria-activedescendant', options.children[at].id);
    else field.removeAttribute('aria-activedescendant');
  }

  function key(event) {
    if (event.isComposing) return;
    const count = options.hidden ? 0 : options.children.length;
    const at = [...options.children].findIndex((option) => option.getAttribute('aria-selected') === 'true');
    if (count && event.key === 'ArrowDown') select((at + 1) % count);
    else if (count && event.key === 'ArrowUp') select((at + count) % count === at ? count - 1 : (at <= 0 ? count : at) - 1);
    else if (count && event.key === 'Tab' && !event.shiftKey) set(options.children[Math.max(at, 0)].dataset.words);
    else if (count && event.key === 'Enter' && at >= 0) set(options.children[at].dataset.words);
    else if (count && event.key === 'Escape') show(false);
    else if (event.key === 'Enter' && !event.shiftKey) form.requestSubmit();
    else if (event.key === 'ArrowUp' && history.length && (!field.value || back)) recall(1);
    else if (event.key === 'ArrowDown' && back) recall(-1);
    else return;
    event.preventDefault();
  }

  function recall(step) {
    back = Math.min(Math.max(back + step, 0), history.length);
    set(back ? history.at(-back) : '');
    show(false);
  }

  async function submit(event) {
    event.preventDefault();
    const line = field.value;
    if (!line.trim()) return;
    set('');
    await sendLine(line);
  }

  async function sendLine(line) {
    history.push(line);
    if (history.length > MAX_HISTORY) history.shift();
    back = 0;
    const at = place();
    const result = await post(at, line);
    if (!result.ok && !field.value) set(line);
    show(false);
  }

  field.addEventListener('input', changed);
  field.addEventListener('keydown', key);
  field.addEventListener('blur', () => show(false));
  form.addEventListener('submit', submit);
  return { form, field, sendLine, placeholder: (words) => field.setAttribute('placeholder', words) };
}

/** Sends a line and says when an answer is awaited or it failed. */
async function post(at, line) {
  if (/^\s*\/|@dossier\b/i.test(line) || channelOf(at.channel)?.direct) tell('waiting', { ...at, line });
  const result = await perform('type', { channel: at.channel, thread_ts: at.thread, text: line });
  if (!result.ok) tell('failed', { ...at, error: result.error });
  return result;
}
