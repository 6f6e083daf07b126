package be.vlavirgem.catalog.customers;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.web.form.Choice;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The own solutions a supplier can name, drafts included, by name or by the last part of their address. */
record Products(List<Named> all) {

    /**
     * One of them.
     *
     * @param slug null while it was never handed in
     * @param today false for what one was called that became part of it
     */
    record Named(UUID id, OrganisationId supplier, String name, @Nullable String slug, boolean today) {

        private boolean isCalled(String typed) {
            return Plain.of(name).equals(Plain.of(typed)) || typed.equals(slug);
        }
    }

    Match<Named> find(String typed) {
        var found = all.stream().filter(one -> one.isCalled(typed.strip())).toList();
        return switch ((int) found.stream().map(Named::id).distinct().count()) {
            case 0 -> Match.refused("product.unknown", typed.strip());
            case 1 -> new Match.One<>(found.getFirst());
            default -> Match.refused("product.several", typed.strip());
        };
    }

    Optional<Named> withId(String id) {
        return all.stream().filter(one -> one.id().toString().equals(id)).findFirst();
    }

    List<Choice> choices(String chosen) {
        return all.stream()
                .filter(Named::today)
                .map(one -> Choice.of(one.id().toString(), one.name(), one.id().toString().equals(chosen)))
                .toList();
    }
}
