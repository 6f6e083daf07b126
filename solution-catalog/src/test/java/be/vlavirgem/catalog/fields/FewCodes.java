package be.vlavirgem.catalog.fields;

import be.vlavirgem.catalog.codes.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Every list holds the codes one and two; in the long list of components stand three needs, of standards two. */
final class FewCodes implements Vocabulary {

    static Choices choices() {
        return new Choices(new FewCodes(), List.of(longList("component", "balie", "kassa", "archief"),
                longList("standard", "oslo-adres", "oslo-persoon")));
    }

    private static LongList longList(String name, String... codes) {
        return new LongList() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public String path() {
                return "/" + name;
            }

            @Override
            public List<Term> terms(Locale locale) {
                return List.of(codes).stream().map(FewCodes::term).toList();
            }

            @Override
            public Function<String, Optional<Term>> lapsed(Locale locale) {
                return code -> terms(locale).stream().filter(term -> term.code().equals(code)).findFirst();
            }
        };
    }

    private static Term term(String code) {
        return new Term(code, "De " + code, "");
    }

    @Override
    public List<Term> terms(String list, Locale locale) {
        return List.of(term("een"), term("twee"));
    }

    @Override
    public Optional<Term> term(String list, String code, Locale locale) {
        return terms(list, locale).stream().filter(term -> term.code().equals(code)).findFirst();
    }

    @Override
    public Term list(String list, Locale locale) {
        return term(list);
    }
}
