package foothold.knowledge;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What the constants of an enum are called in the API and in the knowledge files: in small letters, with hyphens.
public final class Ids {

    private Ids() {
    }

    /// A constant's id, such as `not-started`.
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The constant with an id, if there is one.
    public static <E extends Enum<E>> Optional<E> find(Class<E> kind, String id) {
        return Stream.of(kind.getEnumConstants()).filter(constant -> of(constant).equals(id)).findFirst();
    }
}
