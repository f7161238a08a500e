// The panel in the corner: a button opens it, Close and Escape lead back to that button. On small screens it is the page.
import { button } from './foothold-dom.js';

const small = () => matchMedia('(max-width: 40rem), (max-height: 30rem)').matches;

/** The styles that only a panel needs. */
export const corner = new CSSStyleSheet();
corner.replaceSync(`
.launcher { position: fixed; z-index: var(--foothold-z, 1000); inset-block-end: 1rem; inset-inline-end: 1rem; }
.start-side .launcher, .start-side.panel .box { inset-inline: 1rem auto; }
.panel .box { position: fixed; z-index: var(--foothold-z, 1000); inset-block-end: 5rem; inset-inline-end: 1rem; inline-size: min(26rem, 100vw - 2rem); max-block-size: calc(100vh - 6rem); overflow: auto;
  box-shadow: 0 4px 24px rgb(0 0 0 / .3); overscroll-behavior: contain; }
@media (max-width: 40rem), (max-height: 30rem) {
  .panel.open .box { position: absolute; inset: 0 0 auto; inline-size: auto; min-block-size: 100vh; max-block-size: none; overflow: visible; border-inline: 0; padding: 1rem; }
  .panel.open .launcher { display: none; } }
/* The way out stays in reach, and hides nothing that has the focus; on the smallest screens nothing stays. */
@media (min-height: 30rem) {
  .panel.open .box { padding-block-start: 0; }
  .panel .top { position: sticky; inset-block-start: 0; z-index: 1; align-items: center; background: var(--bg); border-block-end: 1px solid var(--line); margin-block-end: 1rem; padding-block: .75rem .5rem; }
  .panel .top h2 { margin: 0; }
  .panel :is(.turn, .turn *, .composer *, .start *, .clear *, .disclosure ~ .hint *) { scroll-margin-block: 5rem 1rem; } }
/* So that a small page's last lines can be read above the button. */
@media (max-width: 40rem) and (min-height: 30rem) { .last.panel:has(.launcher) { padding-block-end: 4.75rem; } }
@media (max-height: 30rem) { .panel .launcher { position: static; } }
@media print { .launcher { display: none !important; } .panel .box { position: static; box-shadow: none; max-block-size: none; overflow: visible; } }
`);

export class Panel {
  #element;
  #parts;
  #left = false;
  #open = new AbortController();

  constructor(element, s) {
    this.#element = element;
    this.close = button('plain', () => { element.open = false; }, s.close);
    this.launcher = element.launcher !== 'none' && button('main launcher', () => { element.open = !element.open; },
      element.heading || s.launcher, { part: 'launcher', 'aria-expanded': 'false', 'aria-controls': 'box' });
  }

  /** Takes hold of what it opens and closes. */
  hold(root, box, heading, advisor) {
    this.#parts = { root, box, heading, advisor };
    root.addEventListener('keydown', (event) => { if (event.key === 'Escape') this.#element.open = false; });
    root.classList.toggle('last', this.#element.parentElement === document.body && !this.#element.nextElementSibling);
    this.#lay(this.#element.open);
  }

  show(open) {
    const { heading, advisor } = this.#parts;
    this.#lay(open);
    if (open) heading.focus();
    else if (this.launcher && !this.#left) this.launcher.focus();
    advisor.tell(open ? 'open' : 'close', {});
  }

  // As the whole page it would cover what has the focus then.
  #giveWay() {
    this.#open = new AbortController();
    document.addEventListener('focusin', (event) => {
      if (!this.#parts.root.isConnected) this.#open.abort();
      else if (small() && !event.composedPath().includes(this.#element)) this.#leave();
    }, { signal: this.#open.signal });
  }

  #leave() {
    this.#left = true;
    this.#element.open = false;
    this.#left = false;
  }

  #lay(open) {
    const { root, box } = this.#parts;
    box.hidden = !open;
    root.classList.toggle('open', open);
    this.#open.abort();
    if (open) this.#giveWay();
    if (!this.launcher) return;
    this.launcher.setAttribute('aria-expanded', String(open));
    this.launcher.hidden = open && small();
  }
}
