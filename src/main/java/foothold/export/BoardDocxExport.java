package foothold.export;

import foothold.checklist.BoardWording;
import foothold.checklist.ChecklistExport;
import foothold.checklist.FileSize;
import foothold.checklist.Words;
import foothold.knowledge.KnowledgeBase;
import java.util.List;

/// One page for a board, as a Word file to paste into a paper.
final class BoardDocxExport implements ChecklistExport {

    private static final Form FORM = new Form("board-docx", "Board summary, one page (Word)", "board-summary", "docx",
            WordDocument.MEDIA_TYPE, FileSize.fixed(8_000));

    private final KnowledgeBase knowledge;
    private final BoardWording wording;

    BoardDocxExport(KnowledgeBase knowledge, BoardWording wording) {
        this.knowledge = knowledge;
        this.wording = wording;
    }

    @Override
    public Form form() {
        return FORM;
    }

    @Override
    public byte[] write(Copy copy) {
        var board = new BoardSummary(new Dossier(copy, knowledge), wording);
        Dossier dossier = board.dossier();
        try (var word = WordDocument.small()) {
            word.describe("Board summary: " + dossier.about(), "What stands in the way, and who leads on it",
                    dossier.checklist().generatedAt());
            word.footer("Made by Foothold from your answers. " + Words.LIMITS);
            word.paragraph("Title").text("Board summary");
            word.paragraph("Subtitle").text(dossier.about());
            word.paragraph("Meta").text(dossier.made());
            word.heading(1, "In five lines");
            board.lines().forEach(line -> word.bullet("ListParagraph").text(line));
            if (!board.reworded().isEmpty()) {
                word.paragraph("Meta").text(board.reworded());
            }
            word.heading(1, "How the project looks");
            DocxExport.profile(word, dossier);
            risks(word, board);
            word.heading(1, "Sources");
            word.sources(board.sources(), dossier.words());
            return word.bytes();
        }
    }

    private static void risks(WordDocument word, BoardSummary board) {
        if (board.risks().isEmpty()) {
            return;
        }
        word.heading(1, "Top risks, and who leads");
        WordTable table = word.table(List.of("The risk: what you said, or the rule", "What to do first", "Who leads"),
                42, 36, 22);
        for (BoardSummary.Risk risk : board.risks()) {
            table.row(cell -> cell.text(risk.risk()),
                    cell -> {
                        cell.text(risk.task().title()).quiet(" (task " + risk.number() + ") ");
                        if (risk.cited() > 0) {
                            cell.jump(DocxTask.place(risk.cited()), "[" + risk.cited() + "]");
                        }
                    },
                    cell -> cell.text(board.dossier().owner(risk.task())
                            + board.dossier().due(risk.task()).map(day -> ". " + day).orElse("")));
        }
    }
}
