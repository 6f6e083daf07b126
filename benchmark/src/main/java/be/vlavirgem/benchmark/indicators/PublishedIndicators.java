package be.vlavirgem.benchmark.indicators;

import be.vlavirgem.platform.content.ContentShelf;
import be.vlavirgem.platform.content.ContentVersion;
import be.vlavirgem.platform.content.PublishedContent;
import be.vlavirgem.platform.entries.Entries;
import be.vlavirgem.platform.entries.EntryFile;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The published indicators, in each language of the portal. */
@Component
class PublishedIndicators implements Indicators {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    /** All of them in one language. */
    private record Read(List<Theme> themes, Map<String, Indicator> byCode) {

        static Read of(Entries entries, Locale locale) {
            var all = IndicatorsReader.all(entries, locale);
            return new Read(all.stream().map(Read::withoutLapsed).toList(), all.stream()
                    .flatMap(theme -> theme.indicators().stream())
                    .collect(Collectors.toUnmodifiableMap(Indicator::code, Function.identity())));
        }

        private static Theme withoutLapsed(Theme theme) {
            return new Theme(theme.code(), theme.name(), theme.explanation(), theme.indicators()
                    .stream()
                    .filter(one -> one.rule().state() != Rule.State.LAPSED)
                    .toList());
        }
    }

    private record Both(Read dutch, Read english) {}

    private final PublishedContent<Both> indicators;

    PublishedIndicators(ContentShelf shelf) {
        this.indicators = shelf.of(IndicatorsKind.KEY, IndicatorsKind.CODE, PublishedIndicators::both);
    }

    void published(ContentVersion version) {
        indicators.published(version);
    }

    @Override
    public List<Theme> themes(Locale locale) {
        return in(locale).themes();
    }

    @Override
    public Optional<Indicator> of(String code, Locale locale) {
        return Optional.ofNullable(in(locale).byCode().get(code));
    }

    @Override
    public Stream<Indicator> computed() {
        return all(DUTCH).filter(indicator -> indicator.rule().isActive());
    }

    private Read in(Locale locale) {
        var both = indicators.get();
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? both.english() : both.dutch();
    }

    private static Both both(String body) {
        var entries = EntryFile.read(body, IndicatorsKind.CODE, IndicatorsKind.RULE).sound();
        return new Both(Read.of(entries, DUTCH), Read.of(entries, Locale.ENGLISH));
    }
}
