// Copying an answer with its sources.
import { h } from './foothold-dom.js';

const line = (spans) => (spans ?? []).map((part) => (Number.isInteger(part?.cite) ? `[${part.cite}]` : part?.text ?? '')).join('');

/** An answer as plain text with its sources. */
export function plainText(answer) {
  const blocks = answer.blocks.map((block) => [line(block.spans), ...(block.items ?? []).map((item) => `- ${line(item)}`)]
    .filter(Boolean).join('\n'));
  const sources = answer.citations.map((one) => `[${one.n}] ${one.title}. ${one.source}${one.url ? ` ${one.url}` : ''}`);
  return [...blocks, ...sources].join('\n\n');
}

/** Copies an answer; gives whether that worked. `root` holds the field that the old way of copying needs. */
export async function copy(answer, root) {
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
