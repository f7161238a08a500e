// Computers that people share: after a time without use the advisor warns, and then clears itself for the next person.
import { h, button, fill } from './foothold-dom.js';

const MINUTE = 60_000;
const LONGEST = 24 * 60;
// How long the warning stands, and when it is said again. WCAG 2.2.1 asks for 20 seconds; reaching a button can take longer.
const SECONDS = [120, 60, 20];
// Being at this page counts as use; once it has warned, only using the advisor does, as somebody else may have come.
const USES = ['pointerdown', 'pointermove', 'keydown', 'input', 'wheel', 'scroll'];

const sheet = new CSSStyleSheet();
sheet.replaceSync(`
.notice > * { border: 3px solid var(--edge); padding: 1rem 1.25rem; margin-block: 1rem; } .notice p { margin: 0; }
@media print { .notice { display: none; } }`);

export class Idle {
  #advisor;
  #after;
  #used = Date.now();
  #timer = 0;
  #warning = null;
  #back = null;
  #listening = new AbortController();

  constructor(advisor) {
    this.#advisor = advisor;
    this.#after = Math.min(Math.max(Number(advisor.element.idleMinutes), 1), LONGEST) * MINUTE;
    for (const name of USES) {
      addEventListener(name, (event) => this.#use(event), { capture: true, passive: true, signal: this.#listening.signal });
    }
    advisor.wear(sheet);
    this.#look();
  }

  stop() {
    clearTimeout(this.#timer);
    this.#listening.abort();
    this.#warning?.remove();
  }

  #use(event) {
    const used = event.composedPath();
    const meant = ['pointerdown', 'keydown', 'input'].includes(event.type) && used.includes(this.#advisor.element);
    if (this.#warning) {
      if (meant && !used.includes(this.#warning)) this.#carryOn();
      return;
    }
    this.#used = Date.now();
    if (meant) this.#advisor.notice.replaceChildren();
  }

  get #left() { return this.#used + this.#after + SECONDS[0] * 1000 - Date.now(); }

  get #empty() {
    const { entries, session, composer, element } = this.#advisor;
    return entries.length === 0 && !session.ticket && composer.text === element.prefill;
  }

  #look() {
    if (this.#advisor.turns.busy || this.#empty) this.#used = Date.now();
    const left = this.#left;
    // A computer that slept past the end warned nobody, but nobody was there either.
    if (left <= 0) return this.#clear();
    const next = left > SECONDS[0] * 1000 ? SECONDS[0] : SECONDS.find((seconds) => seconds * 1000 < left) ?? 0;
    if (left <= SECONDS[0] * 1000) this.#warn(Math.ceil(left / 1000));
    this.#timer = setTimeout(() => this.#look(), left - next * 1000);
  }

  #warn(seconds) {
    const { strings: s, notice, element } = this.#advisor;
    const text = fill(s.idleWarning, { minutes: this.#after / MINUTE, seconds });
    if (!this.#warning) {
      const stay = button('second', () => this.#carryOn(), s.carryOn);
      this.#warning = h('div', { role: 'alertdialog', 'aria-labelledby': 'idle', onkeydown: (event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        this.#carryOn();
      } }, h('p', { id: 'idle' }), h('div', { class: 'actions' }, stay, button('plain', () => this.#clear(), s.clearNow)));
      notice.replaceChildren(this.#warning);
      this.#back = element.shadowRoot.activeElement;
      // Whoever works elsewhere on this page is not pulled away.
      if (this.#back && document.hasFocus()) stay.focus();
    }
    this.#warning.firstChild.textContent = text;
    this.#advisor.say(text);
  }

  #carryOn() {
    const inside = this.#warning.contains(this.#warning.getRootNode().activeElement);
    this.#warning.remove();
    this.#warning = null;
    if (inside) (this.#back?.isConnected ? this.#back : this.#advisor.composer.input).focus({ preventScroll: true });
    this.#advisor.say('');
    clearTimeout(this.#timer);
    this.#used = Date.now();
    this.#look();
  }

  async #clear() {
    const advisor = this.#advisor;
    const inside = advisor.element.shadowRoot.activeElement;
    clearTimeout(this.#timer);
    this.#warning = null;
    advisor.tell('clear', { idle: true });
    const gone = advisor.forget(advisor.element.prefill);
    if (inside && document.hasFocus()) advisor.rest();
    advisor.notice.replaceChildren(h('p', {}, advisor.strings.idleCleared));
    this.#used = Date.now();
    this.#look();
    await gone;
    advisor.say(advisor.strings.idleCleared);
  }
}
