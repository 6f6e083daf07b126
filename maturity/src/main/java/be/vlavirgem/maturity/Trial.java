package be.vlavirgem.maturity;

import java.util.Optional;
import java.util.regex.Pattern;

/** As whom a version is tried out, as it stands in an address: A, or A-20000 with that many inhabitants. */
record Trial(Respondent respondent) {

    private static final Pattern FORM = Pattern.compile("([ABC])(?:-([1-9][0-9]{0,6}))?");

    static Optional<Trial> of(String text) {
        var found = FORM.matcher(text);
        return found.matches()
                ? Optional.of(new Trial(new Respondent(Measurement.Type.valueOf(found.group(1)),
                        found.group(2) == null ? 0 : Integer.parseInt(found.group(2)))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return respondent.inhabitants() == 0
                ? respondent.type().name()
                : respondent.type() + "-" + respondent.inhabitants();
    }
}
