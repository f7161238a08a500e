package foothold.export;

import foothold.checklist.ChecklistExport;
import foothold.checklist.Task;
import foothold.checklist.Words;
import foothold.knowledge.KnowledgeBase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/// The open tasks that have a date, agreed or counted back from the go-live date, as all-day events: calendars that know
/// no tasks show them too. A task without a date is left out, for a date from nowhere would be made up.
final class CalendarExport implements ChecklistExport {

    private static final Form FORM = new Form("ics", "Calendar", "checklist", "ics", "text/calendar");

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
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Foothold//Checklist//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        copy.checklist().tasks().stream().filter(CalendarExport::isDated)
                .forEach(task -> calendar.add(event(dossier, task, task.dueDay().orElseThrow())));
        var file = new ByteArrayOutputStream();
        try {
            new CalendarOutputter().output(calendar, file);
        } catch (IOException e) {
            throw new UncheckedIOException("a calendar could not be made", e);
        }
        return file.toByteArray();
    }

    /// Whether there is a day on which somebody should still be reminded.
    private static boolean isDated(Task task) {
        return task.dueDay().isPresent() && task.work().status().open();
    }

    private static VEvent event(Dossier dossier, Task task, LocalDate due) {
        var event = new VEvent(due, SafeText.of(task.title()));
        event.replace(new DtStamp(dossier.checklist().generatedAt()));
        event.add(new Uid(uid(dossier, task)));
        event.add(new Description(SafeText.of(description(dossier, task))));
        event.add(new Categories(dossier.words().stage(task.stage())));
        // A task to be done by a day keeps nobody busy all day.
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }

    /// The same for the same task of the same project, so that a calendar which takes a newer copy in updates its
    /// entries.
    private static String uid(Dossier dossier, Task task) {
        String key = task.id() + "\n" + dossier.about();
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)) + "@foothold";
    }

    private static String description(Dossier dossier, Task task) {
        var text = new StringBuilder(dossier.facts(task));
        dossier.due(task).ifPresent(day -> text.append("\n").append(day).append('.'));
        dossier.work(task).forEach(line -> text.append("\n").append(line));
        text.append("\n\n").append(task.why());
        if (!task.doneWhen().isEmpty()) {
            text.append("\n\nDone when: ").append(task.doneWhen());
        }
        task.citations().forEach(citation -> text.append("\n\n").append(dossier.evidence(citation)));
        return text.append("\n\n").append(dossier.about()).append(". ").append(dossier.made()).append(' ')
                .append(Words.LIMITS).toString();
    }
}
