/// What we say: an answer composed from the knowledge, every statement of evidence with its citation and a quote that
/// stands in the passage word for word, or an honest "not covered".
///
/// Uses `knowledge` and `retrieval`. No language model: [PlainWording] puts the sentences of the pages in
/// order. Another [Wording] may reword claims that carry citations, and nothing else.
@NullMarked
package foothold.advice;

import org.jspecify.annotations.NullMarked;
