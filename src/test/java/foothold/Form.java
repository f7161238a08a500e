package foothold;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A form of a page, filled in as the page came. Immutable: filling in makes another form.
///
/// @param fields  what is sent, in order
/// @param choices the values of its radio buttons and check boxes
public record Form(String action, List<Entry<String, String>> fields, List<String> choices) {

    private static final Pattern FORM = Pattern.compile("(?s)<form [^>]*action=\"([^\"]*)\"[^>]*>(.*?)</form>");
    private static final Pattern INPUT = Pattern.compile("<input ((?:[^>\"]|\"[^\"]*\")*)>");
    private static final Pattern AREA = Pattern.compile("(?s)<textarea [^>]*name=\"([^\"]*)\"[^>]*>(.*?)</textarea>");

    public Form {
        fields = List.copyOf(fields);
        choices = List.copyOf(choices);
    }

    /// The forms in a page's HTML.
    static List<Form> in(String html) {
        return FORM.matcher(html).results().map(form -> of(form.group(1), form.group(2))).toList();
    }

    private static Form of(String action, String html) {
        var fields = new ArrayList<Entry<String, String>>();
        var choices = new ArrayList<String>();
        INPUT.matcher(html).results().map(input -> input.group(1)).forEach(input -> {
            boolean choice = attribute(input, "type").matches("radio|checkbox");
            if (choice) {
                choices.add(attribute(input, "value"));
            }
            if (!choice || input.matches("(?s).*\\bchecked\\b.*")) {
                fields.add(Map.entry(attribute(input, "name"), attribute(input, "value")));
            }
        });
        AREA.matcher(html).results().forEach(area ->
                fields.add(Map.entry(area.group(1), WebPage.unescaped(area.group(2)))));
        return new Form(action, fields, choices);
    }

    /// This form with a field filled in, or a choice made.
    public Form with(String name, String value) {
        return new Form(action, Stream.concat(fields.stream().filter(field -> !field.getKey().equals(name)),
                Stream.of(Map.entry(name, value))).toList(), choices);
    }

    /// What a field would be sent with.
    public String value(String name) {
        return fields.stream().filter(field -> field.getKey().equals(name)).map(Entry::getValue).findFirst().orElse("");
    }

    private static String attribute(String tag, String name) {
        Matcher attribute = Pattern.compile("(?s)\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return attribute.find() ? WebPage.unescaped(attribute.group(1)) : "";
    }
}
