package foothold.llm;

import foothold.advice.Block;
import foothold.advice.Block.Span;
import foothold.advice.Wording.Worded;
import foothold.llm.Evidence.Statement;
import foothold.llm.grounding.Grounding;
import foothold.llm.grounding.Grounding.Fault;
import foothold.llm.grounding.GroundingCheck;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// An answer that is being reworded: takes a model's words in, lets checked sentences out, and says in the end in its own
/// words what the model left out.
final class Rewording {

    private final Worded plain;
    private final Evidence evidence;
    private final GroundingCheck check;
    private final Consumer<Block> ready;
    private final SentenceReader reader = new SentenceReader();
    private final List<Block> blocks = new ArrayList<>();
    private final Set<String> said = new HashSet<>();
    private final Set<String> sure = new HashSet<>();
    private final Map<Fault, Integer> faults = new EnumMap<>(Fault.class);
    private boolean reworded;
    private int unchanged;

    Rewording(Worded plain, Evidence evidence, GroundingCheck check, Consumer<Block> ready) {
        this.plain = plain;
        this.evidence = evidence;
        this.check = check;
        this.ready = ready;
    }

    /// Takes in a part of the model's words.
    ///
    /// @return whether a sentence has been let out
    boolean hear(String words) {
        reader.accept(words).forEach(this::consider);
        return begun();
    }

    /// Whether something has been let out.
    boolean begun() {
        return !blocks.isEmpty();
    }

    /// How often which fault kept a sentence back.
    Map<Fault, Integer> faults() {
        return Map.copyOf(faults);
    }

    /// How many of the model's sentences are the pages' own.
    int unchanged() {
        return unchanged;
    }

    private void consider(String line) {
        Optional<CitedSentence> cited = CitedSentence.read(line);
        Optional<Statement> statement = cited.flatMap(sentence -> evidence.open().stream()
                .filter(open -> open.number() == sentence.number()).findFirst());
        if (cited.isEmpty() || statement.isEmpty()) {
            faults.merge(Fault.CITATION, 1, Integer::sum);
            return;
        }
        String text = cited.get().text();
        switch (check.check(text, statement.get().read())) {
            case Grounding.Unsupported unsupported -> faults.merge(unsupported.fault(), 1, Integer::sum);
            case Grounding.Supported supported -> {
                if (supported.said().stream().map(place -> place(statement.get(), place)).filter(said::add).count() == 0) {
                    faults.merge(Fault.REPEATED, 1, Integer::sum);
                    return;
                }
                boolean own = statement.get().text().contains(text);
                reworded |= !own;
                unchanged += own ? 1 : 0;
                letOut(statement.get(), text);
            }
        }
    }

    private void letOut(Statement statement, String text) {
        if (blocks.isEmpty()) {
            evidence.before().forEach(this::add);
        }
        // How sure we are is said once a page, with whatever is said of it first.
        String words = sure.add(statement.citation().passage()) ? sureness(statement) : "";
        Span cite = new Span.Cite(statement.number());
        add(words.isEmpty() ? Block.paragraph(new Span.Text(text), cite)
                : Block.paragraph(new Span.Text(text), cite, new Span.Text(words)));
    }

    private String sureness(Statement of) {
        return evidence.said().stream().filter(other -> other.citation().passage().equals(of.citation().passage()))
                .map(Statement::sure).filter(words -> !words.isEmpty()).findFirst().orElse("");
    }

    private void add(Block block) {
        blocks.add(block);
        ready.accept(block);
    }

    /// The answer with the model's words; none when too little of them passed, or when they are the page's own.
    Optional<Worded> finish(String name, String prompt) {
        reader.rest().forEach(this::consider);
        long all = evidence.open().stream().mapToLong(statement -> statement.read().texts().size()).sum();
        if (!reworded || said.size() * 2L < all) {
            return Optional.empty();
        }
        evidence.said().forEach(this::sayTheRest);
        evidence.after().forEach(this::add);
        return Optional.of(new Worded(blocks, plain.more(), plain.citations(), name, prompt));
    }

    private void sayTheRest(Statement statement) {
        List<String> texts = statement.read().texts();
        List<String> left = IntStream.range(0, texts.size()).filter(i -> !said.contains(place(statement, i)))
                .mapToObj(texts::get).toList();
        if (left.size() == texts.size()) {
            letOut(statement, statement.text());
        } else if (!left.isEmpty()) {
            letOut(statement, String.join(" ", left));
        }
    }

    private static String place(Statement statement, int sentence) {
        return statement.number() + "." + sentence;
    }
}
