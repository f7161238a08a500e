// The advisor where it cannot be a part of the page itself.
import { h, unseen } from './foothold-blocks.js';

/** Shows that this page keeps the advisor from working, and a way to it that works. */
export function blocked(element, base, strings) {
  const address = `${base}/ask`;
  element.shadowRoot.replaceChildren(h('div', { class: 'inline', lang: element.language },
    h('div', { class: 'box', role: 'region', 'aria-label': strings.heading }, h('p', {}, strings.blocked),
      h('p', {}, h('a', { href: address, target: '_blank', rel: 'noopener' }, strings.openTab, unseen(` (${strings.newTab})`))),
      h('p', { class: 'hint' }, address))));
}

/** Shows the advisor in a frame of its own. */
export async function framed(element, base, ready) {
  await import('./foothold.js');
  const { embed, mode, heading, position, launcher, theme } = element;
  globalThis.Foothold.mount(element.shadowRoot, { base, embed: embed || 'default', mode: mode === 'panel' ? mode : 'inline',
    lang: element.language, start: element.startsWith, heading, position, launcher, theme });
  ready();
}
