// The turns that stand in a conversation, in the order in which they were taken.
import { h, button } from './foothold-dom.js';
import { answerBox } from './foothold-answer.js';

export class Log {
  #advisor;

  constructor(advisor) {
    const { strings: s, entries } = this.#advisor = advisor;
    this.list = h('ol', { class: 'log', part: 'log', role: 'list', 'aria-label': s.messages }, entries.map((entry) => this.#render(entry)));
    this.latest = button('plain latest', () => this.#toLatest(), s.latest, { hidden: true });
  }

  get #answer() { return this.#advisor.entries.findLast((entry) => entry.kind === 'answer'); }

  #render(entry) {
    const s = this.#advisor.strings;
    const mine = entry.kind === 'you';
    entry.node = h('li', { class: `turn ${mine ? 'you' : 'advisor'}`, part: 'message' },
      mine ? [h('h3', {}, s.you), h('p', { part: 'question' }, entry.text ?? s.withheld)]
        : entry.kind === 'answer' ? [h('h3', { tabindex: -1 }, s.advisor), answerBox(entry, this.#advisor)] : this.#advisor.renderAsked(entry));
    return entry.node;
  }

  add(entry) {
    this.#advisor.entries.push(entry);
    this.list.append(this.#render(entry));
    return entry;
  }

  drop(entry) {
    entry.node?.remove();
    this.#advisor.entries = this.#advisor.entries.filter((one) => one !== entry);
  }

  /** Puts an entry at the end, as it is. */
  move(entry) {
    this.drop(entry);
    this.#advisor.entries.push(entry);
    this.list.append(entry.node);
  }

  redraw(entry) {
    const old = entry.node;
    if (old?.isConnected) old.replaceWith(this.#render(entry));
  }

  settle() { this.latest.hidden = !this.#answer; }

  /** Offers the way to an answer that came, in words that say whether it can be seen already. */
  offer(entry) {
    const { top, bottom } = entry.node.getBoundingClientRect();
    const { latest, newAnswer } = this.#advisor.strings;
    this.latest.textContent = top < innerHeight && bottom > 0 ? latest : newAnswer;
  }

  #toLatest() {
    const { node } = this.#answer;
    node.querySelector('h3').focus();
    node.scrollIntoView({ block: 'start', behavior: 'auto' });
    this.latest.textContent = this.#advisor.strings.latest;
  }
}
