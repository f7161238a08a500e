// The field for a question, what is said beside it, and its two buttons.
import { h, button, unseen, fill } from './foothold-dom.js';

const LONGEST = 2000;
// Of ten, from which on the length is told.
const TOLD = 8;

export class Composer {
  #advisor;
  #tenth = TOLD - 1;

  constructor(advisor) {
    const { strings: s, turns } = this.#advisor = advisor;
    this.input = h('textarea', { id: 'text', part: 'input', rows: 3, maxlength: LONGEST, 'aria-describedby': 'care keys error', enterkeyhint: 'send',
      oninput: () => this.count(), onfocus: () => this.input.scrollIntoView({ block: 'nearest' }), onkeydown: (event) => this.#key(event) });
    this.error = h('p', { class: 'error', id: 'error', role: 'alert' });
    this.length = h('p', { class: 'hint', id: 'count', hidden: true });
    this.send = h('button', { type: 'submit', class: 'main', part: 'send' }, s.send);
    this.stop = button('second', () => turns.stop(), s.stop, { hidden: true });
    this.form = h('form', { class: 'composer', part: 'composer', novalidate: true, onsubmit: (event) => { event.preventDefault(); this.#submit(); } },
      h('label', { for: 'text' }, s.label), h('p', { class: 'hint', id: 'care' }, s.care), this.error, this.input,
      h('p', { class: 'hint', id: 'keys' }, s.enter), this.length, h('div', { class: 'actions' }, this.send, this.stop));
  }

  get text() { return this.input.value; }
  set text(text) { this.input.value = text; }

  /** Puts back what could not be sent or may not be kept, unless something else was typed by now. */
  giveBack(text) { this.text ||= text; }

  /** Goes on where an older field was. */
  takeOver({ input, text }, focused) {
    this.text = text;
    if (!focused) return;
    this.input.focus({ preventScroll: true });
    this.input.setSelectionRange(input.selectionStart, input.selectionEnd);
  }

  #key(event) {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    this.#submit();
  }

  #submit() {
    const { turns, strings } = this.#advisor;
    if (turns.busy) return;
    const text = this.text.trim();
    if (text) turns.ask(text);
    else this.complain(strings.empty, true);
  }

  /** Shows how much of the field is used once that matters. */
  count() {
    const tenth = Math.floor(this.text.length / (LONGEST / 10));
    this.length.hidden = tenth < TOLD;
    this.length.textContent = fill(this.#advisor.strings.count, { count: this.text.length.toLocaleString('en-GB') });
    // Said at each tenth past eight, not at every letter.
    if (tenth >= TOLD && tenth > this.#tenth) this.#advisor.say(this.length.textContent);
    this.#tenth = tenth;
  }

  /** Shows an error beside the field; one that is about the field leads there. */
  complain(text, field) {
    this.error.replaceChildren(unseen(`${this.#advisor.strings.error}: `), text);
    if (!field) return;
    this.input.setAttribute('aria-invalid', 'true');
    this.input.focus();
  }

  settle() {
    this.error.replaceChildren();
    this.input.removeAttribute('aria-invalid');
  }

  // Nothing is `disabled`: that would lose the focus.
  setBusy(busy) {
    if (!busy && this.stop.getRootNode().activeElement === this.stop) this.input.focus({ preventScroll: true });
    this.send.setAttribute('aria-disabled', String(busy));
    this.stop.hidden = !busy;
    this.input.readOnly = busy;
  }
}
