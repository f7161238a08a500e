package foothold.export;

import foothold.checklist.ChecklistExport;
import foothold.checklist.FileSize;
import foothold.checklist.Words;
import foothold.knowledge.HandOvers.Column;
import foothold.knowledge.Hazard;
import foothold.knowledge.KnowledgeBase;
import foothold.knowledge.RiskMatrix;
import java.util.List;
import java.util.stream.Stream;

/// The hazard log starter as a Word file: a table a hazard, with room to write.
final class HazardDocxExport implements ChecklistExport {

    private static final int NAME_WIDTH = 28;
    private static final int WHOLE = 100;

    private final KnowledgeBase knowledge;

    HazardDocxExport(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public Form form() {
        return new Form("hazard-log-docx", knowledge.reference().handOvers().hazardLog().title() + " (Word)",
                "hazard-log", "docx", WordDocument.MEDIA_TYPE, Part.HAND_OVER, FileSize.fixed(11_000));
    }

    @Override
    public byte[] write(Copy copy) {
        var prompts = new HazardPrompts(copy, knowledge);
        var dossier = new Dossier(copy, knowledge);
        try (var word = new WordDocument()) {
            var opening = new HandOverOpening(word, dossier);
            opening.write(prompts.log().title(), prompts.log().limits(), prompts.log().about());
            word.paragraph("Normal").text(prompts.where());
            word.heading(1, "Hazards to talk about");
            prompts.hazards().forEach(hazard -> hazard(word, prompts, hazard));
            words(word, prompts.matrix());
            opening.sources(prompts.sources());
            return word.bytes();
        }
    }

    private static void hazard(WordDocument word, HazardPrompts prompts, Hazard hazard) {
        word.heading(2, prompts.cell(hazard, "number") + ". " + hazard.hazard());
        WordTable table = word.table(List.of("For", "Entry"), NAME_WIDTH, WHOLE - NAME_WIDTH);
        for (Column column : prompts.log().columns()) {
            if (!column.id().equals("number") && !column.id().equals("hazard")) {
                table.texts(List.of(column.title(), prompts.cell(hazard, column.id())));
            }
        }
    }

    private static void words(WordDocument word, RiskMatrix matrix) {
        word.heading(1, "What the words of the scores mean").onNewPage();
        levels(word, "Severity", matrix.severities());
        levels(word, "Likelihood", matrix.likelihoods());
        word.heading(2, "Rating by likelihood and severity");
        int first = NAME_WIDTH;
        int each = (WHOLE - first) / matrix.severities().size();
        WordTable table = word.table(Stream.concat(Stream.of("Likelihood"),
                        matrix.severities().stream().map(RiskMatrix.Level::label)).toList(),
                Stream.concat(Stream.of(first), matrix.severities().stream().map(_ -> each))
                        .mapToInt(Integer::intValue).toArray());
        matrix.likelihoods().forEach(likelihood -> table.texts(Stream.concat(Stream.of(likelihood.label()),
                matrix.severities().stream().map(severity ->
                        String.valueOf(matrix.rating(likelihood.id(), severity.id())))).toList()));
        word.heading(2, "What each rating means");
        WordTable ratings = word.table(List.of("Rating", "What it means"), NAME_WIDTH, WHOLE - NAME_WIDTH);
        matrix.ratings().forEach(rating -> ratings.texts(List.of(String.valueOf(rating.rating()), rating.means())));
    }

    private static void levels(WordDocument word, String name, List<RiskMatrix.Level> levels) {
        word.heading(2, name);
        WordTable table = word.table(List.of(name, "What it means"), NAME_WIDTH, WHOLE - NAME_WIDTH);
        levels.forEach(level -> table.texts(List.of(level.label(), level.means())));
    }
}
