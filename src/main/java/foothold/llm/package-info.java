/// An optional voice: a language model that rewords the evidence of an answer and can add nothing to it.
///
/// Uses `advice`, whose [foothold.advice.Wording] it implements, and `knowledge` for how English is split into sentences.
/// LangChain4j's chat models, the circuit breaker and HTTP calls to the outside live here alone. Only the claims of the
/// answer (our own text), the checked question and the reader's role go out; only sentences that
/// [foothold.llm.grounding.GroundingCheck] finds in those claims come in.
@NullMarked
package foothold.llm;

import org.jspecify.annotations.NullMarked;
