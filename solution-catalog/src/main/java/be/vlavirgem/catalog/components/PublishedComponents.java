package be.vlavirgem.catalog.components;

import be.vlavirgem.platform.content.ContentShelf;
import be.vlavirgem.platform.content.ContentVersion;
import be.vlavirgem.platform.content.PublishedContent;
import be.vlavirgem.platform.entries.EntryFile;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The published reference components, in each language of the portal. */
@Component
class PublishedComponents implements ReferenceComponents {

    /** All of them in one language, in order and by their code. */
    private record Read(List<ReferenceComponent> all, Map<String, ReferenceComponent> byCode) {
        static Read of(List<ReferenceComponent> all) {
            return new Read(all,
                    all.stream().collect(Collectors.toUnmodifiableMap(ReferenceComponent::code, Function.identity())));
        }

        List<ReferenceComponent> in(ReferenceComponent.State state) {
            return all.stream().filter(component -> component.state() == state).toList();
        }
    }

    private record Both(Read dutch, Read english) {}

    private final PublishedContent<Both> components;

    PublishedComponents(ContentShelf shelf) {
        this.components = shelf.of(ReferenceComponentsKind.KEY, ReferenceComponentsKind.CODE,
                PublishedComponents::both);
    }

    void published(ContentVersion version) {
        components.published(version);
    }

    @Override
    public List<ReferenceComponent> all(Locale locale) {
        return in(locale).in(ReferenceComponent.State.CURRENT);
    }

    @Override
    public List<ReferenceComponent> proposed(Locale locale) {
        return in(locale).in(ReferenceComponent.State.PROPOSED);
    }

    @Override
    public Optional<ReferenceComponent> of(String code, Locale locale) {
        return Optional.ofNullable(in(locale).byCode().get(code));
    }

    private Read in(Locale locale) {
        var both = components.get();
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? both.english() : both.dutch();
    }

    private static Both both(String body) {
        var entries = EntryFile.read(body, ReferenceComponentsKind.CODE, ReferenceComponentsKind.RULE).sound();
        return new Both(Read.of(ComponentsReader.all(entries, Locale.forLanguageTag("nl"))),
                Read.of(ComponentsReader.all(entries, Locale.ENGLISH)));
    }
}
