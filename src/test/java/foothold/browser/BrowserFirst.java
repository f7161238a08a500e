package foothold.browser;

import java.util.Comparator;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/// Puts the classes that drive the browser before all others: they run one after the other and take longest, so that begun late
/// they would be waited for.
public final class BrowserFirst implements ClassOrderer {

    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors().sort(Comparator.comparing(one -> !one.isAnnotated(InBrowser.class)));
    }
}
