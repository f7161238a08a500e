// What the parts of one advisor share: its words, its conversation, its parts on the page, and what leads from one to another.
import english from './foothold-en.js';
import { BASE, Session } from './foothold-session.js';
import { frontage } from './foothold-frontage.js';
import { Turns } from './foothold-turns.js';

export class Advisor {
  #talk = null;
  #more = new Set();
  #tab = null;
  #idle = null;

  element;
  strings = english;
  overrides = {};
  context = {};
  entries = [];
  built = false;
  session = new Session();
  turns = new Turns(this);
  showContext = () => {};

  constructor(element) {
    this.element = element;
  }

  get language() {
    const { lang, parentElement } = this.element;
    const near = lang && lang !== 'auto' ? lang : parentElement?.closest('[lang]')?.lang || document.documentElement.lang;
    return near?.toLowerCase().startsWith('cy') ? 'cy' : 'en';
  }

  /** Whether events may hold text. An embed's settings say so, and they reach only our own page in its frame. */
  get shares() { return this.element.shareContent && location.origin === BASE; }

  /** Dispatches an event that crosses the shadow root; its detail holds nothing that was typed or answered unless `shares`. */
  tell(name, detail, cancelable = false) {
    return this.element.dispatchEvent(new CustomEvent(`foothold-${name}`, { detail, cancelable, bubbles: true, composed: true }));
  }

  say(text) { this.status.textContent = text; }

  /** Adds the styles of a part that was not there from the start. */
  wear(sheet) {
    const { shadowRoot } = this.element;
    if (!shadowRoot.adoptedStyleSheets.includes(sheet)) shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet];
  }

  /** Fetches what only a panel needs; without that the advisor is a part of the page. */
  async dress() {
    this.mode = this.element.mode;
    if (this.mode !== 'panel') return;
    const { Panel, corner } = await import('./foothold-panel.js').catch(() => ({}));
    if (!Panel) this.mode = 'inline';
    else this.wear(corner);
    this.Panel = Panel;
  }

  /** Reads what must be known before anything is shown: what this tab kept, and the words. */
  async prepare() {
    await this.dress();
    if (this.element.storage === 'tab') this.#tab = await import('./foothold-tab.js').catch(() => null);
    this.entries = this.#tab?.restore(this.session) ?? [];
    if (this.entries.some((entry) => entry.kind === 'asked')) await this.interview();
    await this.speak();
  }

  async speak() {
    const language = this.session.language = this.language;
    // A word that is missing in one language is said in English.
    const files = language === 'cy' ? ['cy'] : [];
    for (const part of this.#more) files.push(`${part}en`, ...language === 'cy' ? [`${part}cy`] : []);
    const all = await Promise.all(files.map((file) => import(`./foothold-${file}.js`).then((module) => module.default, () => ({}))));
    this.strings = Object.assign({}, english, ...all, this.overrides);
  }

  /** All words, with those of a part that was not there from the start: `later-` or `interview-`. Fails when they cannot be had. */
  async words(part) {
    if (!this.#more.has(part)) {
      await import(`./foothold-${part}en.js`);
      this.#more.add(part);
      await this.speak();
    }
    return this.strings;
  }

  reword(words) {
    this.overrides = words;
    if (this.built) this.speak().then(() => this.rebuild());
  }

  build() {
    this.built = true;
    Object.assign(this, frontage(this));
    this.showContext();
    this.settle();
    this.element.shadowRoot.replaceChildren(this.root);
  }

  /** Builds everything anew, with what was typed, the focus and the conversation as they were. */
  rebuild() {
    if (!this.built) return;
    const { composer, root } = this;
    const focused = this.element.shadowRoot.activeElement;
    const place = focused && [...root.querySelectorAll('*')].indexOf(focused);
    this.build();
    this.composer.takeOver(composer, focused === composer.input);
    this.composer.setBusy(this.turns.busy);
    if (focused !== composer.input && place) this.root.querySelectorAll('*')[place]?.focus({ preventScroll: true });
  }

  settle() {
    const empty = this.entries.length === 0;
    this.welcome.hidden = this.intro.hidden = !empty;
    this.clearing.hidden = empty;
    this.log.settle();
  }

  // The interview comes only when somebody begins one.
  async interview() {
    if (this.#talk) return this.#talk;
    const { Interview, questions } = await import('./foothold-interview.js');
    this.#talk = new Interview(this);
    this.wear(questions);
    await this.words('interview-');
    return this.#talk;
  }

  /** An entry of the interview as elements; only where one was begun. */
  renderAsked(entry) { return this.#talk.render(entry); }

  async begin(path) {
    try {
      this.rest();
      await (await this.interview()).begin(path);
    } catch {
      this.turns.fail();
    }
  }

  /** Puts the focus where it is safe while what had it goes away. */
  rest() { this.heading.focus({ preventScroll: true }); }

  save() { this.#tab?.save(this.session, this.entries); }

  async resume() { await this.#tab?.resume(this); }

  /** Counts the time without use, where the page asks for that. */
  async watch() {
    this.#idle?.stop();
    this.#idle = null;
    if (!(Number(this.element.idleMinutes) > 0)) return;
    const [{ Idle }] = await Promise.all([import('./foothold-idle.js'), this.words('later-')]).catch(() => [{}]);
    this.#idle?.stop();
    this.#idle = Idle && this.element.isConnected ? new Idle(this) : null;
  }

  leave() {
    this.turns.stop();
    this.#idle?.stop();
  }

  /** Clears the conversation, unless the page around it objects. What is being typed stays. */
  async clear() {
    if (!this.tell('clear', {}, true)) return;
    const gone = this.forget(this.composer.text);
    this.rest();
    await gone;
    this.say(this.strings.cleared);
  }

  /** Forgets the conversation here and there; the field holds this text afterwards. */
  async forget(typed) {
    this.turns.stop();
    this.entries = [];
    this.build();
    this.composer.text = typed;
    this.save();
    await this.session.erase().catch(() => {});
  }
}
