// The element's own interface: its attributes, methods and events. custom-elements.json describes it.
import sheet from './foothold-style.js';
import { Advisor } from './foothold-advisor.js';

const ATTRIBUTES = ['embed', 'mode', 'isolation', 'open', 'lang', 'theme', 'heading', 'start', 'interview', 'prefill', 'position',
  'launcher', 'storage', 'idle-minutes', 'share-content'];
const FIELDS = { start: 'startsWith', 'idle-minutes': 'idleMinutes', 'share-content': 'shareContent' };
const FLAGS = ['open', 'share-content'];
const DEFAULTS = { mode: 'inline', isolation: 'element', theme: 'light', start: 'chat', position: 'end', launcher: 'auto', storage: 'none' };
const MODES = ['inline', 'panel', 'page'];

export class FootholdAdvisor extends HTMLElement {
  static observedAttributes = ATTRIBUTES;

  #advisor = new Advisor(this);
  #ready;
  #isReady;

  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [sheet];
    this.#ready = new Promise((resolve) => { this.#isReady = resolve; });
  }

  async connectedCallback() {
    for (const name of [...ATTRIBUTES, ...Object.values(FIELDS), 'context', 'strings']) this.#upgrade(name);
    const advisor = this.#advisor;
    if (advisor.built) return advisor.watch();
    await advisor.prepare();
    if (!this.isConnected) return;
    if (self.origin === 'null' || this.isolation === 'frame') return (await import('./foothold-outside.js')).elsewhere(advisor, this.#isReady);
    const typed = this.querySelector('textarea');
    const had = typed && document.activeElement === typed;
    advisor.build();
    advisor.composer.text = typed?.value || this.prefill;
    if (had) advisor.composer.input.focus();
    this.#isReady();
    advisor.tell('ready', { mode: this.mode });
    advisor.watch();
    await advisor.resume();
  }

  disconnectedCallback() {
    this.#advisor.leave();
  }

  attributeChangedCallback(name, before, now) {
    const advisor = this.#advisor;
    if (!advisor.built || before === now) return;
    if (name === 'lang') advisor.speak().then(() => advisor.rebuild());
    else if (name === 'prefill' && !advisor.composer.text) advisor.composer.text = now ?? '';
    else if (name === 'open') advisor.panel?.show(this.open);
    else if (name === 'idle-minutes') advisor.watch();
    else if (name === 'mode') advisor.dress().then(() => advisor.rebuild());
    else if (['heading', 'position', 'launcher'].includes(name)) advisor.rebuild();
  }

  // Properties set before this class was there must reach its setters.
  #upgrade(name) {
    if (!Object.hasOwn(this, name)) return;
    const value = this[name];
    delete this[name];
    this[name] = value;
  }

  get context() { return { ...this.#advisor.context }; }
  set context(given) {
    import('./foothold-context.js').then(({ allowed, chips }) => {
      const advisor = this.#advisor;
      advisor.context = allowed(given);
      advisor.showContext = () => chips(advisor);
      this.#ready.then(() => advisor.showContext());
    }, () => {});
  }

  get strings() { return { ...this.#advisor.overrides }; }
  set strings(words) { this.#advisor.reword({ ...words }); }

  async show() { await this.#ready; this.open = true; }
  async hide() { await this.#ready; this.open = false; }
  async toggle() { await this.#ready; this.open = !this.open; }
  async focus() { await this.#ready; this.#advisor.composer.input.focus(); }
  async setContext(context) { await this.#ready; this.context = context; }
  async ask(text) { await this.#ready; this.open = true; await this.#advisor.turns.ask(String(text)); }
  async start(id) { await this.#ready; this.open = true; await this.#advisor.begin(id === 'full' ? 'full' : 'quick'); }
  async clear() { await this.#ready; await this.#advisor.clear(); }
}

// Attributes as properties. (`lang` every element has.)
for (const name of ATTRIBUTES.filter((one) => one !== 'lang')) {
  const flag = FLAGS.includes(name);
  Object.defineProperty(FootholdAdvisor.prototype, FIELDS[name] ?? name, { configurable: true, enumerable: true,
    get() {
      if (flag) return this.hasAttribute(name);
      const value = this.getAttribute(name) ?? DEFAULTS[name] ?? '';
      return name === 'mode' && !MODES.includes(value) ? DEFAULTS.mode : value;
    },
    set(value) {
      if (flag) this.toggleAttribute(name, Boolean(value));
      else this.setAttribute(name, value);
    } });
}
