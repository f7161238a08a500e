/// What we must not answer or keep: the check that every free text passes before anything else sees it.
///
/// Uses `knowledge` for its words, examples and signposts, `learning` to tell texts apart, and the sentence model of `retrieval`.
/// Phrases and patterns work from the first moment; nearness in meaning to labelled examples joins when it has been learnt.
@NullMarked
package foothold.boundary;

import org.jspecify.annotations.NullMarked;
