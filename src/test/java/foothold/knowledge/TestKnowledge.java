package foothold.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;

/// A small, valid knowledge folder for tests, of which a test changes one thing. Immutable: each change makes a new
/// one.
public final class TestKnowledge {

    public static final String FACTOR = "factors/skills-and-knowledge.md";
    public static final String EVIDENCE = "evidence/super-users-step-in.md";
    public static final String ACTION = "actions/pay-super-users.md";
    public static final String DUTY = "duties/safety-standard.md";
    public static final String TECHNOLOGY = "technologies/epr.md";
    public static final String OPENING = "interview/01-opening.yaml";
    public static final String INTERVIEW = "interview/11-skills.yaml";

    private final TreeMap<String, String> files;

    private TestKnowledge(TreeMap<String, String> files) {
        this.files = files;
    }

    /// The folder as it is in [MiniPages] and [MiniLists]: one page of each kind and two of some, and no fault.
    public static TestKnowledge mini() {
        var files = new TreeMap<>(MiniPages.FILES);
        files.putAll(MiniLists.FILES);
        files.putAll(MiniTables.FILES);
        return new TestKnowledge(files);
    }

    /// The folder without pages, so that a test's own are all there is to find.
    public static TestKnowledge withoutPages() {
        var files = new TreeMap<>(MiniLists.FILES);
        files.putAll(MiniTables.FILES);
        return new TestKnowledge(files);
    }

    /// With a file added, or put in the place of one of the same name.
    public TestKnowledge with(String file, String text) {
        var changed = new TreeMap<>(files);
        changed.put(file, text);
        return new TestKnowledge(changed);
    }

    /// With a finding about no particular technology, made of a title and its opening text.
    public TestKnowledge withFinding(String id, String title, String text) {
        return with("evidence/" + id + ".md", MiniPages.FINDING.formatted(id, title, text));
    }

    /// With an action that rests on some evidence pages.
    public TestKnowledge withAction(String id, String title, String text, String... evidence) {
        return with("actions/" + id + ".md", MiniPages.ACTION.formatted(id, title, List.of(evidence), text));
    }

    /// Without a file.
    public TestKnowledge without(String file) {
        var changed = new TreeMap<>(files);
        if (changed.remove(file) == null) {
            throw new IllegalArgumentException("there is no " + file);
        }
        return new TestKnowledge(changed);
    }

    /// With words of a file replaced, which must stand in it exactly once.
    public TestKnowledge replacing(String file, String words, String others) {
        String text = text(file);
        int first = text.indexOf(words);
        if (first < 0 || first != text.lastIndexOf(words)) {
            throw new IllegalArgumentException("\"" + words + "\" does not stand in " + file + " exactly once");
        }
        return with(file, text.replace(words, others));
    }

    /// The text of a file.
    public String text(String file) {
        return files.get(file);
    }

    /// The number of the first line of a file that holds some words.
    public int line(String file, String words) {
        List<String> lines = text(file).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(words)) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("\"" + words + "\" does not stand in " + file);
    }

    /// The files.
    public KnowledgeFolder folder() {
        return new KnowledgeFolder(new TreeMap<>(files));
    }

    /// What the reader makes of the files.
    public KnowledgeBase read() {
        return KnowledgeReader.read(folder());
    }

    /// Writes the files into a folder on disk.
    public Path writeTo(Path folder) {
        try {
            for (var file : files.entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
