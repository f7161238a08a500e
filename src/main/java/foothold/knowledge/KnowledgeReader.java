package foothold.knowledge;

import static foothold.knowledge.FileShapes.orEmpty;

import com.fasterxml.jackson.core.JsonProcessingException;
import foothold.knowledge.FileShapes.GlossaryShape;
import foothold.knowledge.FileShapes.Hazards;
import foothold.knowledge.FileShapes.Interview;
import foothold.knowledge.FileShapes.PrioritiesShape;
import foothold.knowledge.FileShapes.QuestionShape;
import foothold.knowledge.FileShapes.VocabularyShape;
import foothold.knowledge.HandOverShapes.HandOversShape;
import foothold.knowledge.ReferenceShapes.ActionCrosswalks;
import foothold.knowledge.ReferenceShapes.FactorCrosswalks;
import foothold.knowledge.ReferenceShapes.RiskMatrixShape;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads a knowledge folder into a [KnowledgeBase], or says everything that is wrong with it at once.
public final class KnowledgeReader {

    private static final String PAGES = "/pages/";

    private final KnowledgeFolder folder;
    private final List<Fault> faults = Collections.synchronizedList(new ArrayList<>());

    private KnowledgeReader(KnowledgeFolder folder) {
        this.folder = folder;
    }

    /// The knowledge in a folder.
    ///
    /// @throws KnowledgeException naming each file and line that cannot be read, or the file that is missing
    public static KnowledgeBase read(KnowledgeFolder folder) {
        return new KnowledgeReader(folder).read();
    }

    private KnowledgeBase read() {
        Vocabulary vocabulary = required("vocabulary.yaml", VocabularyShape.class).vocabulary();
        var sections = new LinkedHashMap<String, String>();
        List<Question> questions = questions(vocabulary, sections);
        List<Page> pages = pages();
        Reference reference = reference(pages);
        if (!faults.isEmpty()) {
            // Pages are read on many threads: in order, so that the same files always say the same.
            throw new KnowledgeException(faults.stream()
                    .sorted(Comparator.comparing(Fault::file).thenComparing(Fault::line)).toList());
        }
        return KnowledgeBase.of(folder.version(), vocabulary, pages, questions, sections, reference);
    }

    private Reference reference(List<Page> pages) {
        Boundaries boundaries = boundaries(pages);
        return new Reference(glossary(), priorities(),
                required("hazards.yaml", Hazards.class).made(),
                required("risk-matrix.yaml", RiskMatrixShape.class).matrixOfRisks(),
                required("evidence-types.yaml", EvidenceTypes.class),
                required("not-covered.yaml", NotCovered.class),
                boundaries, BoundaryExamplesReader.read(folder.text(BoundaryExamplesReader.FILE), boundaries), crosswalks(),
                required("hand-overs.yaml", HandOversShape.class).handOvers(),
                required("readings.yaml", Readings.class), required("conversation.yaml", Courtesy.class));
    }

    private List<Crosswalk> crosswalks() {
        return Stream.concat(required("crosswalks.yaml", FactorCrosswalks.class).crosswalks(),
                required("crosswalks-actions.yaml", ActionCrosswalks.class).crosswalks()).toList();
    }

    /// All pages. Parsing is most of the time of a start, so files are read on all cores; their order stays.
    private List<Page> pages() {
        return Stream.of(PageReader.Kind.values())
                .flatMap(kind -> folder.names(kind.folder, ".md").stream().map(file -> Map.entry(file, kind)))
                .toList().parallelStream()
                .flatMap(file -> page(file.getKey(), file.getValue()).stream())
                .toList();
    }

    private Optional<Page> page(String file, PageReader.Kind kind) {
        return reading(file, () -> PageReader.read(kind, folder.text(file)));
    }

    private List<Question> questions(Vocabulary vocabulary, Map<String, String> sections) {
        var reader = new InterviewReader(vocabulary);
        var questions = new ArrayList<Question>();
        for (String file : folder.names("interview", ".yaml")) {
            reading(file, () -> Yaml.read(folder.text(file), Interview.class)).ifPresent(interview -> {
                sections.put(interview.section(), interview.title());
                interview.questions().forEach(shape -> question(file, reader, interview.section(), shape)
                        .ifPresent(questions::add));
            });
        }
        return questions;
    }

    private Optional<Question> question(String file, InterviewReader reader, String section, QuestionShape shape) {
        try {
            return Optional.of(reader.question(section, shape));
        } catch (IllegalArgumentException e) {
            int line = folder.findLine(file, "- id: " + shape.id()).orElse(1);
            faults.add(new Fault(file, line, String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    private Glossary glossary() {
        GlossaryShape shape = required("glossary.yaml", GlossaryShape.class);
        return new Glossary(shape.entries().stream()
                .map(entry -> new Glossary.Entry(entry.term(), entry.means(), orEmpty(entry.also()), entry.explain()))
                .toList());
    }

    private Boundaries boundaries(List<Page> pages) {
        Boundaries boundaries = BoundariesReader.read(folder.text(BoundariesReader.FILE));
        boundaries.signposts()
                .flatMap(signpost -> signpost.contacts().stream())
                .map(Signpost.Contact::href)
                .filter(href -> href.startsWith(PAGES))
                .map(href -> href.substring(PAGES.length()))
                .filter(id -> pages.stream().noneMatch(page -> page.id().equals(id)))
                .forEach(id -> faults.add(new Fault(BoundariesReader.FILE, 1, "it links to a page that is not there: " + id)));
        return boundaries;
    }

    private Priorities priorities() {
        PrioritiesShape shape = required("priority.yaml", PrioritiesShape.class);
        return new Priorities(shape.concern(), shape.strength(), shape.force(), shape.timing(), shape.effort(),
                shape.calls(), shape.mostCalls(), Objects.requireNonNullElse(shape.due(), Map.of()),
                Objects.requireNonNullElse(shape.particular(), 0),
                Objects.requireNonNullElse(shape.soonDays(), 0), Objects.requireNonNullElse(shape.leadDays(), Map.of()),
                shape.reasons());
    }

    /// Reads a file that the product cannot do without; nothing sensible can follow when it is broken.
    private <T> T required(String file, Class<T> shape) {
        try {
            return Yaml.read(folder.text(file), shape);
        } catch (JsonProcessingException e) {
            throw new KnowledgeException(List.of(Yaml.fault(file, folder.text(file), e)));
        }
    }

    /// What a file holds; when it cannot be read its fault is noted, and the others are read all the same.
    private <T> Optional<T> reading(String file, Reading<T> reading) {
        try {
            return Optional.of(reading.read());
        } catch (JsonProcessingException e) {
            faults.add(Yaml.fault(file, folder.text(file), e));
        } catch (Misread e) {
            faults.add(new Fault(file, e.line(), String.valueOf(e.getMessage())));
        }
        return Optional.empty();
    }

    @FunctionalInterface
    private interface Reading<T> {
        T read() throws JsonProcessingException;
    }
}
