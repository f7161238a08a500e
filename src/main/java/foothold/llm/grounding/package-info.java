/// Whether a claim supports a sentence that a model made of it: both are read as words, and the words are compared.
///
/// Knows no model and no answer; uses of `knowledge` and `retrieval` how English is split into sentences and stems. What each
/// word may do stands in `llm/lexicon.txt`, which may stand for each other in `llm/plain-words.txt`; the few that only one kind of
/// check asks about, with that check.
@NullMarked
package foothold.llm.grounding;

import org.jspecify.annotations.NullMarked;
