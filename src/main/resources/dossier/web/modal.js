/** Forms that the bot opens. */
import { el } from './dom.js';
import { blocks } from './blocks.js';
import { text } from './elements.js';
import { inView, listen, perform } from './store.js';

let open = null;

listen('view', show);
listen('view_closed', ({ id }) => { if (open?.id === id) hide(); });

function show(view) {
  const problem = el('p', { class: 'form-error', role: 'alert' });
  const context = inView(view.id, (error) => { problem.textContent = error; });
  const form = el('form', { class: 'form', on: { submit: (event) => submit(event, view, form, problem) } },
    el('h2', {}, ...text(view.title)),
    el('div', { class: 'form-body' }, ...blocks(view.blocks, context)), problem,
    el('div', { class: 'dialog-foot' },
      el('button', { type: 'button', class: 'button plain', on: { click: dismiss } }, ...(view.close ? text(view.close) : ['Cancel'])),
      view.submit ? el('button', { type: 'submit', class: 'button primary' }, ...text(view.submit)) : null));
  const dialog = el('dialog', { class: 'dialog', on: { cancel: dismiss } }, form);
  open?.dialog.remove();
  open = { id: view.id, dialog };
  document.body.append(dialog);
  dialog.showModal();
}

async function submit(event, view, form, problem) {
  event.preventDefault();
  const values = {};
  for (const field of form.querySelectorAll('[data-action]')) (values[field.dataset.block] ??= {})[field.dataset.action] = field.value;
  form.querySelectorAll('.input-error').forEach((node) => node.replaceChildren());
  const result = await perform('submit', { view: view.id, values });
  problem.textContent = result.error ?? '';
  for (const [block, error] of Object.entries(result.errors ?? {}))
    (form.querySelector(`[data-input="${CSS.escape(block)}"] .input-error`) ?? problem).textContent = error;
}

function dismiss() {
  if (open) perform('dismiss', { view: open.id });
  hide();
}

function hide() {
  open?.dialog.close();
  open?.dialog.remove();
  open = null;
}
