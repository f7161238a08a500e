package foothold.knowledge;

import foothold.knowledge.Situation.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

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

    /// A page that rests on a source of its own.
    sealed interface Sourced extends Page {

        /// How sure the source lets us be.
        Evidence evidence();

        /// The source that a citation of this page names.
        Source source();

        /// Further sources that it rests on.
        List<Source> also();

        /// The facts of the register that it states.
        List<String> facts();
    }

    /// A page that says what to do.
    sealed interface ToDo extends Page {

        /// Who leads on it, as people read it.
        String who();

        /// How long it takes, a word of the vocabulary.
        String effort();
    }

    /// One finding: what was found, where, how sure we are, and what it does not show.
    record Finding(Head head, Evidence evidence, Source source, List<Source> also, List<String> facts) implements Sourced {
        public Finding {
            also = List.copyOf(also);
            facts = List.copyOf(facts);
        }
    }

    /// One thing to do. It is our suggestion; the evidence or duty behind it is named.
    ///
    /// @param agreement `broad`, `mixed` or `untested`: how far sources agree that this helps
    record Action(Head head, String who, String effort, String agreement, List<String> evidence, List<String> duties,
                  List<Call> calledForBy) implements ToDo {

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
            implements Sourced, ToDo {

        /// What is known about a nation where this does not bind.
        ///
        /// @param status `counterpart`, `none` or `check-locally`
        public record Elsewhere(String nation, String status, String note) {

            /// Whether nobody has checked what holds there instead.
            public boolean isUnchecked() {
                return status.equals("check-locally");
            }
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

        /// All that people call it, the title first.
        public Stream<String> allNames() {
            return Stream.concat(Stream.of(title()), names.stream());
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

    /// The words under a heading; empty when the page does not have it.
    default String text(String heading) {
        return section(heading).map(Section::text).orElse("");
    }

    /// The list under a heading; empty when the page does not have it.
    default List<String> items(String heading) {
        return section(heading).map(Section::itemTexts).orElse(List.of());
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

    /// The id of the passage under a heading; the page's own for the opening text.
    default String passageId(String heading) {
        if (heading.isEmpty()) {
            return id();
        }
        return id() + "." + heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
