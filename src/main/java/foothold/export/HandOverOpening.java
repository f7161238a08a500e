package foothold.export;

import foothold.advice.SourceList;
import foothold.checklist.Words;
import java.util.List;

/// What every hand-over in Word begins and ends with: what it is, what it is not, and what it rests on.
final class HandOverOpening {

    private final WordDocument word;
    private final Dossier dossier;

    HandOverOpening(WordDocument word, Dossier dossier) {
        this.word = word;
        this.dossier = dossier;
    }

    void write(String title, String limits, List<String> about) {
        word.describe(title + ": " + dossier.about(), limits, dossier.checklist().generatedAt());
        word.footer(limits + " Knowledge version " + dossier.checklist().knowledgeVersion());
        word.paragraph("Title").text(title);
        word.paragraph("Subtitle").text(dossier.about());
        word.paragraph("Meta").text(dossier.made());
        word.paragraph("Limits").strong(limits + " ").text(Words.LIMITS);
        about.forEach(line -> word.bullet("ListParagraph").text(line));
    }

    void sources(SourceList sources) {
        word.heading(1, "Sources");
        word.sources(sources, dossier.words());
    }
}
