/// What Foothold knows: the files of `knowledge/` as immutable records, read whole at a start or a change, and checked
/// by the linter.
///
/// The lowest package: it uses no other, and holds what all share, such as [Sentences] and [Ids]. Jackson and commonmark read the
/// files here and nowhere else.
/// Java knows the shapes of pages, questions and actions; what they say about health care is only in the files.
@NullMarked
package foothold.knowledge;

import org.jspecify.annotations.NullMarked;
