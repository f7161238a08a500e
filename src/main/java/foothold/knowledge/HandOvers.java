package foothold.knowledge;

import java.util.List;

/// What a project hands over to people who use other forms, as a start made from the same answers.
public record HandOvers(HazardLog hazardLog, List<Sheet> sheets) {

    public HandOvers {
        sheets = List.copyOf(sheets);
    }

    /// How the starter of a hazard log is laid out.
    ///
    /// @param limits  what it is not
    /// @param about   how to use it, a sentence or two a paragraph
    /// @param duty    the duty that asks for a hazard log, and says where
    /// @param pages   evidence pages about hazard logs
    /// @param columns in order; those whose id the program does not fill stay empty for the team
    public record HazardLog(String title, String limits, List<String> about, String duty, List<String> pages,
                            List<Column> columns) {
        public HazardLog {
            about = List.copyOf(about);
            pages = List.copyOf(pages);
            columns = List.copyOf(columns);
        }
    }

    /// A column by its id, with its heading.
    public record Column(String id, String title) {
    }

    /// Prompts to fill in, with the answers and tasks that touch them beside.
    ///
    /// @param file   its file's name without an ending
    /// @param limits what it is not
    /// @param about  how to use it, a sentence or two a paragraph
    /// @param duties the rules it prepares for; each says in which nations it binds
    public record Sheet(String id, String title, String file, String limits, List<String> about, List<String> duties,
                        List<Part> parts) {
        public Sheet {
            about = List.copyOf(about);
            duties = List.copyOf(duties);
            parts = List.copyOf(parts);
        }
    }

    /// A part of a sheet.
    ///
    /// @param text  what it is about
    /// @param pages the evidence pages that the text rests on
    public record Part(String title, String text, List<String> pages, List<Prompt> prompts) {
        public Part {
            pages = List.copyOf(pages);
            prompts = List.copyOf(prompts);
        }
    }

    /// One thing to think about.
    ///
    /// @param asks      a question or two to the team
    /// @param pages     the evidence pages it rests on, besides its part's
    /// @param questions interview questions whose answers belong beside it
    /// @param tasks     actions and duties that belong beside it when they are on the checklist
    public record Prompt(String title, String asks, List<String> pages, List<String> questions, List<String> tasks) {
        public Prompt {
            pages = List.copyOf(pages);
            questions = List.copyOf(questions);
            tasks = List.copyOf(tasks);
        }
    }
}
