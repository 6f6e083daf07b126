package be.vlavirgem.journeys;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Gives a test its visitors, photographs them when it fails, and asks each at the end whether anything went wrong unseen. */
final class Visitors implements BeforeEachCallback, AfterEachCallback {

    private final List<Visitor> present = new ArrayList<>();
    private final List<Visitor> returning = new ArrayList<>();

    Visitor withScript() {
        return withScriptAt(Portal.shared());
    }

    Visitor withoutScript() {
        return withoutScriptAt(Portal.shared());
    }

    /** Of a portal apart. */
    Visitor withScriptAt(Portal portal) {
        return welcome(Visitor.withScript(portal));
    }

    /** The same, with a browser that runs no script. */
    Visitor withoutScriptAt(Portal portal) {
        return welcome(Visitor.withoutScript(portal));
    }

    /** Somebody who was here before, with a new page. */
    Visitor welcomesBack(Visitor visitor) {
        returning.add(visitor);
        return visitor;
    }

    private Visitor welcome(Visitor visitor) {
        present.add(visitor);
        return visitor;
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        Browsers.ofThisThread();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        try {
            if (test.getExecutionException().isPresent()) {
                photograph(test.getRequiredTestMethod().getName());
            } else {
                all().forEach(Visitor::hasNothingToComplainOf);
            }
        } finally {
            present.forEach(Visitor::close);
            present.clear();
            returning.clear();
        }
    }

    private List<Visitor> all() {
        return Stream.concat(present.stream(), returning.stream()).toList();
    }

    private void photograph(String test) {
        for (var nth = 0; nth < all().size(); nth++) {
            all().get(nth).photograph(Path.of("target/screenshots/failed-%s-%d.png".formatted(test, nth + 1)));
        }
    }
}
