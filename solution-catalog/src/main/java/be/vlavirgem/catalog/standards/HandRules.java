package be.vlavirgem.catalog.standards;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a standard kept by hand needs: each rule names the field of the form, and the words that say how to mend it. */
final class HandRules {

    /** Something to mend. */
    record Fault(String field, String key, List<Object> about) {}

    /** A rule: the texts that break it, at that field of the form. */
    private record Rule(String field, String key, Predicate<Map<Field, String>> broken, List<Object> about) {

        private Rule(String field, String key, Predicate<Map<Field, String>> broken) {
            this(field, key, broken, List.of());
        }
    }

    static final int LONGEST_REASON = 500;

    private static final String LONG = "catalog.standards.hand.fault.long";

    private static final List<Rule> RULES = List.of(
            new Rule("soort", "catalog.standards.hand.fault.kind",
                    texts -> !Codes.BY_HAND.contains(texts.get(Field.KIND))),
            new Rule("titel", "catalog.standards.hand.fault.title",
                    texts -> texts.getOrDefault(Field.TITLE, "").isEmpty()),
            tooLong("titel", Field.TITLE), tooLong("beheerder", Field.RESPONSIBLE),
            new Rule("adres", "catalog.standards.hand.fault.address",
                    texts -> isNoAddress(texts.getOrDefault(Field.SPECIFICATION, ""))),
            tooLong("adres", Field.SPECIFICATION),
            new Rule("gebruik", "catalog.standards.hand.fault.choice", texts -> isUnknown(texts, Field.USAGE)),
            new Rule("domein", "catalog.standards.hand.fault.choice", texts -> isUnknown(texts, Field.DOMAIN)),
            tooLong("samenvatting", Field.SUMMARY));

    private HandRules() {}

    private static Rule tooLong(String name, Field field) {
        return new Rule(name, LONG, texts -> texts.getOrDefault(field, "").length() > field.most(),
                List.of(field.most()));
    }

    private static boolean isNoAddress(String text) {
        return !text.isEmpty() && WebLink.of(text).isEmpty();
    }

    private static boolean isUnknown(Map<Field, String> texts, Field field) {
        var code = texts.getOrDefault(field, "");
        return !code.isEmpty() && !Codes.isKnown(field, code);
    }

    static List<Fault> faults(HandForm form) {
        var texts = form.texts();
        return Stream.concat(
                RULES.stream()
                        .filter(rule -> rule.broken().test(texts))
                        .map(rule -> new Fault(rule.field(), rule.key(), rule.about())),
                reason(form.reason())).toList();
    }

    /** Every deed by hand says why. */
    static Stream<Fault> reason(String reason) {
        if (reason.length() > LONGEST_REASON) {
            return Stream.of(new Fault("reden", LONG, List.of(LONGEST_REASON)));
        }
        return reason.isEmpty()
                ? Stream.of(new Fault("reden", "catalog.standards.hand.fault.reason", List.of()))
                : Stream.empty();
    }
}
