package be.vlavirgem.maturity;

import be.vlavirgem.platform.documents.DocumentFile;
import be.vlavirgem.platform.documents.Documents.NewDocument;
import be.vlavirgem.web.form.CarriedForm;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is typed beside a document; encrypted is a tick. */
record ProofForm(@Nullable String vraag, @Nullable String titel, @Nullable String omschrijving,
        @Nullable String versleuteld) {

    /** What a lost session had typed. */
    static ProofForm of(CarriedForm carried) {
        return new ProofForm(carried.value("vraag").orElse(null), carried.value("titel").orElse(null),
                carried.value("omschrijving").orElse(null), carried.value("versleuteld").orElse(null));
    }

    String question() {
        return Objects.requireNonNullElse(vraag, "");
    }

    String title() {
        return Objects.requireNonNullElse(titel, "").strip();
    }

    String description() {
        return Objects.requireNonNullElse(omschrijving, "").strip();
    }

    boolean sealed() {
        return versleuteld != null;
    }

    Optional<String> titleProblem() {
        return title().length() > ProofPage.LONGEST_TITLE ? Optional.of("maturity.proof.title.long") : Optional.empty();
    }

    Optional<String> descriptionProblem() {
        return description().length() > ProofPage.LONGEST_DESCRIPTION
                ? Optional.of("maturity.proof.description.long")
                : Optional.empty();
    }

    boolean isSound() {
        return titleProblem().isEmpty() && descriptionProblem().isEmpty();
    }

    /** Without a title the file's name is one. */
    NewDocument with(DocumentFile file) {
        return new NewDocument(title().isEmpty() ? file.name() : title(), description(), sealed(), file);
    }
}
