/// Finding the pages that bear on a question: words (Lucene) and meaning (sentence vectors), fused.
///
/// Uses `knowledge` and `learning`. Lucene and the embedding model are used here and nowhere else. Words work from the first
/// moment; vectors are made in the background on a first start, kept on disk by hash, and join when they are ready.
@NullMarked
package foothold.retrieval;

import org.jspecify.annotations.NullMarked;
