package foothold.boundary;

import foothold.knowledge.BoundaryExamples;
import foothold.knowledge.Sentences;
import foothold.retrieval.Embedder;
import foothold.retrieval.VectorLearner;
import foothold.retrieval.VectorTable;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The second signal: what a text is about by how near it is in meaning to labelled examples. Phrases know only the words
/// that somebody thought of; this knows other words for the same.
///
/// Says nothing until the sentence model has been loaded and taught, nor when it cannot be: phrases work without it.
public final class Meaning implements VectorLearner {

    private static final Logger LOG = LoggerFactory.getLogger(Meaning.class);

    /// The most sentences of a text that are looked at one by one. What matters may be one of them, which the vector of the
    /// whole would hide; each costs some milliseconds.
    private static final int MOST_SENTENCES = 12;

    /// Fewer words have too little meaning to tell by: "in hand" came out as a crisis. The phrases know short cries for help.
    private static final int FEWEST_WORDS = 4;
    /// Below so many words a crisis must be surer: "in my own words" came out as one.
    private static final int BRIEF_WORDS = 7;

    /// A text that comes nearer to a question that a page answers, by more than this, than to any example of a crisis or of a
    /// clinical question is neither, whatever the classifier makes of it. On the unseen sets' tuning halves that let nothing
    /// through that was rightly stopped; misuse is left out, because it is asked in the pages' own words.
    private static final double NEARER_A_PAGE = 0.06;

    /// What a text can be about.
    enum Subject {
        CRISIS, CLINICAL, MISUSE, ORDINARY
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

    private record Example(Subject subject, String topic, String text) {
    }

    private record Taught(KernelClassifier classifier, VectorTable vectors, Embedder embedder) {
    }

    private final List<Example> examples;
    private final BoundaryExamples.Stop stop;
    private volatile @Nullable Taught taught;
    private volatile VectorTable answered = new VectorTable(List.of());

    /// A second signal that has not learnt yet.
    public Meaning(BoundaryExamples examples) {
        this.examples = Stream.of(of(Subject.CRISIS, examples.crisis()), of(Subject.CLINICAL, examples.clinical()),
                        of(Subject.MISUSE, examples.misuse()),
                        of(Subject.ORDINARY, Map.of("", examples.ordinary())))
                .flatMap(Function.identity()).toList();
        this.stop = examples.stop();
    }

    private static Stream<Example> of(Subject subject, Map<String, List<String>> byTopic) {
        return byTopic.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .flatMap(topic -> topic.getValue().stream()
                        .map(text -> new Example(subject, topic.getKey(), Normaliser.normalise(text))));
    }

    @Override
    public List<String> texts() {
        return examples.stream().map(Example::text).toList();
    }

    @Override
    public void learn(List<float[]> vectors, Embedder embedder, Path folder) {
        int classes = Subject.values().length;
        var file = new LearntFile(folder, Stream.concat(Stream.of(KernelClassifier.WAY, embedder.model()),
                examples.stream().map(example -> example.subject() + " " + example.text())).toList());
        double[][] coefficients = file.read(classes, examples.size()).orElseGet(() -> {
            int[] labels = examples.stream().mapToInt(example -> example.subject().ordinal()).toArray();
            double[][] learnt = KernelClassifier.learn(vectors, labels, classes);
            file.write(learnt);
            return learnt;
        });
        var table = new VectorTable(vectors);
        taught = new Taught(new KernelClassifier(table, coefficients), table, embedder);
    }

    @Override
    public void knowAnswered(List<float[]> questions) {
        answered = new VectorTable(questions);
    }

    /// What a text is about, if that stops it: a crisis before all else, then the subject that it passes the bar of by most.
    Optional<Told> find(String normalised, Doubts doubts) {
        Taught now = taught;
        if (now == null || Sentences.countWords(normalised) < FEWEST_WORDS) {
            return Optional.empty();
        }
        try {
            return find(now, normalised, doubts);
        } catch (RuntimeException e) {
            // The message may hold the text, which is never logged.
            LOG.warn("A text could not be embedded and was checked by phrases alone: {}", e.getClass().getName());
            return Optional.empty();
        }
    }

    /// A text or one of its sentences: its vector, and what the classifier makes of it.
    private record Part(String text, float[] vector, double[] scores) {

        double score(Subject subject) {
            return scores[subject.ordinal()];
        }
    }

    private static Part part(Taught now, String text) {
        float[] vector = now.embedder().embed(text);
        return new Part(text, vector, now.classifier().scores(vector));
    }

    private Optional<Told> find(Taught now, String text, Doubts doubts) {
        // At once: a text of several sentences takes long, and they have nothing to wait for each other for.
        List<Part> parts = Stream.concat(Stream.of(text), sentences(text).stream()).toList()
                .parallelStream().map(part -> part(now, part)).toList();
        Part whole = parts.getFirst();
        if (whole.score(Subject.CRISIS) > stop.crisis() + brief(text) + because(doubts)) {
            Optional<Told> told = told(Subject.CRISIS, now, whole.vector());
            if (told.isPresent()) {
                return told;
            }
        }
        for (Part sentence : parts.subList(1, parts.size())) {
            if (sentence.score(Subject.CRISIS) > stop.sentence() + brief(sentence.text())) {
                Optional<Told> told = told(Subject.CRISIS, now, sentence.vector());
                if (told.isPresent()) {
                    return told;
                }
            }
        }
        double clinical = whole.score(Subject.CLINICAL) - stop.clinical();
        double misuse = whole.score(Subject.MISUSE) - stop.misuse();
        return Math.max(clinical, misuse) <= 0 ? Optional.empty()
                : told(clinical >= misuse ? Subject.CLINICAL : Subject.MISUSE, now, whole.vector());
    }

    private double brief(String text) {
        return Sentences.countWords(text) < BRIEF_WORDS ? stop.brief() : 0;
    }

    private double because(Doubts doubts) {
        return (doubts.system() ? stop.system() : 0) + (doubts.lookAlike() ? stop.lookalike() : 0);
    }

    /// The sentences of a text that has several; none of one that is one.
    private static List<String> sentences(String text) {
        List<String> sentences = Sentences.of(text);
        return sentences.size() < 2 ? List.of() : sentences.subList(0, Math.min(MOST_SENTENCES, sentences.size()));
    }

    /// A subject with the topic of its nearest example, unless a page's question is nearer still.
    private Optional<Told> told(Subject subject, Taught now, float[] vector) {
        float[] cosines = now.vectors().cosines(vector);
        String topic = "";
        double nearest = -1;
        for (int i = 0; i < cosines.length; i++) {
            if (cosines[i] > nearest && examples.get(i).subject() == subject) {
                nearest = cosines[i];
                topic = examples.get(i).topic();
            }
        }
        return subject != Subject.MISUSE && nearestAnswered(vector) > nearest + NEARER_A_PAGE
                ? Optional.empty() : Optional.of(new Told(subject, topic));
    }

    private double nearestAnswered(float[] vector) {
        double nearest = -1;
        for (float cosine : answered.cosines(vector)) {
            nearest = Math.max(nearest, cosine);
        }
        return nearest;
    }
}
