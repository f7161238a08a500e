package foothold.export;

import foothold.advice.SourceList;
import foothold.checklist.ChecklistExport;
import foothold.checklist.FileSize;
import foothold.checklist.Task;
import foothold.knowledge.HandOvers.Prompt;
import foothold.knowledge.HandOvers.Sheet;
import foothold.knowledge.KnowledgeBase;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A sheet of prompts in Word: beside each prompt what the answers say, what is on the checklist, and room to write.
final class SheetExport implements ChecklistExport {

    private static final List<String> COLUMNS = List.of("About", "Ask yourselves", "What you said",
            "On your checklist", "Your notes");
    private static final int[] WIDTHS = {15, 21, 23, 23, 18};

    private final Sheet sheet;
    private final KnowledgeBase knowledge;

    SheetExport(Sheet sheet, KnowledgeBase knowledge) {
        this.sheet = sheet;
        this.knowledge = knowledge;
    }

    @Override
    public Form form() {
        return new Form(sheet.id(), sheet.title() + " (Word)", sheet.file(), "docx", WordDocument.MEDIA_TYPE,
                Part.HAND_OVER, FileSize.fixed(10_000));
    }

    @Override
    public byte[] write(Copy copy) {
        var dossier = new Dossier(copy, knowledge);
        var said = new Said(copy.checklist());
        var rules = new Rules(knowledge, copy.checklist().situation());
        var sources = new SourceList(rules.cited(sheet.parts().stream().flatMap(part -> Stream.concat(
                part.pages().stream(), part.prompts().stream().flatMap(prompt -> prompt.pages().stream())))));
        try (var word = WordDocument.wide()) {
            var opening = new HandOverOpening(word, dossier);
            opening.write(sheet.title(), sheet.limits(), sheet.about());
            sheet.duties().forEach(duty -> word.paragraph("Normal").text(rules.where(duty)));
            sheet.parts().forEach(part -> {
                word.heading(1, part.title());
                cited(word.paragraph("Normal").withNext().text(part.text() + " "), part.pages(), rules, sources);
                WordTable table = word.table(COLUMNS, WIDTHS);
                part.prompts().forEach(prompt -> table.texts(List.of(prompt.title(), prompt.asks()
                        + numbers(prompt.pages(), rules, sources), said(said, prompt), tasks(dossier, prompt), "")));
            });
            opening.sources(sources);
            return word.bytes();
        }
    }

    private static void cited(WordParagraph text, List<String> pages, Rules rules, SourceList sources) {
        rules.cited(pages.stream()).stream().map(sources::number).distinct()
                .forEach(number -> text.jump(DocxTask.place(number), "[" + number + "]"));
    }

    private static String numbers(List<String> pages, Rules rules, SourceList sources) {
        return rules.cited(pages.stream()).stream().map(sources::number).distinct()
                .map(number -> " [" + number + "]").collect(Collectors.joining());
    }

    private static String said(Said said, Prompt prompt) {
        List<Said.Line> lines = said.of(prompt.questions());
        return lines.isEmpty() ? "No answer touches this yet."
                : lines.stream().map(Said.Line::text).collect(Collectors.joining("\n"));
    }

    private static String tasks(Dossier dossier, Prompt prompt) {
        return dossier.stages().stream().flatMap(stage -> stage.tasks().stream())
                .filter(task -> prompt.tasks().contains(task.id()))
                .map(task -> line(dossier, task)).collect(Collectors.joining("\n"));
    }

    private static String line(Dossier dossier, Task task) {
        return dossier.number(task) + ". " + task.title();
    }
}
