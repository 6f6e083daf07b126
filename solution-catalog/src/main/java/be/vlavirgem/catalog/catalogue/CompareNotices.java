package be.vlavirgem.catalog.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;

/** Says what became of a choice that is not shown as it was kept, each thing once: several old addresses may lead to it. */
record CompareNotices(MessageSource messages, Locale locale) {
    List<String> of(List<Sought> sought) {
        return Stream.concat(sought.stream().flatMap(this::became).distinct(), beyond(ComparePages.sheets(sought)))
                .toList();
    }

    private Stream<String> became(Sought sought) {
        if (sought.sheet() != null) {
            return sought.sheet().slug().equals(sought.asked())
                    ? Stream.of()
                    : Stream.of(text("catalog.compare.moved", sought.asked(), sought.sheet().name()));
        }
        return Stream.of(sought.withdrawn() == null
                ? text("catalog.compare.unknown", sought.asked())
                : text("catalog.compare.withdrawn", sought.withdrawn()));
    }

    private Stream<String> beyond(List<PublishedSheet> sheets) {
        return sheets.size() <= Comparisons.MOST
                ? Stream.of()
                : Stream.of(text("catalog.compare.four", sheets.stream()
                        .skip(Comparisons.MOST)
                        .map(PublishedSheet::name)
                        .collect(Collectors.joining(", "))));
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
