package be.vlavirgem.web.messages;

import be.vlavirgem.platform.messages.MailText;
import be.vlavirgem.web.form.CarriedForm;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The words of a mail as the form sends them. */
record MailTextForm(@Nullable String onderwerp, @Nullable String tekst) {

    static MailTextForm of(MailText text, CarriedForm carried) {
        return new MailTextForm(carried.value("onderwerp").orElse(text.subject()),
                carried.value("tekst").orElse(text.body()));
    }

    MailText toText() {
        return new MailText(Objects.requireNonNullElse(onderwerp, ""), Objects.requireNonNullElse(tekst, ""));
    }
}
