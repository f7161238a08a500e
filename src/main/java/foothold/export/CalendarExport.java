package foothold.export;

import foothold.checklist.ChecklistExport;
import foothold.checklist.FileSize;
import foothold.checklist.Task;
import foothold.knowledge.KnowledgeBase;

/// The open tasks that have a date, agreed or counted back from the go-live date, as all-day events: calendars that know
/// no tasks show them too. A task without a date is left out, for a date from nowhere would be made up.
final class CalendarExport implements ChecklistExport {

    private static final Form FORM = new Form("ics", "Calendar (ICS)", "checklist", "ics", "text/calendar",
            new FileSize(1_000, 1_900));

    private final KnowledgeBase knowledge;

    CalendarExport(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public Form form() {
        return FORM;
    }

    @Override
    public boolean fits(Copy copy) {
        return copy.checklist().tasks().stream().anyMatch(CalendarExport::isDated);
    }

    @Override
    public byte[] write(Copy copy) {
        var dossier = new Dossier(copy, knowledge);
        return CalendarFile.of(dossier, copy.checklist().tasks().stream().filter(CalendarExport::isDated).toList());
    }

    /// Whether there is a day on which somebody should still be reminded.
    private static boolean isDated(Task task) {
        return task.dueDay().isPresent() && task.work().status().open();
    }
}
