package be.vlavirgem.catalog.codes;

import be.vlavirgem.platform.content.ContentShelf;
import be.vlavirgem.platform.content.ContentVersion;
import be.vlavirgem.platform.content.PublishedContent;
import be.vlavirgem.platform.entries.Entries;
import be.vlavirgem.platform.entries.Entry;
import be.vlavirgem.platform.entries.EntryFile;
import be.vlavirgem.platform.entries.EntryTexts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The published code lists, in each language of the portal. */
@Component
class CodeListVocabulary implements Vocabulary {

    private static final String ENGLISH = "en";

    /** All lists in one language. */
    private record Lists(Map<String, Term> names, Map<String, List<Known>> terms) {}

    /** A code, offered or lapsed. */
    private record Known(Term term, boolean offered) {}

    /** In both languages. */
    private record Both(Lists dutch, Lists english) {
        Lists in(Locale locale) {
            return locale.getLanguage().equals(ENGLISH) ? english : dutch;
        }
    }

    private final PublishedContent<Both> lists;

    CodeListVocabulary(ContentShelf shelf) {
        this.lists = shelf.of(CodeListsKind.KEY, CodeListsKind.CODE, CodeListVocabulary::both);
    }

    void published(ContentVersion version) {
        lists.published(version);
    }

    @Override
    public List<Term> terms(String list, Locale locale) {
        return known(list, locale).stream().filter(Known::offered).map(Known::term).toList();
    }

    @Override
    public Optional<Term> term(String list, String code, Locale locale) {
        return known(list, locale).stream().map(Known::term).filter(term -> term.code().equals(code)).findFirst();
    }

    @Override
    public Term list(String list, Locale locale) {
        return Optional.ofNullable(lists.get().in(locale).names().get(list))
                .orElseThrow(() -> new IllegalArgumentException("No code list %s".formatted(list)));
    }

    private List<Known> known(String list, Locale locale) {
        return Optional.ofNullable(lists.get().in(locale).terms().get(list))
                .orElseThrow(() -> new IllegalArgumentException("No code list %s".formatted(list)));
    }

    private static Both both(String body) {
        var entries = EntryFile.read(body, CodeListsKind.CODE, CodeListsKind.RULE).sound();
        return new Both(lists(entries, Locale.forLanguageTag("nl")), lists(entries, Locale.ENGLISH));
    }

    private static Lists lists(Entries entries, Locale locale) {
        var texts = EntryTexts.of(entries, CodeListsKind.RULE, locale);
        return new Lists(byCode(entries, list -> term(list, CodeListsKind.NAME, texts)),
                byCode(entries, list -> list.entries().stream().map(code -> known(code, texts)).toList()));
    }

    private static <V> Map<String, V> byCode(Entries entries, Function<Entry, V> value) {
        return entries.entries().stream().collect(Collectors.toUnmodifiableMap(Entry::code, value));
    }

    private static Known known(Entry code, EntryTexts texts) {
        return new Known(term(code, CodeListsKind.LABEL, texts), code.text(CodeListsKind.STATE).isEmpty());
    }

    private static Term term(Entry entry, String name, EntryTexts texts) {
        return new Term(entry.code(), texts.text(entry, name), texts.text(entry, CodeListsKind.EXPLANATION));
    }
}
