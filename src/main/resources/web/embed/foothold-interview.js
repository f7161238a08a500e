// The interview inside the conversation: one question waits, answered ones stay to be read, the checklist ends it.
import { h, unseen, fill } from './foothold-dom.js';
import { BASE } from './foothold-session.js';
import { renderQuestion } from './foothold-question.js';
import { renderChecklist } from './foothold-checklist.js';

// The styles that only an interview needs.
export const questions = new CSSStyleSheet();
questions.replaceSync(`
h5 { font-size: 1rem; margin-block: 1rem .5rem; }
legend { display: block; font-weight: bold; margin-block-end: .75rem; }
.said { border-inline-start: 4px solid var(--line); padding-inline-start: 1rem; } .said p { margin: 0; } .said h3 { color: var(--t); }
.origin, .sources a, .next a { display: inline-block; padding-block: .15rem; }
fieldset { border: 0; padding: 0; margin-inline: 0; min-inline-size: 0; } legend { padding: 0; inline-size: 100%; } legend .hint { display: block; }
.choice { position: relative; padding-inline-start: 3.25rem; min-block-size: 2.75rem; margin-block-end: .5rem; }
/* Drawn with borders, as on our pages: a grey hairline is hard to see on a ward's old screen. */
.choice input { appearance: none; position: absolute; inset-inline-start: 0; inset-block-start: 0; inline-size: 2.5rem; block-size: 2.5rem; margin: 0; border: 2px solid var(--edge); background: var(--bg); cursor: pointer; }
.choice input[type=radio] { border-radius: 50%; }
.choice input:checked { border-color: var(--t); }
.choice input:checked::before { content: ""; position: absolute; inset: 0; margin: auto; inline-size: 0; block-size: 0; border: .65rem solid var(--t); border-radius: 50%; }
.choice input[type=checkbox]:checked::before { margin: 0; inset: .3rem auto auto .7rem; inline-size: .8rem; block-size: 1.3rem; border-width: 0 .3rem .3rem 0; border-radius: 0; transform: rotate(45deg); }
.choice label { font-weight: normal; padding-block: .45rem; cursor: pointer; }
.or { color: var(--quiet); margin: 0 0 .5rem .75rem; }
table { border-collapse: collapse; inline-size: 100%; } th, td { text-align: start; vertical-align: top; padding: .5rem .75rem .5rem 0; border-block-end: 1px solid var(--line); } th[scope=row] { font-weight: normal; }
.tag { display: inline-block; padding: .1rem .5rem; border: 1px solid currentcolor; border-radius: 3px; color: #00401e; background: #d9ece0; }
.tag-some { color: #5a3d00; background: #fff4cc; } .tag-serious { color: #7a150d; background: #fbdedb; font-weight: bold; border-width: 2px; } .tag-not-known { color: #212b32; background: #fff; border-style: dashed; }
@media (forced-colors: active) { .tag { border: 2px solid; } }
@media print { form.question .actions { display: none; } }
`);

export class Interview {
  #advisor;

  constructor(advisor) {
    this.#advisor = advisor;
  }

  get #waiting() { return this.#advisor.entries.findLast((entry) => entry.kind === 'asked' && entry.words === undefined); }

  /** What an entry shows: a question that waits, one that was answered, or what the interview came to. */
  render(entry) {
    const s = this.#advisor.strings;
    if (entry.kind === 'checklist') {
      entry.heading = h('h3', { tabindex: -1 }, s.done);
      if (!entry.body) this.#fill(entry);
      return h('div', { class: 'result' }, entry.heading, entry.body);
    }
    if (entry.words === undefined) {
      entry.form = renderQuestion(entry.question, s, {
        send: (given, words) => this.#answer(entry, given, words),
        skip: () => this.#command(entry, 'skip'), back: () => this.#command(entry, 'back') });
      entry.heading = entry.form.heading;
      return [h('h3', { class: 'unseen' }, s.advisor), entry.form.form];
    }
    const { number, total, text } = entry.question;
    entry.heading = h('h3', { tabindex: -1 }, unseen(`${s.advisor}: `),
      h('span', { class: 'hint' }, fill(s.questionOf, { n: number, total })), ' ', h('span', { lang: 'en' }, text));
    return h('div', { class: 'said' }, entry.heading,
      h('p', {}, entry.words === null ? s.skipped : [`${s.answered} `, h('strong', {}, entry.words)]),
      h('button', { type: 'button', class: 'plain', onclick: () => this.#change(entry) }, s.change,
        unseen(` – ${fill(s.changeOf, { question: text })}`)));
  }

  async begin(path) {
    if (this.#advisor.turns.busy) return;
    try {
      await this.#advisor.turns.take({ command: 'start-interview', path });
      this.#focusLast();
    } catch (failure) {
      this.#advisor.turns.fail(failure);
    }
    this.#advisor.save();
  }

  /** Puts a question at the end, or what the interview came to; gives what to say of it, unless something is said already. */
  next(question, said) {
    const advisor = this.#advisor;
    const { strings, log } = advisor;
    const waiting = this.#waiting;
    if (question !== 'complete' && waiting?.question.id === question.id) {
      // A free question came between: the same one goes on waiting, with what was already chosen.
      log.move(waiting);
      return said;
    }
    advisor.entries.filter((entry) => entry === waiting || entry.kind === 'checklist'
      || (entry.kind === 'asked' && entry.question.id === question.id)).forEach((entry) => log.drop(entry));
    if (question === 'complete') {
      log.add({ kind: 'checklist' });
      return said || strings.done;
    }
    log.add({ kind: 'asked', question });
    advisor.tell('question', { question: question.id, number: question.number, total: question.total,
      ...advisor.shares && { text: question.text } });
    return said || fill(strings.questionOf, { n: question.number, total: question.total });
  }

  async #answer(entry, given, words) {
    if (this.#advisor.turns.busy) return;
    entry.given = given;
    const { shares } = this.#advisor;
    // What was typed has not passed the door yet, so it is never in an event.
    this.#advisor.tell('choice', { question: entry.question.id, number: entry.question.number, ...shares && !given.text && { text: words } });
    await this.#step(entry, words, { answer: { question: entry.question.id, ...given } });
  }

  async #command(entry, command) {
    if (this.#advisor.turns.busy) return;
    if (command === 'skip') return this.#step(entry, null, { command });
    // Going back, this question waits no longer.
    this.#advisor.rest();
    await this.#step(entry, undefined, { command });
  }

  async #step(entry, words, turn) {
    const advisor = this.#advisor;
    entry.words = words;
    if (words !== undefined) {
      advisor.log.redraw(entry);
      // The gesture was here; until the next question is there, so is the focus.
      entry.heading.focus({ preventScroll: true });
    }
    try {
      await advisor.turns.take(turn);
      this.#focusLast();
    } catch (failure) {
      delete entry.words;
      advisor.log.redraw(entry);
      const text = failure.name === 'AbortError' ? advisor.strings.stopped : advisor.turns.fail(failure);
      entry.form.refuse(text);
    }
    advisor.save();
  }

  #change(entry) {
    if (this.#advisor.turns.busy) return;
    const { choice, choices, ...rest } = entry.given ?? {};
    this.next({ ...entry.question, answered: { ...rest, choices: choices ?? [choice] } }, '');
    this.#focusLast();
  }

  #focusLast() {
    const last = this.#advisor.entries.findLast((entry) => entry.heading);
    if (!last) return;
    last.heading.focus({ preventScroll: true });
    last.node.scrollIntoView({ block: 'start', behavior: 'auto' });
  }

  async #fill(entry) {
    const advisor = this.#advisor;
    const { strings, session } = advisor;
    entry.body = h('div', {}, h('p', { class: 'hint' }, strings.working));
    try {
      const [checklist, { factors }] = await Promise.all([session.get(`${session.path}/checklist?format=json`), session.get('/factors')]);
      const open = location.origin === BASE && h('form', { method: 'post', action: '/interview/open', target: '_blank' },
        Object.entries(session.ticket).map(([name, value]) => h('input', { type: 'hidden', name, value })),
        h('button', { class: 'main' }, strings.openChecklist, unseen(` (${strings.newTab})`)));
      entry.body.replaceChildren(...renderChecklist(checklist, strings, (id) => factors.find((factor) => factor.id === id)?.title ?? id), ...(open ? [open] : []));
      advisor.tell('checklist', { tasks: checklist.tasks.length });
    } catch (failure) {
      advisor.turns.fail(failure);
    }
  }
}
