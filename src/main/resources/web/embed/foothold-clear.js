// Clearing a conversation asks first.
import { h } from './foothold-blocks.js';

/** Puts the question whether to clear in the place of the button; `clear` is called on yes. */
export function confirmClear(place, strings, clear) {
  const [button] = place.children;
  const yes = h('button', { type: 'button', class: 'second', 'aria-describedby': 'sure', onclick: clear }, strings.clearYes);
  const keep = () => {
    place.replaceChildren(button);
    button.focus();
  };
  place.replaceChildren(h('p', { id: 'sure' }, strings.clearSure), yes,
    h('button', { type: 'button', class: 'plain', onclick: keep }, strings.clearNo));
  yes.focus();
}
