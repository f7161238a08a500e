package foothold.knowledge;

import foothold.knowledge.Situation.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One Markdown file of knowledge. Its id is its file name.
public sealed interface Page {

    /// What every page says about itself.
    ///
    /// @param answers  questions this page answers, as staff would type them; searched, never shown
    /// @param sections the page's text in order; the first has no heading
    record Head(String id, String title, List<String> factors, Scope scope, List<String> answers,
                LocalDate checked, LocalDate reviewBy, List<Section> sections) {
        public Head {
            factors = List.copyOf(factors);
            answers = List.copyOf(answers);
            sections = List.copyOf(sections);
        }
    }

    /// One finding: what was found, where, how sure we are, and what it does not show.
    record Finding(Head head, Evidence evidence, Source source, List<Source> also, List<String> facts) implements Page {
        public Finding {
            also = List.copyOf(also);
            facts = List.copyOf(facts);
        }
    }

    /// One thing to do. It is our suggestion; the evidence or duty behind it is named.
    ///
    /// @param agreement `broad`, `mixed` or `untested`: how far sources agree that this helps
    record Action(Head head, String who, String effort, String agreement, List<String> evidence, List<String> duties,
                  List<Call> calledForBy) implements Page {

        /// The answers to one interview question that call for an action.
        public record Call(String question, List<String> choices) {
            public Call {
                choices = List.copyOf(choices);
            }
        }

        public Action {
            evidence = List.copyOf(evidence);
            duties = List.copyOf(duties);
            calledForBy = List.copyOf(calledForBy);
        }
    }

    /// A law, standard, contract or official guidance that binds in some nations.
    ///
    /// @param shortName the name people use, such as "DCB0160"
    /// @param force     `law`, `standard`, `contract` or `guidance`
    record Duty(Head head, String shortName, String force, List<Elsewhere> elsewhere, String who, String effort,
                Evidence evidence, Source source, List<Source> also, List<String> facts, List<String> pages)
            implements Page {

        /// What is known about a nation where this does not bind.
        ///
        /// @param status `counterpart`, `none` or `check-locally`
        public record Elsewhere(String nation, String status, String note) {
        }

        public Duty {
            elsewhere = List.copyOf(elsewhere);
            also = List.copyOf(also);
            facts = List.copyOf(facts);
            pages = List.copyOf(pages);
        }

        /// Whether this binds a project for certain: the nation is known and named, and neither technology nor
        /// setting can make it another's.
        public boolean binds(Situation situation) {
            Scope scope = head.scope();
            return situation.named(Field.NATION, scope.nations())
                    && situation.fitsForCertain(Field.TECHNOLOGY, scope.technologies())
                    && situation.fitsForCertain(Field.SETTING, scope.settings());
        }

        /// Whether this may bind a project, depending on what is not known of it yet.
        public boolean mayBind(Situation situation) {
            return situation.named(Field.NATION, head.scope().nations()) && head.scope().fits(situation)
                    && !binds(situation);
        }
    }

    /// What is particular about one kind of technology.
    record Technology(Head head, List<String> names, List<String> evidence) implements Page {
        public Technology {
            names = List.copyOf(names);
            evidence = List.copyOf(evidence);
        }
    }

    /// One of the seven factors of the Health Foundation and Health Data Research UK framework.
    record Factor(Head head, int order, String summary, List<String> evidence) implements Page {
        public Factor {
            evidence = List.copyOf(evidence);
        }
    }

    /// What every page says about itself.
    Head head();

    /// The page's id, equal to its file name.
    default String id() {
        return head().id();
    }

    /// The page's title.
    default String title() {
        return head().title();
    }

    /// The text before the first heading.
    default Section lead() {
        return head().sections().getFirst();
    }

    /// The part under a heading, if the page has it.
    default Optional<Section> section(String heading) {
        return head().sections().stream().filter(part -> part.heading().equals(heading)).findFirst();
    }

    /// The page's quotable parts, the opening text first.
    default List<Passage> passages() {
        var passages = new ArrayList<Passage>();
        for (Section section : head().sections()) {
            if (!section.text().isBlank()) {
                passages.add(new Passage(passageId(section.heading()), id(), title(), section.heading(), section.text()));
            }
        }
        if (this instanceof Duty duty) {
            duty.elsewhere().forEach(other -> passages.add(
                    new Passage(passageId("In " + other.nation()), id(), title(), "In " + other.nation(), other.note())));
        }
        return passages;
    }

    /// What is known of a nation where this does not bind: a passage of its own, so that it can be quoted.
    default Optional<Passage> passageElsewhere(String nation) {
        return passages().stream().filter(passage -> passage.id().equals(passageId("In " + nation))).findFirst();
    }

    /// The source a citation of this page names, if the page rests on one of its own.
    default @Nullable Source citedSource() {
        return switch (this) {
            case Finding finding -> finding.source();
            case Duty duty -> duty.source();
            case Action _, Technology _, Factor _ -> null;
        };
    }

    /// Further sources that a page rests on besides its main one.
    default List<Source> furtherSources() {
        return switch (this) {
            case Finding finding -> finding.also();
            case Duty duty -> duty.also();
            case Action _, Technology _, Factor _ -> List.of();
        };
    }

    /// How sure this page's own evidence lets us be, if it rests on a source of its own.
    default @Nullable Evidence citedEvidence() {
        return switch (this) {
            case Finding finding -> finding.evidence();
            case Duty duty -> duty.evidence();
            case Action _, Technology _, Factor _ -> null;
        };
    }

    /// The id of the passage under a heading; the page's own for the opening text.
    default String passageId(String heading) {
        if (heading.isEmpty()) {
            return id();
        }
        return id() + "." + heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
