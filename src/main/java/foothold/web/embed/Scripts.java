package foothold.web.embed;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The scripts as they are served. They are written as small modules; what the element's first look needs goes out as one
/// file, since on a slow computer every file costs time. What comes later takes from that file what it shares with it. Lines
/// that only explain, and indentation, stay here.
final class Scripts {

    private static final Pattern TAKEN = Pattern.compile("import (\\{ [\\w, ]+ }) from '\\./foothold-([a-z-]+)\\.js';");

    private final String entry;
    private final Map<String, String> sources;
    private final Map<String, Script> packed = new LinkedHashMap<>();

    private Scripts(String entry, Map<String, String> sources) {
        this.entry = entry;
        this.sources = sources;
    }

    /// The files to serve, by module name.
    ///
    /// @param entry   the module that is served with all that it needs
    /// @param sources every module as it was written, by name
    static Map<String, String> served(String entry, Map<String, String> sources) {
        var scripts = new Scripts(entry, sources);
        scripts.pack(entry, new LinkedHashSet<>());
        var served = new LinkedHashMap<String, String>();
        sources.forEach((name, source) -> {
            if (name.equals(entry)) {
                served.put(name, scripts.together());
            } else if (!scripts.packed.containsKey(name)) {
                served.put(name, scripts.alone(source));
            }
        });
        return served;
    }

    private void pack(String name, Set<String> waiting) {
        if (packed.containsKey(name)) {
            return;
        }
        if (!waiting.add(name)) {
            throw new IllegalStateException("modules need each other: " + waiting);
        }
        Script script = Script.read(name, sources.get(name));
        script.imports().keySet().forEach(needed -> pack(needed, waiting));
        packed.put(name, script);
    }

    private String together() {
        Script last = packed.get(entry);
        List<Script> others = packed.values().stream().filter(script -> script != last).toList();
        Stream<String> exports = Stream.concat(others.stream().map(script -> "$" + script.name()), last.exports().keySet().stream());
        return others.stream().map(Script::within).collect(joining()) + last.body() + "export { " + exports.collect(joining(", "))
                + " };\n";
    }

    private String alone(String source) {
        return Script.lean(source).map(line -> {
            Matcher taken = TAKEN.matcher(line);
            return taken.matches() && packed.containsKey(taken.group(2))
                    ? "import { $" + taken.group(2) + " } from './foothold-" + entry + ".js';\nconst " + taken.group(1) + " = $"
                            + taken.group(2) + ";\n"
                    : line + "\n";
        }).collect(joining());
    }
}
