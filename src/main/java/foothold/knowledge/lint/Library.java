package foothold.knowledge.lint;

import foothold.knowledge.Fault;
import foothold.knowledge.KnowledgeBase;
import foothold.knowledge.KnowledgeFolder;
import foothold.knowledge.Page;
import foothold.knowledge.Question;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The knowledge both as files and as records, so that a fault in a record can name its file and line.
///
/// @param interviewFiles the interview file of each section
record Library(KnowledgeFolder folder, KnowledgeBase knowledge, Map<String, String> interviewFiles) {

    static Library of(KnowledgeFolder folder, KnowledgeBase knowledge) {
        Map<String, String> files = folder.files().entrySet().stream()
                .filter(file -> file.getKey().startsWith("interview/"))
                .flatMap(file -> file.getValue().lines().filter(line -> line.startsWith("section:"))
                        .map(line -> Map.entry(line.substring("section:".length()).strip(), file.getKey())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Library(folder, knowledge, files);
    }

    /// The file of a page.
    static String file(Page page) {
        String kind = switch (page) {
            case Page.Finding _ -> "evidence";
            case Page.Action _ -> "actions";
            case Page.Duty _ -> "duties";
            case Page.Technology _ -> "technologies";
            case Page.Factor _ -> "factors";
        };
        return kind + "/" + page.id() + ".md";
    }

    /// A fault on a page, at the first line that holds some words.
    Fault fault(Page page, String words, String problem) {
        return fault(file(page), words, problem);
    }

    /// A fault in a question.
    Fault fault(Question question, String problem) {
        return fault(interviewFiles.getOrDefault(question.section(), "interview"), "id: " + question.id(), problem);
    }

    /// A fault in a file, at the first line that holds some words; line 1 when none does.
    Fault fault(String file, String words, String problem) {
        List<String> lines = folder.files().getOrDefault(file, "").lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(words)) {
                return new Fault(file, i + 1, problem);
            }
        }
        return new Fault(file, 1, problem);
    }
}
