package be.vlavirgem.platform.importing;

import be.vlavirgem.platform.tabular.Dialect.Decimals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The cells of one row by field, and what is wrong with them. */
public final class RowCells {

    private static final Pattern FORMULA = Pattern.compile("[=@].*|[+-].*[A-Za-z(|!].*", Pattern.DOTALL);
    private static final Pattern SPACES = Pattern.compile("[\\p{Zs}\\t\\u202f]");
    private static final char UNREADABLE = '\ufffd';

    private final List<ImportField> fields;
    private final List<String> cells;
    private final Decimals decimals;
    private final List<CellProblem> problems = new ArrayList<>();
    private final List<CellRemark> remarks = new ArrayList<>();

    RowCells(List<ImportField> fields, List<String> cells, Decimals decimals) {
        this.fields = fields;
        this.cells = cells;
        this.decimals = decimals;
    }

    /** The text of a field. */
    public String text(String field) {
        return cells.get(position(field));
    }

    /** A whole number in these bounds, with or without signs between its thousands; nothing where it noted a problem. */
    public Optional<Integer> wholeNumber(String field, int least, int most) {
        var text = SPACES.matcher(text(field)).replaceAll("");
        var number = number(text);
        if (number.isEmpty()) {
            return refuse(field, "import.problem.number");
        }
        if (number.get().signum() < 0) {
            return refuse(field, "import.problem.negative");
        }
        if (number.get().stripTrailingZeros().scale() > 0) {
            return refuse(field, "import.problem.fraction");
        }
        if (number.get().compareTo(BigDecimal.valueOf(least)) < 0
                || number.get().compareTo(BigDecimal.valueOf(most)) > 0) {
            return refuse(field, "import.problem.range", String.valueOf(least), String.valueOf(most));
        }
        return Optional.of(number.get().intValueExact());
    }

    /** An amount, below nothing too, with that many decimals at most; nothing where it noted a problem. */
    public Optional<BigDecimal> amount(String field, int decimals) {
        var number = number(SPACES.matcher(text(field)).replaceAll(""));
        if (number.isEmpty()) {
            return refuse(field, "import.problem.number");
        }
        if (number.get().stripTrailingZeros().scale() > decimals) {
            return refuse(field, "import.problem.decimals", String.valueOf(decimals));
        }
        return number;
    }

    /** True while nothing is wrong with any cell. */
    public boolean areSound() {
        return problems.isEmpty();
    }

    private Optional<BigDecimal> number(String text) {
        var point = decimals == Decimals.POINT ? "\\." : ",";
        var group = decimals == Decimals.POINT ? "," : "\\.";
        var shape = "-?(\\d{1,15}|\\d{1,3}(%s\\d{3}){1,4})(%s\\d{1,15})?".formatted(group, point);
        return text.matches(shape)
                ? Optional.of(new BigDecimal(text.replaceAll(group, "").replace(',', '.')))
                : Optional.empty();
    }

    /** Notes what is wrong with a cell; the answer is always nothing. */
    public <T> Optional<T> refuse(String field, String key, String... about) {
        problems.add(new CellProblem(field, key, List.of(about)));
        return Optional.empty();
    }

    /** Notes what is worth knowing beside a cell that can be used. */
    public void remark(String field, String key, String... about) {
        remarks.add(new CellRemark(field, key, List.of(about), false));
    }

    /** The same, for what somebody should look at before the row is applied. */
    public void warn(String field, String key, String... about) {
        remarks.add(new CellRemark(field, key, List.of(about), true));
    }

    /** What can be wrong with any cell. */
    void refuseUnfit() {
        fields.forEach(field -> {
            var text = text(field.code());
            if (text.isEmpty()) {
                refuse(field.code(), "import.problem.empty");
            } else if (text.indexOf(UNREADABLE) >= 0) {
                refuse(field.code(), "import.problem.unreadable");
            } else if (text.length() > field.longest()) {
                refuse(field.code(), "import.problem.long", String.valueOf(field.longest()));
            } else if (FORMULA.matcher(text).matches()) {
                refuse(field.code(), "import.problem.formula");
            }
        });
    }

    List<CellProblem> problems() {
        return problems;
    }

    List<CellRemark> remarks() {
        return remarks;
    }

    List<String> cells() {
        return cells;
    }

    private int position(String field) {
        for (var at = 0; at < fields.size(); at++) {
            if (fields.get(at).code().equals(field)) {
                return at;
            }
        }
        throw new IllegalArgumentException("No field " + field);
    }
}
