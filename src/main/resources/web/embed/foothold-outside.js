// The advisor where it cannot be a part of the page itself.
import { h, unseen } from './foothold-dom.js';
import { BASE } from './foothold-session.js';

/** In place of the conversation: a frame of its own, or where this page keeps us from working, a link. */
export const elsewhere = (advisor, ready) => (self.origin === 'null' ? blocked(advisor) : framed(advisor, ready));

/** Shows that this page keeps the advisor from working, and a way to it that works. */
async function blocked(advisor) {
  const { element, language } = advisor;
  const strings = await advisor.words('later-');
  const address = `${BASE}/ask`;
  element.shadowRoot.replaceChildren(h('div', { class: 'inline', lang: language },
    h('div', { class: 'box', role: 'region', 'aria-label': strings.heading }, h('p', {}, strings.blocked),
      h('p', {}, h('a', { href: address, target: '_blank', rel: 'noopener' }, strings.openTab, unseen(` (${strings.newTab})`))),
      h('p', { class: 'hint' }, address))));
  advisor.tell('error', { code: 'blocked', status: 0, retryAfter: null });
}

/** Shows the advisor in a frame of its own. */
async function framed({ element, language }, ready) {
  await import('./foothold.js');
  const { embed, mode, heading, position, launcher, theme } = element;
  globalThis.Foothold.mount(element.shadowRoot, { base: BASE, embed: embed || 'default', mode: mode === 'panel' ? mode : 'inline',
    lang: language, start: element.startsWith, heading, position, launcher, theme });
  ready();
}
