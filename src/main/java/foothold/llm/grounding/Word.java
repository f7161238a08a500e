package foothold.llm.grounding;

import java.util.List;

/// A word of a sentence as the grounding check compares it.
///
/// @param text    as it is written
/// @param key     what it is compared by: a stem, a class of guarding words, or a figure's value
/// @param name    whether it is written as a name: a capital or a digit within the word, or a capital inside the sentence
/// @param follows what stands between it and the word before it
/// @param aside   whether it stands in brackets
record Word(Kind kind, String text, String key, boolean name, Gap follows, boolean aside) {

    /// What a word does in a sentence.
    enum Kind {
        /// Points or helps, and claims nothing.
        FREE,
        /// Joins parts of a sentence.
        JOIN,
        /// Says that somebody says it.
        SAY,
        /// Changes what is claimed: "not", "may", "more".
        GUARD,
        /// A number, in digits or in words.
        FIGURE,
        /// Any other word.
        CONTENT
    }

    /// What stands before a word.
    enum Gap {
        /// Nothing: it is the first.
        START,
        /// A blank.
        SPACE,
        /// "'s" and a blank.
        OWNS,
        /// A hyphen.
        HYPHEN,
        /// A comma, a colon, a bracket, or the end of a sentence.
        BREAK
    }

    /// The same word, read as another kind.
    Word as(Kind other, String otherKey) {
        return new Word(other, text, otherKey, name, follows, aside);
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /// Whether it carries the sentence's matter.
    boolean heavy() {
        return kind == Kind.CONTENT || kind == Kind.FIGURE;
    }

    /// The keys of those words that carry matter, in their order.
    static List<String> matter(List<Word> words) {
        return words.stream().filter(Word::heavy).map(Word::key).toList();
    }
}
