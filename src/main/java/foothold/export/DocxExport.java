package foothold.export;

import foothold.checklist.Checklist;
import foothold.checklist.ChecklistExport;
import foothold.checklist.FileSize;
import foothold.checklist.StageTasks;
import foothold.checklist.Task;
import foothold.checklist.Words;
import foothold.interview.Concern;
import foothold.interview.Profile.Because;
import foothold.interview.Profile.FactorView;
import foothold.knowledge.KnowledgeBase;
import java.util.List;
import java.util.Locale;

/// The whole checklist as a Word file, to work on and to paste from.
final class DocxExport implements ChecklistExport {

    private static final Form FORM = new Form("docx", "Whole checklist (Word)", "checklist", "docx", WordDocument.MEDIA_TYPE,
            new FileSize(5_000, 900));

    /// Does not break and keeps its ground, so that a word on a coloured ground has air around it.
    private static final String SPACE = "\u00A0";

    private final KnowledgeBase knowledge;

    DocxExport(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public Form form() {
        return FORM;
    }

    @Override
    public byte[] write(Copy copy) {
        var dossier = new Dossier(copy, knowledge);
        try (var word = new WordDocument()) {
            word.describe("Checklist: " + dossier.about(), "What to do, in which order, and on what evidence",
                    dossier.checklist().generatedAt());
            word.footer(Words.LIMITS + " Knowledge version " + dossier.checklist().knowledgeVersion());
            opening(word, dossier);
            because(word, dossier);
            var tasks = new DocxTask(word, dossier);
            for (StageTasks stage : dossier.stages()) {
                word.heading(1, stage.label()).onNewPage();
                stage.tasks().forEach(tasks::write);
            }
            open(word, dossier);
            word.heading(1, "Sources").onNewPage();
            word.sources(dossier.sources(), dossier.words());
            reading(word, dossier);
            return word.bytes();
        }
    }

    private static void opening(WordDocument word, Dossier dossier) {
        Checklist checklist = dossier.checklist();
        word.paragraph("Title").text("Implementation checklist");
        word.paragraph("Subtitle").text(dossier.about());
        word.paragraph("Meta").text(dossier.made());
        word.paragraph("Limits").text(Words.LIMITS + " Check what matters with your own experts.");
        word.paragraph("Normal").strong("In figures: ").text(checklist.tasks().size() + " tasks, of which a rule asks "
                + "for " + dossier.duties() + "; " + checklist.findOut().size() + " to find out; "
                + checklist.inPlace().size() + " already in place.");
        word.heading(1, "How the project looks");
        word.paragraph("Normal").text("There is no total: one serious gap is not made up by six good ones.");
        profile(word, dossier);
        word.heading(1, "Do these first");
        WordTable first = word.table(List.of("Task", "Who leads", "Takes", "When"), 46, 28, 10, 16);
        checklist.first().forEach(task -> first.row(
                cell -> cell.jump(DocxTask.place(dossier, task), dossier.number(task) + ". " + task.title()),
                cell -> cell.text(task.guidance().who()),
                cell -> cell.text(dossier.words().effort(task.guidance().effort())),
                cell -> cell.text(dossier.when(task))));
    }

    /// The seven factors as a table in words.
    static void profile(WordDocument word, Dossier dossier) {
        WordTable profile = word.table(List.of("Factor", "Concern", "The answer that worries most"), 28, 20, 52);
        dossier.checklist().profile().factors().forEach(view -> profile.row(
                cell -> cell.text(dossier.words().factor(view.factor())),
                cell -> cell.styled(style(view.concern()), SPACE + dossier.words().concern(view.concern()) + SPACE),
                cell -> worst(cell, view, dossier.words())));
    }

    private static void worst(WordParagraph cell, FactorView view, Words words) {
        if (view.because().isEmpty()) {
            cell.quiet(words.noConcern(view.concern()));
        } else {
            Because worst = view.because().getFirst();
            cell.text("“" + worst.answer() + "” ").quiet("(" + worst.text() + ")");
        }
    }

    private static String style(Concern concern) {
        return switch (concern) {
            case SERIOUS -> "ConcernSerious";
            case SOME -> "ConcernSome";
            case NONE -> "ConcernNone";
            case NOT_KNOWN -> "ConcernNotKnown";
        };
    }

    private static void because(WordDocument word, Dossier dossier) {
        Words words = dossier.words();
        word.heading(1, "Why the project looks like this").onNewPage();
        for (FactorView view : dossier.checklist().profile().factors()) {
            word.heading(2, words.factor(view.factor()) + ": " + words.concern(view.concern()).toLowerCase(Locale.UK));
            if (view.because().isEmpty()) {
                word.paragraph("Normal").text(words.noConcern(view.concern()) + ".");
            }
            view.because().forEach(because -> word.bullet("ListParagraph").text(because.answer() + " ")
                    .quiet("(" + because.text() + ")"));
        }
    }

    private static void open(WordDocument word, Dossier dossier) {
        Checklist checklist = dossier.checklist();
        if (!checklist.findOut().isEmpty()) {
            word.heading(1, "Find out").onNewPage();
            checklist.findOut().forEach(open -> word.bullet("ListParagraph").strong(open.text()).text(" " + open.why())
                    .text(open.note().isEmpty() ? "" : " Your note: " + open.note())
                    .quiet(" " + dossier.whereToLook(open.lead())));
        }
        if (!checklist.inPlace().isEmpty()) {
            word.heading(1, "Already in place");
            checklist.inPlace().forEach(good -> word.bullet("ListParagraph").strong(good.answer())
                    .text(" (" + good.text() + ")").quiet(" " + dossier.whatShows(good.lead())));
        }
        if (!checklist.noLongerNeeded().isEmpty()) {
            word.heading(1, "No longer needed");
            checklist.noLongerNeeded().forEach(noted -> word.bullet("ListParagraph").strong(noted.title())
                    .text(" (" + dossier.words().status(noted.work().status()) + ") " + noted.work().owner() + " "
                            + noted.work().note()));
        }
    }

    private static void reading(WordDocument word, Dossier dossier) {
        word.heading(1, "How to read this");
        word.paragraph("Normal").text("Tasks stand in the order of their priority within a stage. A priority is a "
                + "plain sum, whose parts are shown with each task, so that anyone can check it.");
        word.paragraph("Normal").text("Quotes are word for word from Foothold’s checked pages, which say what each "
                + "source found. How sure a kind of evidence lets us be:");
        dossier.strengths().forEach(strength -> word.bullet("ListParagraph").strong(strength.label() + ": ")
                .text(strength.means()));
        word.paragraph("Normal").text(Words.LIMITS + " " + dossier.made());
    }
}
