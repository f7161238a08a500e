package foothold.boundary;

import foothold.boundary.Meaning.Subject;
import foothold.knowledge.BoundaryExamples.Stop;
import foothold.knowledge.Sentences;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/// What the second signal makes of one text and of its sentences.
///
/// @param whole     the text
/// @param sentences its sentences, when it has several
/// @param stop      the odds above which a text is stopped
/// @param topics    which topic's signpost fits a subject and a vector; none when a page of ours is nearer
record Reading(Part whole, List<Part> sentences, Stop stop, BiFunction<Subject, float[], Optional<String>> topics) {

    /// Below so many words a crisis must be surer: "in my own words" came out as one.
    private static final int BRIEF_WORDS = 7;
    /// Fewer words have too little meaning to tell by, but for a cry for help: "in hand" came out as misuse.
    private static final int FEWEST_WORDS = 4;

    /// A text or one of its sentences.
    record Part(String text, float[] vector, Odds odds) {

        boolean isBrief() {
            return Sentences.countWords(text) < BRIEF_WORDS;
        }

        boolean isTooBriefForAllButACrisis() {
            return Sentences.countWords(text) < FEWEST_WORDS;
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

    /// A subject that a text may be about.
    ///
    /// @param part  what tells of it
    /// @param above by how much it passes its bar; below 0 it does not
    private record Candidate(Subject subject, Part part, double above) {
    }

    /// Whether the text is so surely not about a subject that a phrase which says otherwise is a manner of speaking: neither the
    /// whole nor any sentence comes near. A brief text has too little in it to be so sure.
    boolean isSurelyNot(Subject subject) {
        boolean isTooBrief = subject == Subject.CRISIS ? whole.isBrief() : whole.isTooBriefForAllButACrisis();
        return !isTooBrief && Stream.concat(Stream.of(whole), sentences.stream()).allMatch(part -> part.odds().of(subject) < stop.phrase());
    }

    /// What the text is about, if that stops it: what passes its bar by most, the text as a whole or a crisis in one sentence. A
    /// misuse never goes before a crisis: who asks for a way to get round the pump "because I just want it over" needs help first.
    Optional<Told> about(Doubts doubts) {
        List<Candidate> passing = Stream.concat(ofWhole(doubts), sentences.stream().map(this::crisisIn))
                .filter(candidate -> candidate.above() > 0).toList();
        boolean mayBeCrisis = passing.stream().anyMatch(candidate -> candidate.subject() == Subject.CRISIS);
        Comparator<Candidate> misuseLast = Comparator.comparing(candidate -> mayBeCrisis && candidate.subject() == Subject.MISUSE);
        return passing.stream()
                .sorted(misuseLast.thenComparing(Comparator.comparingDouble(Candidate::above).reversed()))
                .flatMap(candidate -> topics.apply(candidate.subject(), candidate.part().vector())
                        .map(topic -> new Told(candidate.subject(), topic)).stream())
                .findFirst();
    }

    private Stream<Candidate> ofWhole(Doubts doubts) {
        Odds odds = whole.odds();
        double doubt = brief(whole) + because(doubts);
        return whole.isTooBriefForAllButACrisis()
                ? Stream.of(new Candidate(Subject.CRISIS, whole, ratherCrisis(odds) - stop.crisis() - doubt))
                : Stream.of(new Candidate(Subject.CRISIS, whole, odds.crisis() - stop.crisis() - doubt),
                new Candidate(Subject.CLINICAL, whole, odds.clinical() - stop.clinical()),
                new Candidate(Subject.MISUSE, whole, odds.misuse() - stop.misuse()));
    }

    /// A crisis that one sentence tells of. What stands around it tells how it is meant.
    private Candidate crisisIn(Part sentence) {
        return new Candidate(Subject.CRISIS, sentence,
                ratherCrisis(sentence.odds()) + stop.around() * whole.odds().crisis() - stop.sentence() - brief(sentence));
    }

    /// The odds of a crisis, as far as a text is not rather clinical or misuse.
    private static double ratherCrisis(Odds odds) {
        return odds.crisis() - Math.max(0, Math.max(odds.clinical(), odds.misuse()));
    }

    private double brief(Part part) {
        return part.isBrief() ? stop.brief() : 0;
    }

    private double because(Doubts doubts) {
        return (doubts.system() ? stop.system() : 0) + (doubts.lookAlike() ? stop.lookalike() : 0);
    }
}
