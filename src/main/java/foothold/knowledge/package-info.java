/// What Foothold knows: the files of `knowledge/` as immutable records, read once at start and checked by the linter.
///
/// The lowest package: it uses no other. Jackson and commonmark read the files here and nowhere else.
/// Java knows the shapes of pages, questions and actions; what they say about health care is only in the files.
@NullMarked
package foothold.knowledge;

import org.jspecify.annotations.NullMarked;
