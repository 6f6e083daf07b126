package be.vlavirgem.web.messages;

import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.platform.messages.Addresses;
import be.vlavirgem.platform.messages.Frequency;
import be.vlavirgem.platform.messages.MessagePreferences;
import be.vlavirgem.platform.messages.MessagePreferences.Chosen;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.form.Choice;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What somebody gets by mail, and where, for the page of the own account: {@code web/fragments/messages :: own(view)}. */
@Component
public class OwnMessages {

    /**
     * What the page shows.
     *
     * @param asked whether a question is on its way to an address that is not confirmed
     */
    public record View(String address, boolean confirmed, boolean asked, List<Field> fields) {}

    /** The choice for one kind. */
    public record Field(String id, String name, String label, String hint, List<Choice> choices) {}

    private static final String FIELD = "bericht.";

    private final MessagePreferences preferences;
    private final Addresses addresses;
    private final MessageSource messages;
    private final PlatformTransaction transaction;

    OwnMessages(MessagePreferences preferences, Addresses addresses, MessageSource messages,
            PlatformTransaction transaction) {
        this.preferences = preferences;
        this.addresses = addresses;
        this.messages = messages;
        this.transaction = transaction;
    }

    /** What holds; what a lost session had chosen goes before what is kept. */
    public View of(PersonId person, CarriedForm carried, Locale language) {
        return transaction.call(() -> read(person, carried, language));
    }

    private View read(PersonId person, CarriedForm carried, Locale language) {
        var standing = addresses.of(person);
        var fields = preferences.of(person).stream().map(chosen -> field(chosen, carried, language)).toList();
        return new View(standing.address().value(), standing.confirmed(), standing.askedAt().isPresent(), fields);
    }

    private Field field(Chosen chosen, CarriedForm carried, Locale language) {
        var name = FIELD + chosen.kind();
        var frequency = carried.value(name).orElse(chosen.frequency().name());
        var choices = Stream.of(Frequency.values())
                .map(Enum::name)
                .map(each -> Choice.of(each, text("web.messages.frequency." + each, language), each.equals(frequency)))
                .toList();
        return new Field("bericht-" + chosen.kind(), name, text("web.messages.kind." + chosen.kind(), language),
                text("web.messages.kind." + chosen.kind() + ".hint", language), choices);
    }

    /** Keeps what the form says; false when it was not ours. */
    boolean choose(PersonId person, Function<String, @Nullable String> form) {
        var kinds = preferences.of(person).stream().map(Chosen::kind).toList();
        var choices = kinds.stream()
                .flatMap(kind -> frequency(form.apply(FIELD + kind)).map(chosen -> new Chosen(kind, chosen)).stream())
                .toList();
        if (choices.size() < kinds.size()) {
            return false;
        }
        preferences.choose(person, choices);
        return true;
    }

    private static Optional<Frequency> frequency(@Nullable String text) {
        return Arrays.stream(Frequency.values()).filter(each -> each.name().equals(text)).findFirst();
    }

    private String text(String key, Locale language) {
        return Objects.requireNonNull(messages.getMessage(key, null, "", language));
    }
}
