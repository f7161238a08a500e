package foothold.web.embed;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// One of our modules, read so that it can be served within another. Modules are written simply: imports and exports stand on
/// lines of their own, from files beside them, under their own names. Whatever else is refused.
///
/// @param name    `dom` for `foothold-dom.js`
/// @param imports what it takes at once: modules, and the pattern of names taken from each
/// @param code    its lines without comments, indentation, imports and the word export
/// @param exports what others may take: names, and what stands for each in the code
record Script(String name, Map<String, String> imports, List<String> code, Map<String, String> exports) {

    private static final Pattern IMPORT = Pattern.compile("import (?:(\\w+)|(\\{ \\w+(?:, \\w+)* })) from '\\./foothold-([a-z-]+)\\.js';");
    private static final Pattern EXPORT = Pattern.compile("export ((?:async )?(?:function\\*? ?|class |const )(\\w+).*)");
    private static final Pattern EXPORTED = Pattern.compile("export \\{ (\\w+) };");
    private static final String DEFAULT = "export default ";

    /// Reads a module.
    ///
    /// @throws IllegalStateException when it imports or exports in a way that is not understood
    static Script read(String name, String source) {
        var imports = new TreeMap<String, String>();
        var code = new ArrayList<String>();
        var exports = new TreeMap<String, String>();
        lean(source).forEach(line -> {
            Matcher imported = IMPORT.matcher(line);
            Matcher exported = EXPORT.matcher(line);
            Matcher plain = EXPORTED.matcher(line);
            if (imported.matches()) {
                imports.put(imported.group(3), imported.group(1) == null ? imported.group(2) : "{ default: " + imported.group(1) + " }");
            } else if (exported.matches()) {
                exports.put(exported.group(2), exported.group(2));
                code.add(exported.group(1));
            } else if (plain.matches()) {
                exports.put(plain.group(1), plain.group(1));
            } else if (line.startsWith(DEFAULT)) {
                exports.put("default", "$default");
                code.add("const $default = " + line.substring(DEFAULT.length()));
            } else if (line.startsWith("import ") || line.startsWith("export ")) {
                throw new IllegalStateException("foothold-" + name + ".js cannot be served: " + line);
            } else {
                code.add(line);
            }
        });
        return new Script(name, imports, code, exports);
    }

    /// The lines of code of a module, without indentation. Lines within a text are treated the same, so a text must not depend
    /// on how its lines begin.
    static Stream<String> lean(String source) {
        return source.lines().map(String::strip).filter(line -> !line.isEmpty() && !comment(line));
    }

    private static boolean comment(String line) {
        return line.startsWith("//") || line.startsWith("/**") && line.indexOf("*/") == line.length() - 2;
    }

    /// As a value that other modules in the same file take from.
    String within() {
        return "const $" + name + " = (() => {\n" + taken() + lines() + "return { " + exports.entrySet().stream()
                .map(export -> export.getKey().equals(export.getValue()) ? export.getKey() : export.getKey() + ": " + export.getValue())
                .collect(joining(", ")) + " };\n})();\n";
    }

    /// As the body of a file that has the modules it takes from.
    String body() {
        return taken() + lines();
    }

    private String taken() {
        return imports.entrySet().stream().map(one -> "const " + one.getValue() + " = $" + one.getKey() + ";\n").collect(joining());
    }

    private String lines() {
        return code.stream().map(line -> line + "\n").collect(joining());
    }
}
