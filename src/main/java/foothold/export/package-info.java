/// Taking it away: a checklist as a tagged PDF, as Word, as a spreadsheet and as a calendar, and its one-page board
/// summary.
///
/// Implements the port of `checklist` and is known to nobody but `Main`. The document libraries are used here and
/// nowhere else. Uses `knowledge`, `interview` and `advice` for what a checklist holds. Nothing is fetched while a
/// file is made: fonts and styles come with the program, and no address in a text is ever opened.
@NullMarked
package foothold.export;

import org.jspecify.annotations.NullMarked;
