package foothold.knowledge;

import static foothold.knowledge.FileShapes.orEmpty;

import com.fasterxml.jackson.core.JsonProcessingException;
import foothold.knowledge.FileShapes.ActionFront;
import foothold.knowledge.FileShapes.DutyFront;
import foothold.knowledge.FileShapes.FactorFront;
import foothold.knowledge.FileShapes.FindingFront;
import foothold.knowledge.FileShapes.Front;
import foothold.knowledge.FileShapes.TechnologyFront;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Reads one Markdown page: YAML front matter between two `---` lines, then the text.
final class PageReader {

    private static final String FENCE = "---\n";

    /// What stands in each folder, and how it becomes a page.
    enum Kind {
        FACTORS("factors", FactorFront.class),
        EVIDENCE("evidence", FindingFront.class),
        ACTIONS("actions", ActionFront.class),
        DUTIES("duties", DutyFront.class),
        TECHNOLOGIES("technologies", TechnologyFront.class);

        final String folder;
        final Class<? extends Front> front;

        Kind(String folder, Class<? extends Front> front) {
            this.folder = folder;
            this.front = front;
        }
    }

    private PageReader() {
    }

    /// The page in a file's text.
    ///
    /// @throws JsonProcessingException when the front matter is not as its kind needs it
    /// @throws Misread                 when the file has no front matter, or its text is not as pages may be
    static Page read(Kind kind, String text) throws JsonProcessingException {
        int end = text.indexOf("\n" + FENCE, FENCE.length() - 1);
        if (!text.startsWith(FENCE) || end < 0) {
            throw new Misread(1, "a page starts with its front matter between two lines of three dashes");
        }
        // The opening fence stays in as YAML's own document mark, so that line numbers in errors are the file's.
        Front front = Yaml.read(text.substring(0, end + 1), kind.front);
        return page(front, sections(text, end + 1 + FENCE.length()));
    }

    private static List<Section> sections(String text, int start) {
        int linesBefore = (int) text.substring(0, start).lines().count();
        List<Section> sections;
        try {
            sections = Markdown.sections(text.substring(start));
        } catch (Misread e) {
            throw new Misread(linesBefore + e.line(), e.getMessage());
        }
        if (sections.getFirst().text().isBlank()) {
            throw new Misread(linesBefore, "a page says what it is about before its first heading");
        }
        return sections;
    }

    private static Page page(Front front, List<Section> sections) {
        var scope = new Scope(front.technologies(), orEmpty(front.settings()), front.stages(), front.nations());
        var head = new Page.Head(front.id(), front.title(), front.factors(), scope, orEmpty(front.answers()), front.checked(),
                front.reviewBy(), sections);
        return switch (front) {
            case FindingFront f -> new Page.Finding(head, f.evidence(), f.source(), orEmpty(f.also()), f.facts());
            case ActionFront a -> new Page.Action(head, a.who(), a.effort(), a.agreement(), orEmpty(a.evidence()),
                    orEmpty(a.duties()), a.calledForBy());
            case DutyFront d -> new Page.Duty(head, d.shortName(), d.force(), elsewhere(d), d.who(), d.effort(),
                    d.evidence(), d.source(), orEmpty(d.also()), d.facts(), orEmpty(d.pages()));
            case TechnologyFront t -> new Page.Technology(head, orEmpty(t.names()), orEmpty(t.evidence()));
            case FactorFront f -> new Page.Factor(head, f.order(), f.summary(), orEmpty(f.evidence()));
        };
    }

    private static List<Page.Duty.Elsewhere> elsewhere(DutyFront duty) {
        Map<String, FileShapes.ElsewhereShape> shapes = duty.elsewhere() == null ? Map.of() : duty.elsewhere();
        Function<Map.Entry<String, FileShapes.ElsewhereShape>, Page.Duty.Elsewhere> named = entry ->
                new Page.Duty.Elsewhere(entry.getKey(), entry.getValue().status(), entry.getValue().note());
        return shapes.entrySet().stream().map(named).toList();
    }
}
