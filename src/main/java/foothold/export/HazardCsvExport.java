package foothold.export;

import foothold.checklist.ChecklistExport;
import foothold.checklist.FileSize;
import foothold.checklist.Words;
import foothold.knowledge.HandOvers.Column;
import foothold.knowledge.KnowledgeBase;
import foothold.knowledge.RiskMatrix;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The hazard log starter as a table to work on, with what the words of its scores mean below.
final class HazardCsvExport implements ChecklistExport {

    private final KnowledgeBase knowledge;

    HazardCsvExport(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public Form form() {
        return new Form("hazard-log", knowledge.reference().handOvers().hazardLog().title() + " (CSV)", "hazard-log",
                "csv", CsvTable.MEDIA_TYPE, Part.HAND_OVER, FileSize.fixed(9_000));
    }

    @Override
    public byte[] write(Copy copy) {
        var prompts = new HazardPrompts(copy, knowledge);
        List<Column> columns = prompts.log().columns();
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("About", prompts.log().limits() + " " + Words.LIMITS));
        prompts.hazards().forEach(hazard -> rows.add(Stream.concat(Stream.of("Hazard"),
                columns.stream().map(column -> prompts.cell(hazard, column.id()))).toList()));
        rows.addAll(words(prompts.matrix()));
        var dossier = new Dossier(copy, knowledge);
        prompts.log().about().forEach(line -> rows.add(List.of("About", line)));
        rows.add(List.of("About", prompts.where()));
        prompts.sources().all().forEach(source -> rows.add(List.of("Source",
                source.citation().source(), source.link().orElse(""))));
        rows.add(List.of("About", dossier.about() + ". " + dossier.made()));
        return CsvTable.of(Stream.concat(Stream.of("Part"), columns.stream().map(Column::title)).toList(), rows);
    }

    private static List<List<String>> words(RiskMatrix matrix) {
        var rows = new ArrayList<List<String>>();
        matrix.severities().forEach(level -> rows.add(List.of("Severity", level.label(), level.means())));
        matrix.likelihoods().forEach(level -> rows.add(List.of("Likelihood", level.label(), level.means())));
        matrix.ratings().forEach(rating ->
                rows.add(List.of("Rating", String.valueOf(rating.rating()), rating.means())));
        rows.add(Stream.concat(Stream.of("Matrix", "Likelihood"),
                matrix.severities().stream().map(RiskMatrix.Level::label)).toList());
        matrix.likelihoods().forEach(likelihood -> rows.add(Stream.concat(Stream.of("Matrix", likelihood.label()),
                matrix.severities().stream().map(severity -> String.valueOf(
                        matrix.rating(likelihood.id(), severity.id())))).toList()));
        return rows;
    }
}
