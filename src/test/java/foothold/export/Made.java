package foothold.export;

import foothold.checklist.BoardWording;
import foothold.checklist.Checklist;
import foothold.checklist.ChecklistExport;
import foothold.checklist.ChecklistExport.Copy;

/// Makes files, and prints how large they are and how long they took; times are not asserted, for machines differ.
final class Made {

    private static final long NANOS_OF_A_MILLI = 1_000_000;

    private Made() {
    }

    static ChecklistExport export(String id) {
        return Exports.all(Sample.KNOWLEDGE, BoardWording.PLAIN).stream().filter(export -> export.form().id().equals(id)).findFirst()
                .orElseThrow();
    }

    static byte[] file(String id, Checklist checklist) {
        return file(id, new Copy(checklist));
    }

    static byte[] file(String id, Copy copy) {
        ChecklistExport export = export(id);
        long began = System.nanoTime();
        byte[] file = export.write(copy);
        System.out.printf("%s of %d tasks: %d bytes, %d ms%n", export.form().file(), copy.checklist().tasks().size(),
                file.length, (System.nanoTime() - began) / NANOS_OF_A_MILLI);
        return file;
    }
}
