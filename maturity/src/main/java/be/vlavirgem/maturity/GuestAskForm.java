package be.vlavirgem.maturity;

import be.vlavirgem.web.form.FormFields;
import be.vlavirgem.domain.people.EmailAddress;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.form.Days;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whom without account to ask which questions until when, as it was typed. */
record GuestAskForm(@Nullable String naam, @Nullable String mail, @Nullable String wat, @Nullable List<String> vraag,
        @Nullable String tot, @Nullable String vorig, @Nullable String bericht) {

    static final String CHAPTER = "hoofdstuk";
    static final String SOME = "vragen";

    /** What a lost session had typed, or an empty one for the chapter, or for the question it was asked at. */
    static GuestAskForm of(CarriedForm carried, Optional<String> question, LocalDate until) {
        if (carried.isEmpty()) {
            return new GuestAskForm("", "", question.isPresent() ? SOME : CHAPTER, question.stream().toList(),
                    Days.write(until), null, "");
        }
        return new GuestAskForm(carried.value("naam").orElse(""), carried.value("mail").orElse(""),
                carried.value("wat").orElse(CHAPTER), carried.fields().getOrDefault("vraag", List.of()),
                carried.value("tot").orElse(""), carried.value("vorig").orElse(null),
                carried.value("bericht").orElse(""));
    }

    String name() {
        return Objects.requireNonNullElse(naam, "").strip();
    }

    String address() {
        return Objects.requireNonNullElse(mail, "").strip();
    }

    /** What cannot be one is none. */
    Optional<EmailAddress> email() {
        return Optional.of(address()).filter(EmailAddress::isValid).map(EmailAddress::new);
    }

    boolean isForSome() {
        return SOME.equals(wat);
    }

    boolean ticked(String question) {
        return Objects.requireNonNullElse(vraag, List.<String>of()).contains(question);
    }

    public boolean isWithEarlier() {
        return vorig != null;
    }

    String message() {
        return FormFields.clean(Objects.requireNonNullElse(bericht, ""));
    }
}
