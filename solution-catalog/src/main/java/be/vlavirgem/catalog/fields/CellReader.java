package be.vlavirgem.catalog.fields;

import be.vlavirgem.web.form.Days;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one thing that was typed as its kind asks, and adds what is wrong with it. */
record CellReader(Terms terms, LocalDate today) {

    private static final int LONGEST_ADDRESS = 500;
    private static final LocalDate FIRST_DAY = LocalDate.of(1980, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2100, 12, 31);

    /** The text as it is kept; empty when nothing was typed or something is wrong. */
    Optional<String> read(Kind kind, String typed, String control, List<Fault> faults) {
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        return switch (kind) {
            case Kind.Line line -> text(typed, line.most(), control, faults);
            case Kind.Prose prose -> text(typed, prose.most(), control, faults);
            case Kind.Formed formed -> formed(typed, formed, control, faults);
            case Kind.Address _ -> address(typed, control, faults);
            case Kind.Reach _ -> reach(typed, control, faults);
            case Kind.One one -> chosen(one.list(), typed, control, faults);
            case Kind.Many many -> chosen(many.list(), typed, control, faults);
            case Kind.Picked picked -> chosen(picked.list(), typed, control, faults);
            case Kind.Day day -> day(day, typed, control, faults);
            case Kind.Lines _,Kind.Rows _,Kind.Picture _ -> throw new IllegalArgumentException(kind + " is no cell");
        };
    }

    private static Optional<String> text(String typed, int most, String control, List<Fault> faults) {
        if (typed.length() > most) {
            faults.add(new Fault(control, "catalog.sheet.wrong.long", most, typed.length()));
            return Optional.empty();
        }
        return Optional.of(typed);
    }

    private static Optional<String> formed(String typed, Kind.Formed formed, String control, List<Fault> faults) {
        if (typed.length() > formed.most() || !typed.matches(formed.form())) {
            faults.add(new Fault(control, "catalog.sheet.wrong.form"));
            return Optional.empty();
        }
        return Optional.of(typed);
    }

    /** Without a scheme it is taken to be https. */
    private static Optional<String> address(String typed, String control, List<Fault> faults) {
        var whole = typed.matches("(?i)[a-z][a-z0-9+.-]*:.*") ? typed : "https://" + typed;
        if (whole.length() > LONGEST_ADDRESS || !isAddress(whole)) {
            faults.add(new Fault(control, "catalog.sheet.wrong.address"));
            return Optional.empty();
        }
        return Optional.of(whole);
    }

    private static boolean isAddress(String typed) {
        try {
            var uri = new URI(typed);
            return "https".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null && uri.getHost().contains(".")
                    && uri.getUserInfo() == null;
        } catch (URISyntaxException none) {
            return false;
        }
    }

    private static Optional<String> reach(String typed, String control, List<Fault> faults) {
        var read = Reached.isDirect(typed) ? Optional.of(typed) : address(typed, control, new ArrayList<>());
        if (read.isEmpty()) {
            faults.add(new Fault(control, "catalog.sheet.wrong.reach"));
        }
        return read;
    }

    private Optional<String> chosen(String list, String typed, String control, List<Fault> faults) {
        var code = terms.code(list, typed);
        if (code.isEmpty()) {
            faults.add(new Fault(control, "catalog.sheet.wrong.choice", typed));
        }
        return code;
    }

    private Optional<String> day(Kind.Day kind, String typed, String control, List<Fault> faults) {
        return switch (Days.read(typed, Days.Range.between(FIRST_DAY, LAST_DAY))) {
            case Days.Reading.Day day when kind.means() == Kind.Means.HAPPENED && day.value().isAfter(today) -> {
                faults.add(new Fault(control, "catalog.sheet.wrong.future", Days.write(today)));
                yield Optional.empty();
            }
            case Days.Reading.Day day -> Optional.of(day.value().toString());
            case Days.Reading.Nothing _ -> Optional.empty();
            case Days.Reading.Refused refused -> {
                faults.add(new Fault(control, refused.messageKey(), refused.about()));
                yield Optional.empty();
            }
        };
    }
}
