package foothold.interview;

import foothold.knowledge.Question;
import foothold.knowledge.Readings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Holds proposals of somebody else to the words they rest on and to the answers that there are.
///
/// Words beside which a "not" was left out carry nothing: "leaders are" is not what "leaders are not visible" says.
public final class Proposals {

    /// Fewer words point at nothing, more are no pointing.
    private static final int LEAST_WORDS = 2;
    private static final int MOST_WORDS = 30;

    private static final int UNDOES_WITHIN = 2;

    private final List<List<String>> undoneBy;

    public Proposals(Readings readings) {
        undoneBy = readings.undoneBy().stream().map(PlainWords::split).toList();
    }

    /// The proposals that hold, in the order of the questions, their words as they stand in the description: only choices
    /// of these questions, each question once, and each with words that the description has.
    public List<Proposal> of(List<Proposal> proposed, String description, List<Question> questions) {
        PlainWords text = PlainWords.of(description);
        var byQuestion = proposed.stream()
                .collect(Collectors.toMap(Proposal::question, Function.identity(), Proposals::both));
        return questions.stream().flatMap(question -> Optional.ofNullable(byQuestion.get(question.id())).stream()
                .flatMap(proposal -> held(proposal, text, question).stream())).toList();
    }

    private Optional<Proposal> held(Proposal proposal, PlainWords text, Question question) {
        List<Optional<String>> words = proposal.words().stream().map(quote -> find(text, quote)).toList();
        List<String> choices = question.choices().stream().map(Question.Choice::id)
                .filter(proposal.choices()::contains).toList();
        boolean holds = !words.isEmpty() && words.stream().allMatch(Optional::isPresent)
                && !choices.isEmpty() && choices.size() == proposal.choices().size();
        return holds ? Optional.of(new Proposal(question.id(), choices, "",
                words.stream().flatMap(Optional::stream).distinct().toList())) : Optional.empty();
    }

    /// Words as they stand in a text, if they do.
    private Optional<String> find(PlainWords text, String quote) {
        List<String> wanted = PlainWords.split(quote);
        if (wanted.size() < LEAST_WORDS || wanted.size() > MOST_WORDS) {
            return Optional.empty();
        }
        for (int at = 0; at + wanted.size() <= text.words().size(); at++) {
            String there = text.quote(at, at + wanted.size());
            if (PlainWords.split(there).equals(wanted) && alike(there, quote) && !undone(text, at, at + wanted.size())) {
                return Optional.of(there);
            }
        }
        return Optional.empty();
    }

    /// Whether a word that undoes stands close before or behind, in the same sentence.
    private boolean undone(PlainWords text, int from, int to) {
        return IntStream.range(Math.max(0, from - UNDOES_WITHIN), Math.min(text.words().size(), to + UNDOES_WITHIN))
                .filter(at -> at < from && text.words().get(at).sentence() == text.words().get(from).sentence()
                        || at >= to && text.words().get(at).sentence() == text.words().get(to - 1).sentence())
                .anyMatch(at -> undoneBy.stream().anyMatch(words -> text.has(words, at)));
    }

    /// Whether two texts are the same but for white space, capitals and the shape of apostrophes, and what a quote may leave
    /// out at its ends.
    private static boolean alike(String there, String quote) {
        return plain(quote).contains(plain(there));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.UK).replace('\u2019', '\'').replaceAll("\\s+", " ").strip();
    }

    /// Two proposals for one question are one that the person has to choose from.
    private static Proposal both(Proposal one, Proposal other) {
        var choices = new ArrayList<>(one.choices());
        other.choices().stream().filter(choice -> !choices.contains(choice)).forEach(choices::add);
        var words = new ArrayList<>(one.words());
        words.addAll(other.words());
        return new Proposal(one.question(), choices, "", words);
    }
}
