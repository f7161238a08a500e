// Clearing a conversation asks first.
import { h, button } from './foothold-dom.js';

/** Puts the question whether to clear in the place of the button. */
export async function confirmClear(advisor) {
  const strings = await advisor.words('later-');
  const { clearing } = advisor;
  const [asked] = clearing.children;
  const yes = button('second', () => {
    advisor.rest();
    advisor.clear();
  }, strings.clearYes, { 'aria-describedby': 'sure' });
  const keep = () => {
    clearing.replaceChildren(asked);
    asked.focus();
  };
  clearing.replaceChildren(h('p', { id: 'sure' }, strings.clearSure), yes, button('plain', keep, strings.clearNo));
  yes.focus();
}
