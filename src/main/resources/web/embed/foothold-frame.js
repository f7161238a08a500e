// Inside the frame: lets the page around it know what happens, and takes a few wishes from it. Messages, version 1.
import './foothold-chat.js';

const NS = 'foothold';
const LARGEST = 4096;
const MOST_A_SECOND = 20;
const host = document.body.dataset.host;
const advisor = document.querySelector('foothold-advisor');
const EVENTS = ['open', 'close', 'submit', 'answer', 'question', 'choice', 'checklist', 'citation', 'feedback', 'error', 'clear'];

const tell = (type, payload = {}) => {
  // Only to the page that the server knows; never to whoever happens to be there.
  if (host && parent !== window) parent.postMessage({ ns: NS, v: 1, type, payload }, host);
};

const WISHES = {
  open: () => advisor.focus(),
  theme: ({ theme }) => { if (['light', 'dark', 'auto'].includes(theme)) document.documentElement.className = advisor.theme = theme; },
  lang: ({ lang }) => { if (['en', 'cy'].includes(lang)) document.documentElement.lang = advisor.lang = lang; },
  context: (payload) => advisor.setContext(payload),
  ask: ({ text }) => { if (typeof text === 'string' && text.length <= 2000) advisor.ask(text); },
};

let recent = [];
addEventListener('message', ({ source, origin, data }) => {
  if (!host || source !== parent || origin !== host) return;
  if (data?.ns !== NS || data.v !== 1 || !Object.hasOwn(WISHES, data.type)) return;
  const now = performance.now();
  recent = recent.filter((time) => now - time < 1000);
  if (recent.length >= MOST_A_SECOND || JSON.stringify(data).length > LARGEST) return;
  recent.push(now);
  WISHES[data.type](data.payload && typeof data.payload === 'object' ? data.payload : {});
});

for (const name of EVENTS) advisor.addEventListener(`foothold-${name}`, ({ detail }) => tell('event', { name, detail }));
advisor.addEventListener('foothold-answer', () => tell('unread', { count: document.hasFocus() ? 0 : 1 }));
addEventListener('keydown', (event) => { if (event.key === 'Escape' && !event.defaultPrevented) tell('close'); });
let height = 0;
new ResizeObserver(() => {
  const now = Math.ceil(document.documentElement.getBoundingClientRect().height);
  if (now !== height) tell('height', { height: height = now });
}).observe(document.documentElement);
customElements.whenDefined('foothold-advisor').then(() => tell('ready', { version: 1 }));
