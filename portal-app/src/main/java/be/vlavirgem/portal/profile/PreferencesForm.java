package be.vlavirgem.portal.profile;

import be.vlavirgem.domain.people.Preferences;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.form.Choice;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The preferences as the form sends them; a table before the chart is a tick. */
record PreferencesForm(@Nullable String taal, @Nullable String thema, @Nullable String tabel) {

    /** What is kept, or what the page shows now. */
    static PreferencesForm of(Preferences preferences, Locale shown) {
        var language = preferences.language().map(Enum::name).orElse(shown.getLanguage());
        return new PreferencesForm(language.toLowerCase(Locale.ROOT), preferences.theme().name(),
                preferences.tableFirst() ? "ja" : null);
    }

    /** What a lost session had chosen goes before what is kept. */
    PreferencesForm over(CarriedForm carried) {
        return carried.value("thema").isEmpty()
                ? this
                : new PreferencesForm(carried.value("taal").orElse(taal), carried.value("thema").orElse(thema),
                        carried.value("tabel").orElse(null));
    }

    /** Empty when the form was not ours. */
    Optional<Preferences> toPreferences() {
        var language = constant(Preferences.Language.values(), taal == null ? null : taal.toUpperCase(Locale.ROOT));
        return constant(Preferences.Theme.values(), thema).filter(theme -> language.isPresent())
                .map(theme -> new Preferences(language, theme, tabel != null));
    }

    /** The languages to choose from, in words. */
    List<Choice> languages(UnaryOperator<String> words) {
        return Stream.of("nl", "en")
                .map(code -> Choice.of(code, words.apply("web.language." + code), code.equals(taal)))
                .toList();
    }

    /** The themes to choose from, in words. */
    List<Choice> themes(UnaryOperator<String> words) {
        return Stream.of(Preferences.Theme.values())
                .map(Enum::name)
                .map(name -> Choice.of(name, words.apply("portal.profile.theme." + name), name.equals(thema)))
                .toList();
    }

    private static <T extends Enum<T>> Optional<T> constant(T[] all, @Nullable String name) {
        return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst();
    }
}
