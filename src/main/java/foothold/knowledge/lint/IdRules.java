package foothold.knowledge.lint;

import foothold.knowledge.Fault;
import foothold.knowledge.Page;
import foothold.knowledge.Question;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Every id is unique and equal to its file's name, in words that can stand in an address, and titles are short.
final class IdRules implements Rule {

    private static final int LONGEST_TITLE = 90;
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern PAGE_FILE =
            Pattern.compile("((?:factors|evidence|actions|duties|technologies)/)(.+)\\.md");

    @Override
    public Stream<Fault> check(Library library) {
        List<Page> pages = library.knowledge().pages();
        return Rule.all(
                repeated(pages, Page::id).map(page -> library.fault(page, "id:", "the id " + page.id() + " is used twice")),
                library.folder().files().keySet().stream().map(PAGE_FILE::matcher).filter(Matcher::matches)
                        .filter(file -> pages.stream().noneMatch(page -> page.id().equals(file.group(2))
                                && Library.folder(page).equals(file.group(1))))
                        .map(file -> library.fault(file.group(), "id:", "the id is not the file's name")),
                pages.stream().filter(page -> !ID.matcher(page.id()).matches())
                        .map(page -> library.fault(page, "id:", "an id is lower-case words joined by hyphens")),
                pages.stream().filter(page -> page.title().length() > LONGEST_TITLE)
                        .map(page -> library.fault(page, "title:", "the title has more than " + LONGEST_TITLE + " characters")),
                repeated(library.knowledge().questions(), Question::id)
                        .map(question -> library.fault(question, "the question id " + question.id() + " is used twice")),
                library.knowledge().questions().stream()
                        .filter(question -> repeated(question.choices(), Question.Choice::id).findAny().isPresent())
                        .map(question -> library.fault(question, "a choice id of " + question.id() + " is used twice")));
    }

    private static <T> Stream<T> repeated(List<T> things, Function<T, String> id) {
        Set<String> seen = new HashSet<>();
        return things.stream().filter(thing -> !seen.add(id.apply(thing))).toList().stream();
    }
}
