package foothold.knowledge.lint;

import foothold.knowledge.Fault;
import foothold.knowledge.KnowledgeBase;
import foothold.knowledge.KnowledgeFolder;
import foothold.knowledge.Page;
import foothold.knowledge.Question;
import java.util.stream.Stream;

/// The knowledge both as files and as records, so that a fault in a record can name its file and line.
record Library(KnowledgeFolder folder, KnowledgeBase knowledge) {

    /// The folder of a page's kind, with a `/` at its end.
    static String folder(Page page) {
        return switch (page) {
            case Page.Finding _ -> "evidence/";
            case Page.Action _ -> "actions/";
            case Page.Duty _ -> "duties/";
            case Page.Technology _ -> "technologies/";
            case Page.Factor _ -> "factors/";
        };
    }

    /// The file of a page: named as its id, or else the one that gives itself this id.
    private String file(Page page) {
        String named = folder(page) + page.id() + ".md";
        return folder.files().containsKey(named) ? named : fileWith(folder(page), "id: " + page.id(), named);
    }

    private String fileWith(String start, String words, String otherwise) {
        return folder.files().keySet().stream()
                .filter(file -> file.startsWith(start) && folder.findLine(file, words).isPresent())
                .findFirst().orElse(otherwise);
    }

    /// A fault on a page, at the first line that holds some words.
    Fault fault(Page page, String words, String problem) {
        return fault(file(page), words, problem);
    }

    /// The same, where something is wrong; else none.
    Stream<Fault> faultIf(boolean wrong, Page page, String words, String problem) {
        return wrong ? Stream.of(fault(page, words, problem)) : Stream.empty();
    }

    /// A fault in a question, where something is wrong; else none.
    Stream<Fault> faultIf(boolean wrong, Question question, String problem) {
        return wrong ? Stream.of(fault(question, problem)) : Stream.empty();
    }

    /// A fault in a question.
    Fault fault(Question question, String problem) {
        String line = "- id: " + question.id();
        return fault(fileWith("interview/", line, "interview"), line, problem);
    }

    /// A fault in a file, at the first line that holds some words; line 1 when none does.
    Fault fault(String file, String words, String problem) {
        return new Fault(file, folder.findLine(file, words).orElse(1), problem);
    }
}
