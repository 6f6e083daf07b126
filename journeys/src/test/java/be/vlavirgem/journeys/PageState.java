package be.vlavirgem.journeys;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A page in a state it can be in, with the way that leads there.
 *
 * @param name names the pictures and the saved HTML
 * @param who  is signed in when the way begins; null for somebody with a browser of their own
 */
record PageState(String name, @Nullable Supplier<String> who, Consumer<Visitor> way) {

    static PageState of(String name, Supplier<String> who, Consumer<Visitor> way) {
        return new PageState(name, who, way);
    }

    /** By somebody who comes in from outside. */
    static PageState fresh(String name, Consumer<Visitor> way) {
        return new PageState(name, null, way);
    }

    /** At an address. */
    static PageState at(String name, Supplier<String> who, String path) {
        return new PageState(name, who, visitor -> visitor.opens(path));
    }

    Visitor arrives(Visitors visitors, Regulars regulars) {
        var visitor = who == null ? visitors.withScript() : visitors.welcomesBack(regulars.as(who.get()));
        way.accept(visitor);
        return visitor;
    }

    @Override
    public String toString() {
        return name;
    }
}
