// One turn at a time: sending it, showing what comes, and what is said when nothing does.
import { fill } from './foothold-dom.js';
import { Trouble } from './foothold-session.js';
import { addBlock, announcement } from './foothold-answer.js';

export class Turns {
  #advisor;
  #going = null;

  constructor(advisor) {
    this.#advisor = advisor;
  }

  get busy() { return Boolean(this.#going); }

  stop() { this.#going?.abort(); }

  /** Asks a question; what was typed comes back when it could not be sent or may not be kept. */
  async ask(text) {
    const advisor = this.#advisor;
    const { composer, log } = advisor;
    if (this.busy || !advisor.tell('submit', { characters: text.length }, true)) return;
    const mine = log.add({ kind: 'you', text });
    const theirs = log.add({ kind: 'answer', blocks: [] });
    if (composer.text.trim() === text) composer.text = '';
    composer.count();
    advisor.settle();
    mine.node.scrollIntoView({ block: 'start', behavior: 'auto' });
    try {
      await this.take({ message: text }, theirs);
      if (theirs.answer?.outcome === 'personal-data') {
        mine.text = null;
        advisor.log.redraw(mine);
        advisor.composer.giveBack(text);
      }
    } catch (failure) {
      if (!advisor.entries.includes(theirs)) return;
      advisor.composer.giveBack(text);
      if (failure.name === 'AbortError') this.#stopped(theirs);
      else this.#broken(mine, theirs, failure);
    } finally {
      advisor.save();
    }
  }

  #stopped(theirs) {
    theirs.note = 'stoppedNote';
    this.#advisor.log.redraw(theirs);
    this.#advisor.say(this.#advisor.strings.stopped);
  }

  #broken(mine, theirs, failure) {
    const { log } = this.#advisor;
    if (theirs.blocks.length > 0) {
      theirs.note = 'interrupted';
      log.redraw(theirs);
    } else [mine, theirs].forEach((entry) => log.drop(entry));
    this.#advisor.settle();
    this.fail(failure);
  }

  /** Takes a turn, showing blocks in `theirs` as they come; without one, an answer that comes is shown as a new entry. */
  async take(turn, theirs) {
    const advisor = this.#advisor;
    const { session, strings } = advisor;
    const going = this.#going = new AbortController();
    advisor.composer.settle();
    advisor.composer.setBusy(true);
    advisor.say(strings.working);
    session.context = advisor.context;
    let said = '';
    let question = null;
    try {
      for await (const { name, data } of session.turn(turn, going.signal)) {
        if (name === 'block' && theirs) addBlock(theirs, data, advisor);
        else if (name === 'answer') {
          theirs ??= advisor.log.add({ kind: 'answer', blocks: [] });
          theirs.answer = data;
          advisor.log.redraw(theirs);
          said = announcement(data, strings);
          this.#tell(data, turn.message);
        } else if (name === 'question') question = data;
        else if (name === 'done' && data.stage === 'complete') question = 'complete';
      }
    } finally {
      this.#going = null;
      advisor.composer.setBusy(false);
    }
    if (question) said = (await advisor.interview()).next(question, said);
    advisor.say(said);
    advisor.settle();
    if (theirs) advisor.log.offer(theirs);
  }

  #tell(answer, asked) {
    const { outcome, citations } = answer;
    const detail = { outcome, citations: citations.length };
    if (!this.#advisor.shares) this.#advisor.tell('answer', detail);
    else import('./foothold-share.js').then(({ content }) => content(answer, asked), () => ({}))
      .then((content) => this.#advisor.tell('answer', { ...detail, ...content }));
  }

  /** Says what went wrong, in words that say what to do; gives those words. */
  fail(failure) {
    const advisor = this.#advisor;
    const trouble = failure instanceof Trouble ? failure : new Trouble(failure ? 'server' : 'network', 0, '', null);
    const { code, status, retryAfter } = trouble;
    if (code === 'gone') advisor.session.ticket = null;
    const text = code === 'refused' ? trouble.detail : fill(advisor.strings[code], { seconds: retryAfter ?? 10 });
    advisor.composer.complain(text, false);
    advisor.say('');
    advisor.tell('error', { code, status, retryAfter });
    return text;
  }
}
