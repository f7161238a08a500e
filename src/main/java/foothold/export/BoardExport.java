package foothold.export;

import foothold.checklist.BoardWording;
import foothold.checklist.ChecklistExport;
import foothold.checklist.FileSize;
import foothold.knowledge.KnowledgeBase;
import java.util.Map;

/// One page for a board, as a tagged PDF.
final class BoardExport implements ChecklistExport {

    private static final Form FORM =
            new Form("board", "Board summary, one page (PDF)", "board-summary", "pdf", PdfExport.MEDIA_TYPE,
                    FileSize.fixed(46_000));

    private final KnowledgeBase knowledge;
    private final BoardWording wording;
    private final Paper paper;

    BoardExport(KnowledgeBase knowledge, BoardWording wording, Paper paper) {
        this.knowledge = knowledge;
        this.wording = wording;
        this.paper = paper;
    }

    @Override
    public Form form() {
        return FORM;
    }

    @Override
    public byte[] write(Copy copy) {
        return PdfWriter.write(paper.fill("board", Map.of("board", new BoardSummary(new Dossier(copy, knowledge), wording))));
    }
}
