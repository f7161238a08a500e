package foothold.export;

import foothold.checklist.BoardWording;
import foothold.checklist.ChecklistExport;
import foothold.knowledge.KnowledgeBase;
import java.util.List;
import java.util.stream.Stream;

/// All forms in which a checklist can be taken away.
public final class Exports {

    private Exports() {
    }

    /// The exports in the order they are offered. The whole checklist comes before the board summary, so that
    /// somebody who asks for just a PDF gets everything.
    public static List<ChecklistExport> all(KnowledgeBase knowledge, BoardWording wording) {
        var paper = new Paper();
        return Stream.concat(
                Stream.of(new PdfExport(knowledge, paper), new BoardExport(knowledge, wording, paper), new DocxExport(knowledge),
                        new BoardDocxExport(knowledge, wording), new CsvExport(knowledge), new CalendarExport(knowledge),
                        new HazardCsvExport(knowledge), new HazardDocxExport(knowledge)),
                knowledge.reference().handOvers().sheets().stream().map(sheet -> new SheetExport(sheet, knowledge)))
                .toList();
    }
}
