package foothold.export;

import foothold.checklist.ChecklistExport;
import foothold.checklist.FileSize;
import foothold.knowledge.KnowledgeBase;
import java.util.Map;

/// The whole checklist as a tagged PDF, to read and to print.
final class PdfExport implements ChecklistExport {

    static final String MEDIA_TYPE = "application/pdf";
    private static final Form FORM = new Form("pdf", "Whole checklist (PDF)", "checklist", "pdf", MEDIA_TYPE,
            new FileSize(20_000, 8_000));

    private final KnowledgeBase knowledge;
    private final Paper paper;

    PdfExport(KnowledgeBase knowledge, Paper paper) {
        this.knowledge = knowledge;
        this.paper = paper;
    }

    @Override
    public Form form() {
        return FORM;
    }

    @Override
    public byte[] write(Copy copy) {
        return PdfWriter.write(paper.fill("checklist", Map.of("dossier", new Dossier(copy, knowledge))));
    }
}
