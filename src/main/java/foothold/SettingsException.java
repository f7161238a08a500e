package foothold;

/// A setting that cannot be used. The message is one line that names the variable, what it may be, and an example.
final class SettingsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SettingsException(String variable, String shape, String example) {
        super(variable + " must be " + shape + ", for example " + variable + "=" + example);
    }
}
