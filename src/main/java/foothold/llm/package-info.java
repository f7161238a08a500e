/// An optional voice: a language model that rewords, rephrases and points, and can add nothing.
///
/// [foothold.llm.LanguageModel] implements four ports: `advice`'s wording of evidence, `conversation`'s rephrasing of
/// follow-ups, `interview`'s second reader of descriptions, `checklist`'s wording of a board summary. What comes back is held
/// to what went out, here or behind the port: by [foothold.llm.grounding.GroundingCheck], by the person's own words, or by the
/// ids that there are. LangChain4j's chat models, the circuit breaker and HTTP calls to the outside live here alone.
@NullMarked
package foothold.llm;

import org.jspecify.annotations.NullMarked;
