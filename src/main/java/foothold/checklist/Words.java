package foothold.checklist;

import foothold.advice.Citation;
import foothold.checklist.Work.Status;
import foothold.interview.Concern;
import foothold.interview.UkDays;
import foothold.knowledge.KnowledgeBase;
import foothold.knowledge.Situation;
import foothold.knowledge.Situation.Field;
import foothold.knowledge.Vocabulary;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words in which a checklist is read, on a page as on paper: for ids, grades and dates.
public class Words {

    /// What every checklist says about itself, wherever it goes.
    public static final String LIMITS = "Guidance from evidence, not clinical advice, not a clinical safety case.";

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK).withZone(UkDays.ZONE);

    private final KnowledgeBase knowledge;

    public Words(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    /// A factor's title.
    public String factor(String id) {
        return knowledge.factorTitle(id);
    }

    /// A stage's label.
    public String stage(String id) {
        return knowledge.vocabulary().label(Field.STAGE, id);
    }

    /// The stages' ids in the order they happen.
    List<String> stages() {
        return knowledge.vocabulary().stages().stream().map(Vocabulary.Term::id).toList();
    }

    /// A word of a situation as people read it.
    public String situation(Field field, String id) {
        return knowledge.vocabulary().label(field, id);
    }

    /// What a project is, as far as it is known: technology, setting, nation and stage, with commas; else empty.
    public String about(Situation situation) {
        return Stream.of(Field.TECHNOLOGY, Field.SETTING, Field.NATION, Field.STAGE)
                .flatMap(field -> situation.find(field).map(word -> situation(field, word)).stream())
                .collect(Collectors.joining(", "));
    }

    /// How long something takes.
    public String effort(String id) {
        return knowledge.vocabulary().effortLabel(id);
    }

    /// A concern in one or two words.
    public String concern(Concern concern) {
        return switch (concern) {
            case NONE -> "In place";
            case SOME -> "Some concern";
            case SERIOUS -> "Serious concern";
            case NOT_KNOWN -> "Not known";
        };
    }

    /// What is said of a factor without any answer that gives concern.
    public String noConcern(Concern concern) {
        return concern == Concern.NOT_KNOWN ? "No answers yet" : "Nothing worrying";
    }

    /// How far sources agree that an action helps.
    public String agreement(String agreement) {
        return switch (agreement) {
            case "broad" -> "Sources agree that this helps";
            case "mixed" -> "Sources disagree";
            case "untested" -> "Sensible, but not tested";
            default -> "";
        };
    }

    /// How sure a citation's kind of evidence lets us be, and its year.
    public String sureness(Citation citation) {
        return grade(citation, citation.year() == null ? "" : ", " + citation.year());
    }

    /// How sure a citation's kind of evidence lets us be, where its source line stands beside it and has the year.
    public String grade(Citation citation) {
        return grade(citation, "");
    }

    private String grade(Citation citation, String year) {
        if (citation.isGuide()) {
            return "Our guide";
        }
        return upper(citation.isRule() ? citation.evidenceType() : citation.strength() + " evidence: " + citation.evidenceType())
                + year + (citation.isSecondary() ? ". Secondary source: we read a report of it" : "");
    }

    /// A word with a capital letter.
    public String upper(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.UK) + word.substring(1);
    }

    /// What a grade of evidence means.
    public String strength(String strength) {
        return knowledge.reference().evidenceTypes().meaning(strength);
    }

    /// How far a task is.
    public String status(Status status) {
        return switch (status) {
            case NOT_STARTED -> "Not yet started";
            case IN_PROGRESS -> "In progress";
            case DONE -> "Completed";
            case NOT_RELEVANT -> "Not relevant";
        };
    }

    /// By when a task is to be done: the day that people set, the suggested one, or no more than its stage.
    public String due(Task task) {
        if (task.work().due() != null) {
            return day(task.work().due());
        }
        return task.due().map(this::due).orElseGet(() -> "In the stage \"" + stage(task.stage()) + "\"");
    }

    private String due(Due due) {
        String day = (due.about() ? "about " : "") + day(due.date());
        return due.passed() ? "As soon as you can: counted back from going live it was due " + (due.about() ? "" : "on ")
                + day : "By " + day;
    }

    /// A day as people read it.
    public String day(LocalDate date) {
        return UkDays.text(date);
    }

    /// A moment as people in the UK read it.
    public String moment(Instant instant) {
        return MOMENT.format(instant);
    }
}
