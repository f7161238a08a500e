// Puts the advisor on any page with one line: a button that opens it in a panel, or the advisor itself where the script stands.
// Everything of it is in a frame of its own, so this page's styles and scripts and the advisor's cannot meet.
(() => {
  const NS = 'foothold';
  const WORDS = {
    en: { title: 'Implementation advisor', open: 'Ask the advisor', close: 'Close', tab: 'Open in a new tab' },
    cy: { title: 'Cynghorydd gweithredu', open: 'Gofyn i’r cynghorydd', close: 'Cau', tab: 'Agor mewn tab newydd' },
  };
  const SANDBOX = 'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads';
  const small = () => matchMedia('(max-width: 40rem), (max-height: 30rem)').matches;
  const make = (tag, attributes, ...children) => {
    const node = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
    node.append(...children);
    return node;
  };

  function mount(root, options) {
    const { base, embed = 'default', mode = 'panel', start = 'chat', theme = 'light', position = 'end' } = options;
    const lang = (options.lang || document.documentElement.lang || 'en').startsWith('cy') ? 'cy' : 'en';
    const words = WORDS[lang];
    const title = options.heading || words.title;
    const panel = mode === 'panel';
    const address = `${base}/embed/${encodeURIComponent(embed)}?${new URLSearchParams({ lang, start, theme, host: location.origin })}`;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      :host { display: block } [hidden] { display: none !important }
      button { font: bold 1.125rem/1.5 var(--foothold-font, Arial, Helvetica, sans-serif); letter-spacing: inherit; word-spacing: inherit; min-height: 2.75rem; padding: .625rem 1.25rem; border: 2px solid transparent;
        border-radius: 4px; background: var(--foothold-button, #007f3b); color: var(--foothold-button-text, #fff); cursor: pointer }
      button:focus-visible, a:focus-visible { outline: 3px solid #212b32; outline-offset: 0; background: #ffeb3b; color: #212b32 }
      iframe { display: block; border: 0; width: 100%; height: 45rem; background: light-dark(#fff, #171c20) }
      .at { position: fixed; z-index: var(--foothold-z, 1000); bottom: 1rem; inset-inline-end: 1rem }
      .at.start { inset-inline: 1rem auto }
      .panel { display: flex; flex-direction: column; width: min(26rem, calc(100vw - 2rem)); bottom: 5rem; height: min(45rem, calc(100vh - 6rem)); background: light-dark(#fff, #171c20); border: 1px solid light-dark(#4c6272, #9aa8b3); box-shadow: 0 4px 24px rgb(0 0 0 / .3) }
      .panel iframe { flex: 1; min-height: 0 } .bar { display: flex; justify-content: end; padding: .25rem; background: light-dark(#f0f4f5, #232b31) }
      .bar button { background: none; color: light-dark(#005eb8, #8cc4ff); text-decoration: underline }
      @media (max-width: 40rem), (max-height: 30rem) { .panel { inset: 0; width: auto; height: auto; border: 0 } }
      .room { height: 4.75rem } @media (min-width: 40.01rem), (max-height: 30rem) { .room { display: none } }
      @media (max-height: 30rem) { button.at { position: static; margin: 1rem } }
      @media (forced-colors: active) { button { border-color: ButtonText } :focus-visible { outline: 3px solid Highlight } }
      @media print { :host { display: none } }`);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    const wear = (name) => { sheet.cssRules[0].style.colorScheme = { dark: 'dark', auto: 'light dark' }[name] ?? 'light'; };
    wear(theme);

    let frame = null;
    let tell;
    const known = new Promise((resolve) => { tell = resolve; });
    const ready = async () => { load(); await known; };
    const send = (type, payload = {}) => frame.contentWindow?.postMessage({ ns: NS, v: 1, type, payload }, base);
    const box = panel ? make('div', { id: 'panel', class: `at panel ${position}`, role: 'region', 'aria-label': title, hidden: '' }) : root;
    const launcher = make('button', { type: 'button', class: `at ${position}`, 'aria-expanded': 'false', 'aria-controls': 'panel' }, options.heading || words.open);
    const close = make('button', { type: 'button' }, words.close);

    function load() {
      if (frame) return;
      frame = make('iframe', { title, src: address, sandbox: SANDBOX, referrerpolicy: 'strict-origin', allow: 'clipboard-write' });
      box.append(frame);
    }

    function setOpen(open, elsewhere = false) {
      if (!panel || open === !box.hidden) return;
      if (open) load();
      box.hidden = !open;
      launcher.setAttribute('aria-expanded', String(open));
      launcher.hidden = open && small();
      if (!elsewhere) (open ? close : launcher).focus();
    }

    addEventListener('message', ({ source, origin, data }) => {
      if (!frame || source !== frame.contentWindow || origin !== base || data?.ns !== NS || data.v !== 1) return;
      const payload = data.payload ?? {};
      if (data.type === 'ready') tell();
      else if (data.type === 'close') setOpen(false);
      else if (data.type === 'height' && !panel && payload.height > 0) frame.style.height = `${Math.min(payload.height, 4000)}px`;
      else if (data.type === 'event' && /^[a-z]+$/.test(payload.name)) {
        (root.host ?? document).dispatchEvent(new CustomEvent(`foothold-${payload.name}`, { detail: payload.detail, bubbles: true, composed: true }));
      }
    });

    if (panel) {
      box.append(make('div', { class: 'bar' }, close));
      close.onclick = () => setOpen(false);
      launcher.onclick = () => setOpen(box.hidden);
      launcher.hidden = options.launcher === 'none';
      box.addEventListener('keydown', (event) => { if (event.key === 'Escape') setOpen(false); });
      // As the whole page it would cover what has the focus now.
      document.addEventListener('focusin', (event) => { if (small() && !event.composedPath().includes(root.host)) setOpen(false, true); });
      // So that a small page's last lines can be read above the button.
      if (!launcher.hidden) root.append(make('div', { class: 'room' }));
      root.append(launcher, box);
    } else load();

    return {
      show: async () => setOpen(true),
      hide: async () => setOpen(false),
      toggle: async () => setOpen(box.hidden),
      focus: async () => { setOpen(true); await ready(); send('open'); },
      // What is asked is shown as the person's own words, so a person must have done something on this page.
      ask: async (text) => {
        if (!navigator.userActivation?.isActive) throw new Error('ask needs a click or a key press on this page');
        setOpen(true);
        await ready();
        send('ask', { text: String(text) });
      },
      setContext: async (context) => { await ready(); send('context', context); },
      setTheme: async (name) => { wear(name); await ready(); send('theme', { theme: name }); },
      setLanguage: async (name) => { await ready(); send('lang', { lang: name }); },
    };
  }

  const script = document.currentScript;
  const early = globalThis.Foothold?.q ?? [];
  let methods;
  const call = async (name, ...values) => {
    if (!methods || !Object.hasOwn(methods, name)) throw new Error(`Foothold has no "${name}" here`);
    return methods[name](...values);
  };
  globalThis.Foothold = Object.assign(call, { mount });
  if (!script) return;

  const base = new URL(script.src).origin;
  const { isolation = 'frame', ...options } = script.dataset;
  const begin = () => {
    const inline = options.mode === 'inline';
    if (isolation === 'element') {
      const element = make('foothold-advisor', Object.fromEntries(Object.entries({ mode: 'panel', ...options })));
      if (inline) script.after(element);
      else document.body.append(element);
      methods = Object.fromEntries(['show', 'hide', 'toggle', 'ask', 'start', 'setContext', 'clear', 'focus'].map((name) =>
        [name, async (...values) => { await customElements.whenDefined('foothold-advisor'); return element[name](...values); }]));
      import(new URL('foothold-chat.js', script.src)).catch(() => element.remove());
    } else {
      const place = make('div', { class: 'foothold' });
      if (inline) script.after(place);
      else document.body.append(place);
      methods = mount(place.attachShadow({ mode: 'open' }), { ...options, base });
    }
    early.forEach((waiting) => call(...waiting));
  };
  if (document.body) begin();
  else addEventListener('DOMContentLoaded', begin);
})();
