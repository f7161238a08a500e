// <foothold-advisor>: the advisor as a part of any page. See custom-elements.json for what it offers.
import english from './foothold-en.js';
import sheet from './foothold-style.js';
import { h, unseen, fill, renderBlocks, renderSources } from './foothold-blocks.js';
import { Session, Trouble } from './foothold-session.js';

const BASE = new URL(import.meta.url).origin;
const ATTRIBUTES = ['embed', 'mode', 'isolation', 'open', 'lang', 'theme', 'heading', 'start', 'interview', 'prefill', 'position',
  'launcher', 'storage'];
const LONGEST = 2000;

export class FootholdAdvisor extends HTMLElement {
  static observedAttributes = ATTRIBUTES;

  #strings = english;
  #overrides = {};
  #context = {};
  #chips = () => {};
  #entries = [];
  #ui = null;
  #busy = null;
  #talk = null;
  #tab = null;
  #session = null;
  #ready;
  #isReady;

  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [sheet];
    this.#ready = new Promise((resolve) => { this.#isReady = resolve; });
  }

  async connectedCallback() {
    for (const name of [...ATTRIBUTES, 'context', 'strings']) this.#upgrade(name);
    if (this.#ui) return;
    this.#session ??= new Session(BASE);
    if (this.storage === 'tab') this.#tab = await import('./foothold-tab.js').catch(() => null);
    this.#entries = this.#tab?.restore(this.#session) ?? [];
    if (this.#entries.some((entry) => entry.kind === 'asked')) await this.#interview();
    await this.#speak();
    if (!this.isConnected) return;
    if (self.origin === 'null' || this.isolation === 'frame') return this.#elsewhere();
    const typed = this.querySelector('textarea');
    const had = typed && document.activeElement === typed;
    this.#build();
    this.#ui.input.value = typed?.value || this.prefill;
    if (had) this.#ui.input.focus();
    this.#isReady();
    this.#tell('ready', { mode: this.mode });
    await this.#resume();
  }

  disconnectedCallback() {
    this.#busy?.abort();
  }

  attributeChangedCallback(name, before, now) {
    if (!this.#ui || before === now) return;
    if (name === 'lang') this.#speak().then(() => this.#rebuild());
    else if (name === 'prefill' && !this.#ui.input.value) this.#ui.input.value = now ?? '';
    else if (name === 'open') this.#openOrClose();
    else if (['mode', 'heading', 'position', 'launcher'].includes(name)) this.#rebuild();
  }

  // Properties set before this class was there must reach its setters.
  #upgrade(name) {
    if (!Object.hasOwn(this, name)) return;
    const value = this[name];
    delete this[name];
    this[name] = value;
  }

  get context() { return { ...this.#context }; }
  set context(given) {
    import('./foothold-context.js').then(({ allowed, chips }) => {
      this.#context = allowed(given);
      this.#chips = () => chips(this.#ui.chips, this.#context, this.#strings, () => this.#ui.input.focus());
      this.#ready.then(() => this.#chips());
    }, () => {});
  }

  get strings() { return { ...this.#overrides }; }
  set strings(words) {
    this.#overrides = { ...words };
    if (this.#ui) this.#speak().then(() => this.#rebuild());
  }

  get language() {
    const near = this.lang && this.lang !== 'auto' ? this.lang
      : this.parentElement?.closest('[lang]')?.lang || document.documentElement.lang;
    return near?.toLowerCase().startsWith('cy') ? 'cy' : 'en';
  }

  async show() { await this.#ready; this.open = true; }
  async hide() { await this.#ready; this.open = false; }
  async toggle() { await this.#ready; this.open = !this.open; }
  async focus() { await this.#ready; this.#ui.input.focus(); }
  async setContext(context) { await this.#ready; this.context = context; }
  async ask(text) { await this.#ready; this.open = true; await this.#ask(String(text)); }
  async start(id) { await this.#ready; this.open = true; await this.#begin(id === 'full' ? 'full' : 'quick'); }
  async clear() { await this.#ready; if (this.#tell('clear', {}, true)) await this.#clear(); }

  /** Dispatches an event that crosses the shadow root; its detail never holds what was typed or answered. */
  #tell(name, detail, cancelable = false) {
    return this.dispatchEvent(new CustomEvent(`foothold-${name}`, { detail, cancelable, bubbles: true, composed: true }));
  }

  async #speak() {
    const language = this.#session.language = this.language;
    // Without its own words the advisor still works, in English.
    const words = (part) => import(`./foothold-${part}${language}.js`).then((module) => module.default, () => ({}));
    this.#strings = { ...english, ...language === 'cy' && await words(''),
      ...this.#talk && await words('interview-'), ...this.#overrides };
  }

  // --- what it looks like ---

  #build() {
    const s = this.#strings;
    const ui = this.#ui = {};
    ui.heading = h('h2', { id: 'heading', tabindex: -1, class: this.mode === 'page' && 'unseen' }, this.heading || s.heading);
    ui.close = this.mode === 'panel' && h('button', { type: 'button', class: 'plain', onclick: () => { this.open = false; } }, s.close);
    ui.status = h('div', { role: 'status', class: 'unseen' });
    ui.log = h('ol', { class: 'log', part: 'log', role: 'list', 'aria-label': s.messages });
    ui.intro = h('p', {}, s.intro);
    ui.welcome = this.#welcome();
    ui.chips = h('div', { class: 'about' });
    ui.latest = h('button', { type: 'button', class: 'plain latest', hidden: true, onclick: () => this.#toLatest() }, s.latest);
    ui.input = h('textarea', { id: 'text', part: 'input', rows: 3, maxlength: LONGEST, 'aria-describedby': 'care keys error', enterkeyhint: 'send',
      oninput: () => this.#count(), onfocus: () => ui.input.scrollIntoView({ block: 'nearest' }), onkeydown: (event) => this.#key(event) });
    ui.error = h('p', { class: 'error', id: 'error', role: 'alert' });
    ui.count = h('p', { class: 'hint', id: 'count', hidden: true });
    ui.send = h('button', { type: 'submit', class: 'main', part: 'send' }, s.send);
    ui.stop = h('button', { type: 'button', class: 'second', hidden: true, onclick: () => this.#stop() }, s.stop);
    ui.composer = h('form', { class: 'composer', part: 'composer', novalidate: true, onsubmit: (event) => { event.preventDefault(); this.#submit(); } },
      h('label', { for: 'text' }, s.label), h('p', { class: 'hint', id: 'care' }, s.care), ui.error, ui.input,
      h('p', { class: 'hint', id: 'keys' }, s.enter), ui.count, h('div', { class: 'actions' }, ui.send, ui.stop));
    ui.clear = h('div', { class: 'actions clear', hidden: true }, h('button', { type: 'button', class: 'plain', onclick: () => this.#confirmClear() }, s.clear));
    ui.box = h('section', { id: 'box', class: 'box', part: 'panel', 'aria-labelledby': 'heading' },
      h('header', { class: 'top', part: 'header' }, ui.heading, ui.close),
      h('p', { class: 'disclosure' }, s.disclosure, s.evidence && h('strong', {}, ` ${s.evidence}`)),
      ui.intro, ui.chips, h('div', { role: 'region', 'aria-label': s.conversation }, ui.log),
      ui.latest, ui.composer, ui.clear, ui.welcome,
      h('p', { class: 'hint' }, h('a', { href: `${BASE}/about`, target: '_blank', rel: 'noopener' }, s.about, unseen(` (${s.newTab})`))));
    ui.launcher = this.mode === 'panel' && this.launcher !== 'none' && h('button', { type: 'button', class: 'main launcher', part: 'launcher',
      'aria-expanded': 'false', 'aria-controls': 'box', onclick: () => { this.open = !this.open; } }, this.heading || s.launcher);
    // The status stands outside the box: hidden with it, it would say nothing.
    ui.root = h('div', { class: `${this.mode}${this.position === 'start' ? ' start-side' : ''}`, lang: this.language,
      onkeydown: (event) => { if (event.key === 'Escape' && this.mode === 'panel' && this.open) this.open = false; } },
    ui.status, ui.launcher || [], ui.box);
    this.#entries.forEach((entry) => ui.log.append(this.#render(entry)));
    this.#chips();
    this.#settle();
    this.#openOrClose(true);
    this.shadowRoot.replaceChildren(ui.root);
  }

  #rebuild() {
    if (!this.#ui) return;
    const { input, root } = this.#ui;
    const typed = input.value;
    const range = [input.selectionStart, input.selectionEnd];
    const focused = this.shadowRoot.activeElement;
    const place = focused && [...root.querySelectorAll('*')].indexOf(focused);
    this.#build();
    this.#ui.input.value = typed;
    this.#showBusy(Boolean(this.#busy));
    if (focused === input) {
      this.#ui.input.focus({ preventScroll: true });
      this.#ui.input.setSelectionRange(...range);
    } else if (place) this.#ui.root.querySelectorAll('*')[place]?.focus({ preventScroll: true });
  }

  #welcome() {
    const s = this.#strings;
    const example = (text) => h('li', {}, h('button', { type: 'button', class: 'plain', lang: 'en', onclick: () => this.#ask(text) }, text));
    const interview = h('div', {}, h('h3', {}, s.talkThrough), h('p', { class: 'hint' }, s.talkHint),
      h('div', { class: 'actions' }, h('button', { type: 'button', class: 'second', onclick: () => this.#begin(this.interview || 'quick') }, s.talkThrough),
        this.startsWith === 'interview' && h('button', { type: 'button', class: 'plain', onclick: () => this.#begin('full') }, s.talkFull)));
    const chat = h('div', {}, h('h3', {}, s.examplesTitle), h('ul', {}, s.examples.map(example)));
    return h('div', { class: 'start' }, this.startsWith === 'interview' ? [interview, chat] : [chat, interview]);
  }

  #openOrClose(quietly) {
    const { box, launcher, root, heading } = this.#ui;
    if (this.mode !== 'panel') return;
    box.hidden = !this.open;
    root.classList.toggle('open', this.open);
    if (launcher) {
      launcher.setAttribute('aria-expanded', String(this.open));
      launcher.hidden = this.open && matchMedia('(max-width: 40rem), (max-height: 30rem)').matches;
    }
    if (quietly) return;
    if (this.open) heading.focus();
    else if (launcher) launcher.focus();
    this.#tell(this.open ? 'open' : 'close', {});
  }

  /** In place of the conversation: a frame of its own, or where this page keeps us from working, a link. */
  async #elsewhere() {
    const { blocked, framed } = await import('./foothold-outside.js');
    if (self.origin !== 'null') return framed(this, BASE, this.#isReady);
    blocked(this, BASE, this.#strings);
    this.#tell('error', { code: 'blocked', status: 0, retryAfter: null });
  }

  // --- what stands in the conversation ---

  #render(entry) {
    const s = this.#strings;
    const turn = (kind, ...parts) => h('li', { class: `turn ${kind === 'you' ? 'you' : ''}`, part: 'message' }, parts);
    if (entry.kind === 'you') {
      entry.node = turn('you', h('h3', {}, s.you), h('p', { part: 'question' }, entry.text ?? s.withheld));
    } else if (entry.kind === 'answer') {
      entry.node = turn('advisor', h('h3', { tabindex: -1 }, s.advisor), this.#answerBox(entry));
    } else {
      entry.node = turn('advisor', this.#talk.render(entry));
    }
    return entry.node;
  }

  #view(answer) {
    return { base: BASE, strings: this.#strings, citations: Array.isArray(answer.citations) ? answer.citations : [],
      cited: (citation) => this.#tell('citation', { n: citation.n, passage: citation.passage }) };
  }

  #answerBox(entry) {
    const s = this.#strings;
    const answer = entry.answer ?? { blocks: entry.blocks ?? [] };
    const view = this.#view(answer);
    const quiet = ['not-covered', 'off-topic', 'help'].includes(answer.outcome);
    const kind = quiet ? ' quiet' : ['crisis', 'clinical', 'personal-data', 'refused'].includes(answer.outcome) ? ' signpost' : '';
    const evidence = answer.outcome === 'answered';
    return h('div', { class: `answer${kind}`, part: 'answer' },
      h('div', { lang: 'en' }, renderBlocks(answer.blocks, view)),
      !entry.answer && !entry.note && h('p', { class: 'hint' }, s.working),
      entry.note && h('p', { class: 'partial' }, s[entry.note]),
      answer.more?.length > 0 && h('details', {}, h('summary', {}, s.more), h('div', { lang: 'en' }, renderBlocks(answer.more, view))),
      view.citations.length > 0 && h('div', { lang: 'en' }, renderSources(view.citations, view)),
      evidence && answer.nearest?.length > 0 && h('div', { class: 'next', lang: 'en' }, h('h4', { lang: this.language }, s.next), renderBlocks([{ type: 'list',
        items: answer.nearest.map((page) => [{ text: page.title, href: `/pages/${encodeURIComponent(String(page.passage).split('.')[0])}` }]) }], view)),
      evidence && h('p', { class: 'hint' }, answer.wording === 'model' ? s.model : s.plain),
      entry.answer && (evidence || answer.outcome === 'not-covered') && this.#foot(entry));
  }

  #foot(entry) {
    const foot = h('div', { class: 'foot' });
    import('./foothold-foot.js').then(({ fillFoot }) => fillFoot(foot, entry, this.#strings, {
      say: (text) => this.#say(text),
      vote: (useful) => {
        this.#session.feedback(useful, entry.answer.outcome).catch(() => {});
        this.#tell('feedback', { useful });
      } }), () => {});
    return foot;
  }

  // --- what happens ---

  #key(event) {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    this.#submit();
  }

  #count() {
    const { input, count } = this.#ui;
    const used = input.value.length;
    const tenth = Math.floor(used / (LONGEST / 10));
    count.hidden = tenth < 8;
    count.textContent = fill(this.#strings.count, { count: used.toLocaleString('en-GB') });
    // Said at each tenth past eight, not at every letter.
    if (tenth >= 8 && tenth > (this.counted ?? 7)) this.#say(count.textContent);
    this.counted = tenth;
  }

  #say(text) { this.#ui.status.textContent = text; }

  #submit() {
    if (this.#busy) return;
    const text = this.#ui.input.value.trim();
    if (text) this.#ask(text);
    else this.#complain(this.#strings.empty, true);
  }

  #complain(text, field) {
    const { error, input } = this.#ui;
    error.replaceChildren(unseen(`${this.#strings.error}: `), text);
    if (!field) return;
    input.setAttribute('aria-invalid', 'true');
    input.focus();
  }

  #showBusy(busy) {
    const { send, stop, input } = this.#ui;
    if (!busy && this.shadowRoot.activeElement === stop) input.focus({ preventScroll: true });
    send.setAttribute('aria-disabled', String(busy));
    stop.hidden = !busy;
    input.readOnly = busy;
  }

  #add(entry) {
    this.#entries.push(entry);
    this.#ui.log.append(this.#render(entry));
    return entry;
  }

  #drop(entry) {
    entry.node?.remove();
    this.#entries = this.#entries.filter((one) => one !== entry);
  }

  #settle() {
    const { welcome, intro, clear, latest } = this.#ui;
    welcome.hidden = intro.hidden = this.#entries.length > 0;
    clear.hidden = this.#entries.length === 0;
    latest.hidden = !this.#entries.some((entry) => entry.kind === 'answer');
  }

  async #ask(text) {
    if (this.#busy || !this.#tell('submit', { characters: text.length }, true)) return;
    const { input } = this.#ui;
    const mine = this.#add({ kind: 'you', text });
    const theirs = this.#add({ kind: 'answer', blocks: [] });
    if (input.value.trim() === text) input.value = '';
    this.#count();
    this.#settle();
    mine.node.scrollIntoView({ block: 'start', behavior: 'auto' });
    const giveBack = () => { if (!input.value) this.#ui.input.value = text; };
    try {
      await this.#turn({ message: text }, theirs);
      if (theirs.answer?.outcome === 'personal-data') {
        mine.text = null;
        this.#redraw(mine);
        giveBack();
      }
    } catch (failure) {
      giveBack();
      if (failure.name === 'AbortError') this.#stopped(theirs);
      else {
        if (theirs.blocks.length > 0) theirs.note = 'interrupted';
        else [mine, theirs].forEach((entry) => this.#drop(entry));
        if (theirs.note) this.#redraw(theirs);
        this.#settle();
        this.#fail(failure);
      }
    } finally {
      this.#save();
    }
  }

  #stopped(theirs) {
    theirs.note = 'stoppedNote';
    this.#redraw(theirs);
    this.#say(this.#strings.stopped);
  }

  #redraw(entry) {
    const old = entry.node;
    if (old?.isConnected) old.replaceWith(this.#render(entry));
  }

  /** Takes a turn, showing blocks in `theirs` as they come; without one, an answer that comes is shown as a new entry. */
  async #turn(turn, theirs) {
    const s = this.#strings;
    const { error, input } = this.#ui;
    error.replaceChildren();
    input.removeAttribute('aria-invalid');
    this.#busy = new AbortController();
    this.#showBusy(true);
    this.#say(s.working);
    this.#session.context = this.#context;
    let said = '';
    let question = null;
    try {
      for await (const { name, data } of this.#session.turn(turn, this.#busy.signal)) {
        if (name === 'block' && theirs) {
          theirs.blocks.push(data);
          this.#stream(theirs, data);
        } else if (name === 'answer') {
          theirs ??= this.#add({ kind: 'answer', blocks: [] });
          theirs.answer = data;
          this.#redraw(theirs);
          said = [data.announce, this.#counted(data)].filter(Boolean).join(' ');
          this.#tell('answer', { outcome: data.outcome, citations: data.citations.length });
        } else if (name === 'question') question = data;
        else if (name === 'done' && data.stage === 'complete') question = 'complete';
      }
    } finally {
      this.#busy = null;
      if (this.isConnected) this.#showBusy(false);
    }
    if (question) said = (await this.#interview()).next(question, said);
    this.#say(said);
    this.#settle();
    this.#offerLatest(theirs);
  }

  #counted(answer) {
    const count = answer.citations.length;
    return count === 0 ? '' : count === 1 ? `${this.#strings.oneSource}.` : `${fill(this.#strings.sources, { count })}.`;
  }

  #stream(theirs, block) {
    const body = theirs.node.querySelector('.answer');
    body.firstChild.append(...renderBlocks([block], this.#view({ citations: [] })));
  }

  #offerLatest(theirs) {
    if (!theirs) return;
    const above = theirs.node.getBoundingClientRect();
    const seen = above.top < innerHeight && above.bottom > 0;
    this.#ui.latest.textContent = seen ? this.#strings.latest : this.#strings.newAnswer;
  }

  #toLatest() {
    const last = this.#entries.findLast((entry) => entry.kind === 'answer');
    last.node.querySelector('h3').focus();
    last.node.scrollIntoView({ block: 'start', behavior: 'auto' });
    this.#ui.latest.textContent = this.#strings.latest;
  }

  #stop() { this.#busy?.abort(); }

  #fail(failure) {
    const s = this.#strings;
    const trouble = failure instanceof Trouble ? failure : new Trouble('server', 0, '', null);
    if (trouble.code === 'gone') this.#session.ticket = null;
    const text = trouble.code === 'refused' ? trouble.detail : fill(s[trouble.code], { seconds: trouble.retryAfter ?? 10 });
    this.#complain(text, false);
    this.#say('');
    this.#tell('error', { code: trouble.code, status: trouble.status, retryAfter: trouble.retryAfter });
    return text;
  }

  // The interview comes only when somebody begins one.
  async #interview() {
    if (this.#talk) return this.#talk;
    const { Interview, questions } = await import('./foothold-interview.js');
    this.#talk = new Interview({
      entries: () => this.#entries, strings: () => this.#strings, session: () => this.#session, busy: () => Boolean(this.#busy),
      add: (entry) => this.#add(entry), drop: (entry) => this.#drop(entry), redraw: (entry) => this.#redraw(entry),
      move: (entry) => { this.#entries.push(entry); this.#ui.log.append(entry.node); },
      turn: (turn) => this.#turn(turn, null), fail: (failure) => this.#fail(failure), say: (text) => this.#say(text),
      save: () => this.#save(), settle: () => this.#settle(), tell: (name, detail) => this.#tell(name, detail),
      rest: () => this.#ui.heading.focus({ preventScroll: true }),
    });
    this.shadowRoot.adoptedStyleSheets = [sheet, questions];
    await this.#speak();
    return this.#talk;
  }

  async #begin(path) {
    try {
      this.#ui.heading.focus({ preventScroll: true });
      await (await this.#interview()).begin(path);
    } catch {
      this.#fail(new Trouble('network', 0, '', null));
    }
  }

  // --- keeping and forgetting ---

  #save() { this.#tab?.save(this.#session, this.#entries); }

  async #resume() {
    if (!this.#session.ticket) return;
    try {
      const state = await this.#session.get();
      const question = state.stage === 'complete' ? 'complete' : state.question;
      if (question) (await this.#interview()).next(question, '');
      this.#settle();
    } catch (failure) {
      if (failure.code === 'gone') await this.#clear();
    }
  }

  async #confirmClear() {
    const { confirmClear } = await import('./foothold-clear.js');
    confirmClear(this.#ui.clear, this.#strings, () => { this.#ui.heading.focus(); this.clear(); });
  }

  async #clear() {
    this.#busy?.abort();
    this.#entries = [];
    const typed = this.#ui.input.value;
    this.#build();
    this.#ui.input.value = typed;
    this.#ui.heading.focus({ preventScroll: true });
    this.#save();
    await this.#session.erase().catch(() => {});
    this.#say(this.#strings.cleared);
  }
}

// Attributes as properties.
const DEFAULTS = { mode: 'inline', isolation: 'element', theme: 'light', position: 'end', launcher: 'auto', storage: 'none' };
const WORDS = { mode: ['inline', 'panel', 'page'] };
for (const name of ATTRIBUTES.filter((one) => !['lang', 'start', 'open'].includes(one))) {
  Object.defineProperty(FootholdAdvisor.prototype, name, { configurable: true, enumerable: true,
    get() {
      const value = this.getAttribute(name) ?? DEFAULTS[name] ?? '';
      return WORDS[name] && !WORDS[name].includes(value) ? DEFAULTS[name] : value;
    },
    set(value) { this.setAttribute(name, value); } });
}
Object.defineProperty(FootholdAdvisor.prototype, 'open', { configurable: true, enumerable: true,
  get() { return this.hasAttribute('open'); },
  set(value) { this.toggleAttribute('open', Boolean(value)); } });
Object.defineProperty(FootholdAdvisor.prototype, 'startsWith', { configurable: true, enumerable: true,
  get() { return this.getAttribute('start') ?? 'chat'; },
  set(value) { this.setAttribute('start', value); } });

customElements.get('foothold-advisor') || customElements.define('foothold-advisor', FootholdAdvisor);
