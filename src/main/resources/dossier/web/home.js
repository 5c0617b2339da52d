/** The app's page: a Home tab that the app draws, beside the messages. */
import { byId, el } from './dom.js';
import { blocks } from './blocks.js';
import { inView } from './store.js';
import { listen, perform, state } from './store.js';

const home = byId('home');
const tabs = { home: byId('tab-home'), messages: byId('tab-messages') };

listen('home', draw);

/** Shows or hides the tabs; a direct conversation has them. */
export function showTabs(direct) {
  byId('tabs').hidden = !direct;
  choose(direct && state.tab === 'home' ? 'home' : 'messages', direct);
}

function choose(tab, direct = true) {
  if (direct) state.tab = tab;
  const onHome = direct && tab === 'home';
  home.hidden = !onHome;
  byId('channel-scroller').hidden = onHome;
  byId('channel-composer').hidden = onHome;
  for (const [name, button] of Object.entries(tabs)) button.setAttribute('aria-selected', String(name === tab));
  if (!direct) return;
  perform(tab, {});
  if (onHome) draw(state.home);
}

function draw(view) {
  if (home.hidden) return;
  const at = home.scrollTop;
  const context = inView('V0HOME', () => {});
  home.replaceChildren(el('div', { class: 'content home-body' },
    ...(view ? blocks(view.blocks, context) : [el('p', { class: 'note' }, 'Dossier is drawing this page…')])));
  home.scrollTop = at;
}

for (const [name, button] of Object.entries(tabs)) button.addEventListener('click', () => choose(name));
