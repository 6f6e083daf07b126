package be.vlavirgem.journeys;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Visitors who stay signed in from one test of a class to the next. */
final class Regulars implements AfterAllCallback {

    private final Map<String, Visitor> known = new HashMap<>();

    /** With nothing open; signed in the first time only. */
    Visitor as(String email) {
        return known.computeIfAbsent(email, address -> Visitor.withScript().signsIn(address)).again();
    }

    @Override
    public void afterAll(ExtensionContext test) {
        known.values().forEach(Visitor::close);
        known.clear();
    }
}
