package foothold.boundary;

import foothold.boundary.Reading.Part;
import foothold.knowledge.BoundaryExamples;
import foothold.knowledge.Sentences;
import foothold.learning.KernelClassifier;
import foothold.learning.LearntFile;
import foothold.learning.TextKernel;
import foothold.learning.VectorTable;
import foothold.retrieval.Embedder;
import foothold.retrieval.VectorLearner;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
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

    private static final String NAME = "boundary";
    /// The most sentences of a text that are looked at one by one. What matters may be one of them, which the vector of the
    /// whole would hide; each costs some milliseconds.
    private static final int MOST_SENTENCES = 12;

    /// A single word has too little meaning to tell by.
    private static final int FEWEST_WORDS = 2;
    /// A text that comes nearer to a question that a page answers, by more than this, than to any example of a crisis or of a
    /// clinical question is neither, whatever the classifier makes of it. On the unseen sets' tuning halves that let nothing
    /// through that was rightly stopped; misuse is left out, because it is asked in the pages' own words.
    private static final double NEARER_A_PAGE = 0.06;

    /// What a text can be about.
    enum Subject {
        CRISIS, CLINICAL, MISUSE, ORDINARY
    }

    private record Example(Subject subject, String topic, String text) {
    }

    private record Taught(KernelClassifier classifier, TextKernel texts, Embedder embedder) {
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
        var kernel = new TextKernel(texts(), vectors);
        var file = new LearntFile(folder, NAME, Stream.concat(Stream.of(embedder.model()),
                examples.stream().map(example -> example.subject() + " " + example.text())));
        int[] labels = examples.stream().mapToInt(example -> example.subject().ordinal()).toArray();
        var all = new KernelClassifier.Examples(IntStream.range(0, labels.length).toArray(), labels);
        taught = new Taught(KernelClassifier.taught(kernel, all, Subject.values().length, file), kernel, embedder);
    }

    @Override
    public void knowAnswered(List<float[]> questions) {
        answered = new VectorTable(questions);
    }

    /// What the examples make of a text; nothing when there is too little of it to tell by, or nothing has been learnt.
    Optional<Reading> read(String normalised) {
        Taught now = taught;
        if (now == null || Sentences.countWords(normalised) < FEWEST_WORDS) {
            return Optional.empty();
        }
        try {
            List<Part> parts = parts(now, Stream.concat(Stream.of(normalised), sentences(normalised).stream()).toList());
            return Optional.of(new Reading(parts.getFirst(), parts.subList(1, parts.size()), stop,
                    (subject, vector) -> topic(now, subject, vector)));
        } catch (RuntimeException e) {
            // The message may hold the text, which is never logged.
            LOG.warn("A text could not be embedded and was checked by phrases alone: {}", e.getClass().getName());
            return Optional.empty();
        }
    }

    private static List<Part> parts(Taught now, List<String> texts) {
        // At once: a text of several sentences takes long, and they have nothing to wait for each other for.
        List<float[]> vectors = texts.parallelStream().map(now.embedder()::embed).toList();
        List<TextKernel.Alike> alike = now.texts().with(texts, vectors);
        return IntStream.range(0, texts.size()).mapToObj(i ->
                new Part(texts.get(i), vectors.get(i), Odds.of(now.classifier().scores(alike.get(i).values())))).toList();
    }

    /// The sentences of a text that has several; none of one that is one.
    private static List<String> sentences(String text) {
        List<String> sentences = Sentences.of(text);
        return sentences.size() < 2 ? List.of()
                : sentences.stream().filter(sentence -> Sentences.countWords(sentence) >= FEWEST_WORDS).limit(MOST_SENTENCES).toList();
    }

    /// The topic of the nearest example of a subject, unless a page's question is nearer still.
    private Optional<String> topic(Taught now, Subject subject, float[] vector) {
        float[] cosines = now.texts().cosines(vector);
        String topic = "";
        double nearest = -1;
        for (int i = 0; i < cosines.length; i++) {
            if (cosines[i] > nearest && examples.get(i).subject() == subject) {
                nearest = cosines[i];
                topic = examples.get(i).topic();
            }
        }
        return subject != Subject.MISUSE && nearestAnswered(vector) > nearest + NEARER_A_PAGE ? Optional.empty() : Optional.of(topic);
    }

    private double nearestAnswered(float[] vector) {
        double nearest = -1;
        for (float cosine : answered.cosines(vector)) {
            nearest = Math.max(nearest, cosine);
        }
        return nearest;
    }
}
