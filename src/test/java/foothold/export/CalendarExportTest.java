package foothold.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.checklist.Checklist;
import foothold.checklist.ChecklistExport.Copy;
import foothold.checklist.Noted;
import foothold.checklist.Task;
import foothold.checklist.Words;
import foothold.checklist.Work;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

class CalendarExportTest {

    private static final Checklist CHECKLIST = Sample.worst(Sample.EPR);
    private static final Map<String, LocalDate> DUE = CHECKLIST.first().stream()
            .collect(Collectors.toMap(Task::id, task -> LocalDate.of(2027, 1, 4).plusDays(task.priority().score())));
    private static final Checklist DATED = dated(Work.Status.IN_PROGRESS);

    private static Checklist dated(Work.Status status) {
        return CHECKLIST.with(CHECKLIST.first().stream().collect(Collectors.toMap(Task::id, task ->
                new Noted(task.id(), task.title(), new Work(status, "Ward team", DUE.get(task.id()), Sample.HOSTILE), 1))));
    }

    @Test
    void hasAnAllDayEventForEachTaskWithADate() throws IOException, ParserException {
        byte[] file = Made.file("ics", new Copy(DATED));
        Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(file));
        assertFalse(calendar.validate().hasErrors());
        Map<String, VEvent> events = calendar.<VEvent>getComponents("VEVENT").stream()
                .collect(Collectors.toMap(event -> event.getSummary().getValue(), Function.identity()));
        assertEquals(DUE.size(), events.size());
        for (Task task : CHECKLIST.first()) {
            VEvent event = events.get(task.title());
            assertEquals(DUE.get(task.id()), event.getDateTimeStart().getDate());
            String description = event.getDescription().getValue();
            assertTrue(description.contains(task.guidance().who()));
            assertTrue(description.contains("Owner: Ward team"), description);
            assertTrue(task.citations().stream().allMatch(citation -> description.contains(citation.quote())));
            assertTrue(description.contains(CHECKLIST.knowledgeVersion()));
            assertTrue(description.endsWith(Words.LIMITS));
        }
    }

    @Test
    void theSameTaskKeepsItsNameInTheCalendar() {
        assertEquals(uids(Made.file("ics", new Copy(DATED))),
                uids(Made.file("ics", new Copy(dated(Work.Status.NOT_STARTED)))));
    }

    private static String uids(byte[] file) {
        return new String(file, StandardCharsets.UTF_8).lines().filter(line -> line.startsWith("UID:"))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void nobodyIsRemindedOfWhatIsDone() {
        assertFalse(Made.export("ics").fits(new Copy(dated(Work.Status.DONE))));
        assertFalse(Made.export("ics").fits(new Copy(dated(Work.Status.NOT_RELEVANT))));
    }

    @Test
    void inventsNoDates() {
        assertFalse(Made.export("ics").fits(new Copy(CHECKLIST)));
        assertTrue(Made.export("ics").fits(new Copy(DATED)));
    }
}
