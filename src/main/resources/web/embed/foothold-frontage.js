// What an advisor shows around its conversation.
import { h, button, unseen } from './foothold-dom.js';
import { BASE } from './foothold-session.js';
import { Composer } from './foothold-composer.js';
import { Log } from './foothold-log.js';

/** Builds everything; gives the parts by name. */
export function frontage(advisor) {
  const { element, mode, strings: s } = advisor;
  const composer = new Composer(advisor);
  const log = new Log(advisor);
  const heading = h('h2', { id: 'heading', tabindex: -1, class: mode === 'page' && 'unseen' }, element.heading || s.heading);
  const status = h('div', { role: 'status', class: 'unseen' });
  const intro = h('p', {}, s.intro);
  const welcome = h('div', { class: 'start' }, ways(advisor));
  const chips = h('div', { class: 'about' });
  const notice = h('div', { class: 'notice' });
  const clearing = h('div', { class: 'actions clear', hidden: true }, button('plain', () => confirm(advisor), s.clear));
  const panel = mode === 'panel' ? new advisor.Panel(element, s) : null;
  const box = h('section', { id: 'box', class: 'box', part: 'panel', 'aria-labelledby': 'heading' },
    h('header', { class: 'top', part: 'header' }, heading, panel?.close),
    h('p', { class: 'disclosure' }, s.disclosure, s.evidence && h('strong', {}, ` ${s.evidence}`)),
    intro, chips, h('div', { role: 'region', 'aria-label': s.conversation }, log.list),
    log.latest, notice, composer.form, clearing, welcome,
    h('p', { class: 'hint' }, h('a', { href: `${BASE}/about`, target: '_blank', rel: 'noopener' }, s.about, unseen(` (${s.newTab})`))));
  // The status stands outside the box: hidden with it, it would say nothing.
  const root = h('div', { class: `${mode}${element.position === 'start' ? ' start-side' : ''}`, lang: advisor.language },
    status, panel?.launcher, box);
  panel?.hold(root, box, heading, advisor);
  return { root, heading, status, intro, welcome, chips, notice, clearing, composer, log, panel };
}

function ways(advisor) {
  const { element, strings: s } = advisor;
  const first = element.startsWith === 'interview';
  const example = (text) => h('li', {}, button('plain', () => advisor.turns.ask(text), text, { lang: 'en' }));
  const interview = h('div', {}, h('h3', {}, s.talkThrough), h('p', { class: 'hint' }, s.talkHint),
    h('div', { class: 'actions' }, button('second', () => advisor.begin(element.interview || 'quick'), s.talkThrough),
      first && button('plain', () => advisor.begin('full'), s.talkFull)));
  const chat = h('div', {}, h('h3', {}, s.examplesTitle), h('ul', {}, s.examples.map(example)));
  return first ? [interview, chat] : [chat, interview];
}

async function confirm(advisor) {
  try {
    await (await import('./foothold-clear.js')).confirmClear(advisor);
  } catch {
    advisor.turns.fail();
  }
}
