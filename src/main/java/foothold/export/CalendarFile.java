package foothold.export;

import foothold.checklist.Task;
import foothold.checklist.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
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

/// Tasks with a day as a calendar file. Apart from [CalendarExport], so that the library is loaded only when somebody
/// takes the file.
final class CalendarFile {

    private CalendarFile() {
    }

    static byte[] of(Dossier dossier, List<Task> tasks) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Foothold//Checklist//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        tasks.forEach(task -> calendar.add(event(dossier, task, task.dueDay().orElseThrow())));
        var file = new ByteArrayOutputStream();
        try {
            new CalendarOutputter().output(calendar, file);
        } catch (IOException e) {
            throw new UncheckedIOException("a calendar could not be made", e);
        }
        return file.toByteArray();
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
        text.append("\n\n").append(task.guidance().why());
        if (!task.guidance().doneWhen().isEmpty()) {
            text.append("\n\nDone when: ").append(task.guidance().doneWhen());
        }
        task.citations().forEach(citation -> text.append("\n\n").append(dossier.evidence(citation)));
        return text.append("\n\n").append(dossier.about()).append(". ").append(dossier.made()).append(' ')
                .append(Words.LIMITS).toString();
    }
}
