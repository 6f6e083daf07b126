package be.vlavirgem.catalog.suppliers;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.web.form.Mistake;
import be.vlavirgem.web.permission.NotFoundException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The page on which two suppliers become one: what moves is shown first, and the name is typed when it is meant. */
@Component
class SupplierMergeDesk {

    private final SupplierKeeper keeper;
    private final SupplierMerger merger;
    private final MessageSource messages;

    SupplierMergeDesk(SupplierKeeper keeper, SupplierMerger merger, MessageSource messages) {
        this.keeper = keeper;
        this.merger = merger;
        this.messages = messages;
    }

    MergePage page(SupplierId id, MergeForm form, Locale locale) {
        var one = endable(id);
        if (form.asked().isEmpty()) {
            return page(one, null, form, List.of());
        }
        var successor = successor(one, form);
        return page(one, successor.orElse(null), form, successor.isPresent()
                ? List.of()
                : List.of(mistake("opvolger", "catalog.suppliers.fault.successor", locale)));
    }

    private Supplier endable(SupplierId id) {
        return keeper.find(id).filter(Supplier::isGoingOn).orElseThrow(NotFoundException::new);
    }

    private Optional<Supplier> successor(Supplier one, MergeForm form) {
        return keeper.named(form.slug(), form.asked(), one.id());
    }

    private MergePage page(Supplier one, @Nullable Supplier successor, MergeForm form, List<Mistake> mistakes) {
        return new MergePage(KeptSupplierDesk.path(one.id()), one, successor,
                successor == null ? List.of() : merger.counted(one.id(), successor.id()), form, mistakes);
    }

    /** Merges; the page again when something is to be mended. */
    Optional<MergePage> merge(Access by, SupplierId id, MergeForm form, Locale locale) {
        var one = endable(id);
        var successor = successor(one, form);
        return successor.isEmpty()
                ? Optional.of(page(id, form, locale))
                : fault(by, one, successor.get(), form, locale)
                        .map(mistake -> page(one, successor.get(), form, List.of(mistake)));
    }

    private Optional<Mistake> fault(Access by, Supplier one, Supplier successor, MergeForm form, Locale locale) {
        if (!form.isMeantFor(successor)) {
            return Optional.of(mistake("naam", "catalog.suppliers.fault.meant", locale));
        }
        return switch (merger.merge(by, one.id(), successor.id())) {
            case SupplierMerger.Outcome.Merged() -> Optional.empty();
            case SupplierMerger.Outcome.Ended() ->
                Optional.of(mistake("naam", "catalog.suppliers.fault.ended", locale));
            case SupplierMerger.Outcome.Lost(var what, var expected, var found) -> Optional.of(mistake("naam",
                    "catalog.suppliers.fault.lost", locale, text(what, locale), expected, found));
        };
    }

    private Mistake mistake(String field, String key, Locale locale, Object... about) {
        return new Mistake(field, text(key, locale, about));
    }

    private String text(String key, Locale locale, Object... about) {
        return Objects.requireNonNull(messages.getMessage(key, about, "", locale));
    }
}
