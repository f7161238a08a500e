package foothold.checklist;

/// How large a file of a checklist gets: a fixed part and some more with each task. Measured on six checklists of 25 to
/// 124 tasks; within half of the truth, which is enough to choose by, and costs nothing.
///
/// @param bytes   the size without any task
/// @param perTask bytes that each task adds
public record FileSize(int bytes, int perTask) {

    private static final int KILO = 1_000;

    /// The size that a file has whatever the number of tasks.
    public static FileSize fixed(int bytes) {
        return new FileSize(bytes, 0);
    }

    /// The size for so many tasks as people read it, as in "about 90 kB".
    public String text(int tasks) {
        double kilobytes = (bytes + (double) perTask * tasks) / KILO;
        double step = Math.pow(10, Math.floor(Math.log10(kilobytes)));
        double rounded = Math.round(kilobytes / step) * step;
        return rounded < KILO / 2.0 ? "about " + Math.round(rounded) + " kB" : "about " + rounded / KILO + " MB";
    }
}
