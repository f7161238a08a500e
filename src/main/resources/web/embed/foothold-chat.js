// <foothold-advisor>: the advisor as a part of any page. What its first look needs is served within this one file.
import { FootholdAdvisor } from './foothold-element.js';

customElements.get('foothold-advisor') || customElements.define('foothold-advisor', FootholdAdvisor);
export { FootholdAdvisor };
