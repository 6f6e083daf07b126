package be.vlavirgem.benchmark.editing;

import be.vlavirgem.benchmark.indicators.Years;
import be.vlavirgem.maturity.FigureChanges;
import be.vlavirgem.web.form.FormFields;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What somebody types in place of a figure.
 *
 * @param jaar    of the round
 * @param gezien  the version of the answer it was typed over
 * @param twijfel the number that was doubted before
 */
record FigureForm(String jaar, String cijfer, String reden, String gezien, String twijfel) {

    private static final Pattern VERSION = Pattern.compile("\\d{1,6}");

    static FigureForm in(FormFields fields) {
        return new FigureForm(fields.first("jaar"), fields.first("cijfer"), fields.text("reden"),
                fields.first("gezien"), fields.first("twijfel"));
    }

    /** Empty of what is no year. */
    static Optional<Integer> year(String text) {
        return Years.read(text);
    }

    /** Empty when it does not say of which year. */
    Optional<FigureChanges.Typed> typed(String kengetal) {
        return year(jaar).map(year -> new FigureChanges.Typed(year, kengetal, cijfer, reden, seen(), twijfel));
    }

    int seen() {
        return VERSION.matcher(gezien).matches() ? Integer.parseInt(gezien) : 0;
    }
}
