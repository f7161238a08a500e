package foothold.advice;

import foothold.retrieval.EnglishText;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A quantity that a question asks for, and how to tell a sentence that states one.
public final class Quantity {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String SPAN = "(?:seconds?|minutes?|hours?|days?|nights?|weeks?|fortnights?|months?|years?)";
    private static final String NUMBER = "(?:\\d[\\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
            + "|half an?|a quarter of an)";

    /// What is counted: a span of time, how often something happens, or anything else.
    private enum Kind {
        DURATION("how (?:long|soon|quickly|many (?:more )?" + SPAN + ")",
                NUMBER + "[\\s-](?:to \\d+ |or \\w+ |full |more )?" + SPAN + "\\b"),
        FREQUENCY("how (?:often|frequently|regularly)",
                "\\d\\s?%|\\d(?: in | of | out of )(?:the |every )?\\d|\\bper (?:cent|day|week|month|year)\\b"
                        + "|\\b(?:hourly|daily|weekly|monthly|quarterly|yearly|annually)\\b"
                        + "|\\b(?:each|every|once an?|twice an?|times an?) (?:other )?"
                        + SPAN + "\\b|" + NUMBER + "[\\s-]" + SPAN + "\\b"),
        NUMBER_OF("how (?:many|much|big|large)|what (?:percentage|percent|proportion|share|fraction|number)",
                "(?<![\\d-])(?!(?:19|20)\\d\\d\\b)\\d"
                        + "|\\b(?:two|three|four|five|six|seven|eight|nine|ten|half|a third|a quarter|two thirds)\\b");

        private final Pattern asked;
        private final Pattern stated;

        Kind(String asked, String stated) {
            this.asked = Pattern.compile(ASKING + "(?<quantity>" + asked + ")\\b", FLAGS);
            this.stated = Pattern.compile(stated, FLAGS);
        }
    }

    /// "You would not believe how long it takes" asks for nothing; "any idea how long" does.
    private static final String ASKING = "(?:^|[.?!;:,]\\s+|\\s[-–]\\s|\\b(?:and|but|so|or|roughly|about|know|knows|tell me|tell us|idea"
            + "|ask|asks|asked|asking|wonder|wondering|sure|say|says|for|on|at|of|by|typically|usually)\\s+)";
    /// Words of asking, and words that most questions here hold: they do not tie a figure to a question.
    private static final Set<String> COMMON = Set.copyOf(EnglishText.stems("how what long many much often soon does do did take takes"
            + " need needs should would could can get gets have has we our you your my live going go new staff"
            + " people system technology tool use using used before after"
            + " time day week month year hour minute second per usually typically roughly really more extra people team"));

    private final Kind kind;
    private final Set<String> subject;

    private Quantity(Kind kind, Set<String> subject) {
        this.kind = kind;
        this.subject = subject;
    }

    /// The quantity that a question asks for, if it asks for one.
    public static Optional<Quantity> askedIn(String question) {
        for (Kind kind : Kind.values()) {
            Matcher asked = kind.asked.matcher(question);
            if (asked.find()) {
                Set<String> subject = new HashSet<>(EnglishText.stems(question));
                subject.removeAll(COMMON);
                return Optional.of(new Quantity(kind, subject));
            }
        }
        return Optional.empty();
    }

    /// Whether a sentence states a quantity of the kind that is asked for, about something that the question names.
    public boolean statedIn(String sentence) {
        return kind.stated.matcher(sentence).find() && shared(sentence) > 0;
    }

    /// Whether a sentence that states a quantity is about what the question asks: it names half of what the question names,
    /// and two words of it where there are two.
    boolean answeredBy(String sentence) {
        long shared = shared(sentence);
        return statedIn(sentence) && 2 * shared >= subject.size() && shared >= Math.min(2, subject.size());
    }

    /// Whether the question names enough to tell a sentence that answers it from one that happens to share a word.
    boolean isSpecific() {
        return subject.size() > 1;
    }

    /// How many words of what the question names stand in a sentence.
    long shared(String sentence) {
        Set<String> stems = new HashSet<>(EnglishText.stems(sentence));
        return subject.stream().filter(stems::contains).count();
    }
}
