package foothold.llm;

import foothold.knowledge.ShippedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What is said to a model: one Markdown file for each kind of work, shipped with Foothold or from a folder of one's own.
public final class Prompts {

    private static final String REWORD = "reword.md";
    private static final String REPHRASE = "rephrase.md";
    private static final String PROPOSE = "propose.md";
    private static final String SUMMARISE = "summarise.md";

    /// The names of the files.
    public static final List<String> FILES = List.of(REWORD, REPHRASE, PROPOSE, SUMMARISE);

    private final Prompt reword;
    private final Prompt rephrase;
    private final Prompt propose;
    private final Prompt summarise;

    private Prompts(Texts texts) {
        this.reword = prompt(texts, REWORD, "question", "claims");
        this.rephrase = prompt(texts, REPHRASE, "before", "question");
        this.propose = prompt(texts, PROPOSE, "description", "questions");
        this.summarise = prompt(texts, SUMMARISE, "lines");
    }

    /// Where the text of a file is found.
    private interface Texts {
        String of(String file) throws IOException;
    }

    private static Prompt prompt(Texts texts, String file, String... places) {
        try {
            return new Prompt(file, texts.of(file), List.of(places));
        } catch (IOException e) {
            throw new UncheckedIOException("The prompt " + file + " cannot be read", e);
        }
    }

    /// The prompts that ship with Foothold.
    public static Prompts shipped() {
        return new Prompts(Prompts::shipped);
    }

    /// The prompts of a folder; those that it lacks are the shipped ones.
    ///
    /// @throws UncheckedIOException  when one cannot be read
    /// @throws IllegalStateException when one lacks a place for what changes
    public static Prompts in(Path folder) {
        return new Prompts(file -> Files.exists(folder.resolve(file)) ? Files.readString(folder.resolve(file)) : shipped(file));
    }

    private static String shipped(String file) {
        return ShippedText.of("/prompts/" + file);
    }

    /// For the evidence of an answer.
    Prompt reword() {
        return reword;
    }

    /// For a follow-up.
    Prompt rephrase() {
        return rephrase;
    }

    /// For a description of a project.
    Prompt propose() {
        return propose;
    }

    /// For the lines of a board summary.
    Prompt summarise() {
        return summarise;
    }
}
