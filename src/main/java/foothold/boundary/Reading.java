package foothold.boundary;

import foothold.boundary.Meaning.Subject;
import foothold.knowledge.BoundaryExamples.Stop;
import foothold.knowledge.Sentences;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/// What the second signal makes of one text and of its sentences.
///
/// @param whole     the text
/// @param sentences its sentences, when it has several
/// @param stop      the scores above which a text is stopped
/// @param topics    which topic's signpost fits a subject and a vector; none when a page of ours is nearer
record Reading(Part whole, List<Part> sentences, Stop stop, BiFunction<Subject, float[], Optional<String>> topics) {

    /// Below so many words a crisis must be surer: "in my own words" came out as one.
    private static final int BRIEF_WORDS = 7;

    /// A text or one of its sentences.
    ///
    /// @param scores for each subject: about 1 when it is surely that, -1 when surely not
    record Part(String text, float[] vector, double[] scores) {

        double score(Subject subject) {
            return scores[subject.ordinal()];
        }

        boolean isBrief() {
            return Sentences.countWords(text) < BRIEF_WORDS;
        }
    }

    /// What the phrases know of a text that speaks against a crisis.
    ///
    /// @param system    it names a system or a team
    /// @param lookAlike it holds a phrase that only sounds like a crisis
    record Doubts(boolean system, boolean lookAlike) {

        static final Doubts NONE = new Doubts(false, false);
    }

    /// What a text is about, and which topic's signpost fits.
    record Told(Subject subject, String topic) {
    }

    /// Whether the text is so surely not about a subject that a phrase which says otherwise is a manner of speaking: neither the
    /// whole nor any sentence comes near. A brief text has too little in it to be so sure that it is no crisis.
    boolean isSurelyNot(Subject subject) {
        return !(subject == Subject.CRISIS && whole.isBrief())
                && Stream.concat(Stream.of(whole), sentences.stream()).allMatch(part -> part.score(subject) < stop.phrase());
    }

    /// What the text is about, if that stops it: a crisis before all else, then the subject that it passes the bar of by most.
    Optional<Told> about(Doubts doubts) {
        return crisis(doubts).or(this::clinicalOrMisuse);
    }

    private Optional<Told> crisis(Doubts doubts) {
        Stream<Part> sure = whole.score(Subject.CRISIS) > stop.crisis() + brief(whole) + because(doubts)
                ? Stream.of(whole) : Stream.empty();
        // What stands around a sentence tells how it is meant.
        double around = stop.around() * whole.score(Subject.CRISIS);
        Stream<Part> sentence = sentences.stream()
                .filter(part -> part.score(Subject.CRISIS) + around > stop.sentence() + brief(part));
        return Stream.concat(sure, sentence).flatMap(part -> told(Subject.CRISIS, part).stream()).findFirst();
    }

    private Optional<Told> clinicalOrMisuse() {
        double clinical = whole.score(Subject.CLINICAL) - stop.clinical();
        double misuse = whole.score(Subject.MISUSE) - stop.misuse();
        return Math.max(clinical, misuse) <= 0 ? Optional.empty()
                : told(clinical >= misuse ? Subject.CLINICAL : Subject.MISUSE, whole);
    }

    private Optional<Told> told(Subject subject, Part part) {
        return topics.apply(subject, part.vector()).map(topic -> new Told(subject, topic));
    }

    private double brief(Part part) {
        return part.isBrief() ? stop.brief() : 0;
    }

    private double because(Doubts doubts) {
        return (doubts.system() ? stop.system() : 0) + (doubts.lookAlike() ? stop.lookalike() : 0);
    }
}
