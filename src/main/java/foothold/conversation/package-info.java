/// One turn: what happens between a person's words and what they see. [Dialogue] is the map of the product.
///
/// Uses everything above it: knowledge, retrieval, boundary, interview, advice and checklist. A conversation **is** its turns;
/// its state is derived by replay. Keeping turns is behind the port [ConversationStore].
@NullMarked
package foothold.conversation;

import org.jspecify.annotations.NullMarked;
