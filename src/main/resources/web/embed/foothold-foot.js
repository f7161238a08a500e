// What stands under an answer: whether it helped, and copying it.
import { h, unseen } from './foothold-blocks.js';

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

/** Fills the line under an answer. `host` can say something and count a vote. */
export function fillFoot(foot, entry, strings, host) {
  const votes = [[true, strings.yes], [false, strings.no]].map(([useful, text]) => h('button', { type: 'button', class: 'plain',
    'aria-pressed': String(entry.useful === useful), onclick: () => {
      if (entry.useful === useful) return;
      entry.useful = useful;
      votes.forEach((button, index) => button.setAttribute('aria-pressed', String(useful === (index === 0))));
      host.say(strings.thanks);
      host.vote(useful);
    } }, text, unseen(` – ${strings.useful}`)));
  foot.append(h('p', {}, strings.useful), ...votes, h('button', { type: 'button', class: 'plain',
    onclick: async () => host.say(await copy(entry.answer, foot) ? strings.copied : strings.notCopied) }, strings.copy));
}
