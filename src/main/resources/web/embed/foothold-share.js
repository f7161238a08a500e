// The text of events, for an embed whose settings share it. What was stopped at the door is never shared, nor is a message from
// somebody who may be in danger: then neither what was typed nor what was said to it.
import { plainText } from './foothold-foot.js';

const SHARED = ['answered', 'not-covered', 'off-topic', 'help'];
/** A message to the page around the frame has at most 4,096 characters in all. */
const LONGEST = 1500;

const short = (text) => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

/** The question as asked and the answer as plain text with its sources. */
export function content(answer, asked) {
  return SHARED.includes(answer.outcome) ? { question: short(asked ?? ''), text: short(plainText(answer)) } : {};
}
