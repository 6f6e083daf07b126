package be.vlavirgem.journeys;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Gives a test its visitors, photographs them when it fails, and asks each at the end whether anything went wrong unseen. */
final class Visitors implements BeforeEachCallback, AfterEachCallback {

    private final List<Visitor> present = new ArrayList<>();

    Visitor withScript() {
        return welcome(Visitor.withScript());
    }

    Visitor withoutScript() {
        return welcome(Visitor.withoutScript());
    }

    private Visitor welcome(Visitor visitor) {
        present.add(visitor);
        return visitor;
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        Browsers.shared();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        try {
            if (test.getExecutionException().isPresent()) {
                photograph(test.getRequiredTestMethod().getName());
            } else {
                present.forEach(Visitor::hasNothingToComplainOf);
            }
        } finally {
            present.forEach(Visitor::close);
            present.clear();
        }
    }

    private void photograph(String test) {
        for (var nth = 0; nth < present.size(); nth++) {
            present.get(nth).photograph(Path.of("target/screenshots/failed-%s-%d.png".formatted(test, nth + 1)));
        }
    }
}
