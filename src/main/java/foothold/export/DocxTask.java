package foothold.export;

import foothold.advice.Citation;
import foothold.checklist.Guidance;
import foothold.checklist.Task;
import java.math.BigInteger;

/// Writes one task into a Word file, with a line for the team to fill in.
final class DocxTask {

    private final WordDocument word;
    private final Dossier dossier;

    DocxTask(WordDocument word, Dossier dossier) {
        this.word = word;
        this.dossier = dossier;
    }

    /// The name of a task's place in the file.
    static String place(Dossier dossier, Task task) {
        return "task_" + dossier.number(task);
    }

    /// The name of a source's place in the file.
    static String place(int source) {
        return "source_" + source;
    }

    void write(Task task) {
        word.heading(2, dossier.number(task) + ". " + task.title(), place(dossier, task));
        word.paragraph("Meta").text(dossier.facts(task));
        dossier.due(task).ifPresent(day -> word.paragraph("Meta").strong(day + "."));
        String agreed = task.work().due() == null ? "" : dossier.words().due(task);
        word.paragraph("ToFill").text("Owner: " + task.work().owner()).tab().text(" By: " + agreed).tab()
                .text(" Status: " + dossier.words().status(task.work().status())).tab();
        labelled("Note: ", task.work().note());
        if (!task.triggeredBy().isEmpty()) {
            word.paragraph("Because").strong("Because you said: ").text(dossier.because(task));
        }
        Guidance guidance = task.guidance();
        word.paragraph("Normal").text(guidance.why());
        if (!guidance.how().isEmpty()) {
            word.heading(3, "How");
            BigInteger steps = word.newList();
            guidance.how().forEach(step -> word.paragraph("ListParagraph").inList(steps).text(step));
        }
        labelled("Done when: ", guidance.doneWhen());
        labelled("Equity check: ", guidance.equityCheck());
        if (!guidance.askSupplier().isEmpty()) {
            word.heading(3, "Ask the supplier");
            guidance.askSupplier().forEach(question -> word.bullet("ListParagraph").text(question));
        }
        labelled("Where experts disagree: ", guidance.disagreement());
        evidence(task);
        word.paragraph("Meta").strong("Priority " + task.priority().score() + ": ").text(dossier.sum(task) + ".");
    }

    private void labelled(String label, String text) {
        if (!text.isEmpty()) {
            word.paragraph("Normal").strong(label).text(text);
        }
    }

    private void evidence(Task task) {
        String agreement = dossier.words().agreement(task.guidance().agreement());
        word.heading(3, agreement.isEmpty() ? "Evidence" : "Evidence. " + agreement);
        for (Citation citation : task.citations()) {
            int source = dossier.sources().number(citation);
            word.bullet("Evidence").text("“" + citation.quote() + "” ")
                    .quiet(dossier.words().sureness(citation) + ". ").jump(place(source), "Source " + source);
        }
    }
}
