// An answer, whole or as far as it has come.
import { h } from './foothold-dom.js';
import { renderBlocks, renderSources, sourceCount } from './foothold-blocks.js';
import { BASE } from './foothold-session.js';

const QUIET = ['not-covered', 'off-topic', 'help'];
const SIGNPOSTS = ['crisis', 'clinical', 'personal-data', 'refused'];

const viewOf = (answer, advisor) => ({ base: BASE, strings: advisor.strings,
  citations: Array.isArray(answer.citations) ? answer.citations : [],
  cited: ({ n, passage }) => advisor.tell('citation', { n, passage }) });

/** The box of an entry: its answer, or the blocks that came so far. */
export function answerBox(entry, advisor) {
  const s = advisor.strings;
  const answer = entry.answer ?? { blocks: entry.blocks ?? [] };
  const view = viewOf(answer, advisor);
  const kind = QUIET.includes(answer.outcome) ? ' quiet' : SIGNPOSTS.includes(answer.outcome) ? ' signpost' : '';
  const evidence = answer.outcome === 'answered';
  const english = (...content) => h('div', { lang: 'en' }, content);
  return h('div', { class: `answer${kind}`, part: 'answer' },
    english(renderBlocks(answer.blocks, view)),
    !entry.answer && !entry.note && h('p', { class: 'hint' }, s.working),
    entry.note && h('p', { class: 'partial' }, s[entry.note]),
    answer.more?.length > 0 && h('details', {}, h('summary', {}, s.more), english(renderBlocks(answer.more, view))),
    view.citations.length > 0 && english(renderSources(view.citations, view)),
    evidence && answer.nearest?.length > 0 && h('div', { class: 'next', lang: 'en' }, h('h4', { lang: advisor.language }, s.next),
      renderBlocks([{ type: 'list', items: answer.nearest.map(page) }], view)),
    evidence && h('p', { class: 'hint' }, answer.wording === 'model' ? s.model : s.plain),
    entry.answer && (evidence || answer.outcome === 'not-covered') && foot(entry, advisor));
}

const page = ({ title, passage }) => [{ text: title, href: `/pages/${encodeURIComponent(String(passage).split('.')[0])}` }];

function foot(entry, advisor) {
  const place = h('div', { class: 'foot' });
  import('./foothold-foot.js').then(({ fillFoot }) => fillFoot(place, entry, advisor)).catch(() => {});
  return place;
}

/** Adds a block that came to an entry that is shown. */
export function addBlock(entry, block, advisor) {
  entry.blocks.push(block);
  entry.node.querySelector('.answer').firstChild.append(...renderBlocks([block], viewOf({}, advisor)));
}

/** What is said of an answer when it is there. */
export function announcement({ announce, citations }, strings) {
  return [announce, citations.length > 0 && `${sourceCount(citations.length, strings)}.`].filter(Boolean).join(' ');
}
