package foothold.knowledge.lint;

import foothold.knowledge.Fault;
import foothold.knowledge.KnowledgeBase;
import foothold.knowledge.KnowledgeException;
import foothold.knowledge.KnowledgeFolder;
import foothold.knowledge.KnowledgeReader;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// Checks a knowledge folder against all rules.
public final class Lint {

    private final List<Rule> rules;

    /// @param clock tells which day it is, for pages past their review
    public Lint(Clock clock) {
        this(clock, CoverageRules.SHIPPED);
    }

    Lint(Clock clock, CoverageRules coverage) {
        LocalDate today = LocalDate.now(clock);
        rules = List.of(new IdRules(), new WordRules(), new ReferenceRules(), new SourceRules(), new FactRules(),
                new DateRules(today), new ActionRules(), new InterviewRules(), coverage, new SentenceRules(),
                new GlossaryRules(), new HazardRules(), new HandOverRules(), new ConversationRules());
    }

    /// Everything that is wrong, by file and line; empty when all is well.
    public List<Fault> check(KnowledgeFolder folder) {
        KnowledgeBase knowledge;
        try {
            knowledge = KnowledgeReader.read(folder);
        } catch (KnowledgeException e) {
            return e.faults();
        }
        var library = new Library(folder, knowledge);
        return rules.stream().flatMap(rule -> rule.check(library))
                .sorted(Comparator.comparing(Fault::file).thenComparing(Fault::line))
                .toList();
    }
}
