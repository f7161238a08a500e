// What stands under an answer: whether it helped, and copying it.
import { h, button, unseen } from './foothold-dom.js';

// The styles that only this needs.
const sheet = new CSSStyleSheet();
sheet.replaceSync(`
.foot { display: flex; flex-wrap: wrap; gap: .25rem 1rem; align-items: center; border-block-start: 1px solid var(--line); padding-block-start: .5rem; margin-block-start: .75rem; font-size: 1rem; }
.foot p { margin: 0; } .foot .hint { flex-basis: 100%; } .foot .hint:empty { display: none; }
.plain[aria-pressed=true] { font-weight: bold; text-decoration: none; }
@media print { .foot { display: none; } }
`);

const line = (spans) => (spans ?? []).map((part) => (Number.isInteger(part?.cite) ? `[${part.cite}]` : part?.text ?? '')).join('');

/** An answer as plain text with its sources. */
export function plainText(answer) {
  const blocks = answer.blocks.map((block) => [line(block.spans), ...(block.items ?? []).map((item) => `- ${line(item)}`)]
    .filter(Boolean).join('\n'));
  const sources = answer.citations.map((one) => `[${one.n}] ${one.title}. ${one.source}${one.url ? ` ${one.url}` : ''}`);
  return [...blocks, ...sources].join('\n\n');
}

/** Copies an answer; gives whether that worked. `root` takes the field that the old way of copying needs. */
async function copy(answer, root) {
  const text = plainText(answer);
  const old = () => {
    const area = h('textarea', { class: 'unseen', readonly: true });
    const before = root.getRootNode().activeElement;
    area.value = text;
    root.append(area);
    area.select();
    const done = document.execCommand('copy');
    area.remove();
    before?.focus();
    return done;
  };
  // Pages on plain http have no clipboard interface.
  return navigator.clipboard ? navigator.clipboard.writeText(text).then(() => true, old) : old();
}

/** Fills the line under an answer. */
export async function fillFoot(foot, entry, advisor) {
  const strings = await advisor.words('later-');
  advisor.wear(sheet);
  // Said, and shown: who sees the page hears nothing.
  const note = h('p', { class: 'hint' }, entry.useful !== undefined && strings.thanks);
  const say = (text) => { note.textContent = text; advisor.say(text); };
  const votes = [[true, strings.yes], [false, strings.no]].map(([useful, text]) => button('plain', () => {
    if (entry.useful === useful) return;
    entry.useful = useful;
    votes.forEach((vote, index) => vote.setAttribute('aria-pressed', String(useful === (index === 0))));
    say(strings.thanks);
    advisor.session.feedback(useful, entry.answer.outcome).catch(() => {});
    advisor.tell('feedback', { useful });
  }, [text, unseen(` – ${strings.useful}`)], { 'aria-pressed': String(entry.useful === useful) }));
  foot.append(h('p', {}, strings.useful), ...votes, button('plain',
    async () => say(await copy(entry.answer, foot) ? strings.copied : strings.notCopied), strings.copy), note);
}
