/// Holds the knowledge to its rules, so that a dead reference, an uncited action, a page past review or an unreadable
/// sentence stops the build with its file and line.
///
/// Uses `knowledge` only; run by a test in `mvn verify`.
@NullMarked
package foothold.knowledge.lint;

import org.jspecify.annotations.NullMarked;
