/// Keeping conversations in SQLite (in the data folder, the default) or PostgreSQL (shared by several processes).
///
/// Implements the ports of `conversation` that keep things: conversations, links to them, devices, and questions to colleagues.
/// Only `Main` knows this package. SQL is used here and nowhere else.
@NullMarked
package foothold.store;

import org.jspecify.annotations.NullMarked;
