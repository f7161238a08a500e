/// Foothold: a guided advisor that helps health and care teams make technology take hold.
///
/// `Main` wires the packages together and is the only class that knows them all. Reading order is flow order: knowledge,
/// retrieval, boundary, interview, advice, checklist, conversation, then llm, store, export and web.
@NullMarked
package foothold;

import org.jspecify.annotations.NullMarked;
