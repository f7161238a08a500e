/// Keeping conversations in SQLite (in the data folder, the default) or PostgreSQL (shared by several processes).
///
/// Implements `conversation.ConversationStore`; only `Main` knows this package. SQL is used here and nowhere else.
@NullMarked
package foothold.store;

import org.jspecify.annotations.NullMarked;
