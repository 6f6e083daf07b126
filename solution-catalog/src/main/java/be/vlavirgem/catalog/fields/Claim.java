package be.vlavirgem.catalog.fields;

import be.vlavirgem.catalog.fields.SheetField.Trait;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One thing of a sheet that a buyer relies on: a field, or in a field of rows all that is said of one standard or of one
 * certificate.
 *
 * @param key what the rows are about; nothing for a field as a whole
 */
public record Claim(SheetField field, String key) {

    /** What of a row is claimed; the first column says what it is about. */
    private static final Map<SheetField, List<String>> IN_ROWS = Map.of(SheetField.STANDARDS,
            List.of("standard", "degree", "version"), SheetField.CERTIFICATES,
            List.of("certificate", "issuer", "valid-until"));
    /** What is claimed along with a field. */
    private static final Map<SheetField, List<SheetField>> ALONG = Map.of(SheetField.WCAG,
            List.of(SheetField.WCAG_CHECKED));
    /** A standard that is not followed, or only planned, is nothing to prove. */
    private static final List<String> FOLLOWED = List.of("voldoet", "deels");

    /** Who says that something is not there has nothing to prove. */
    private static final Set<String> ABSENT = Set.of("niet", "geen", "geen-regeling", "niet-onderzocht",
            "niet-van-toepassing", "niet-uitgevoerd", "gepland");

    /** Of a field as a whole. */
    public static Claim of(SheetField field) {
        return new Claim(field, "");
    }

    /** Of what a row is about. */
    public static Claim of(SheetField field, Value.Row row) {
        return new Claim(field, row.cell(column(field)));
    }

    /** What {@link #code} wrote; empty for what is no claim (any more). */
    public static Optional<Claim> of(String code) {
        var parts = code.split("/", 2);
        return SheetField.of(parts[0])
                .filter(field -> field.is(Trait.CLAIM) && isInRows(field) == (parts.length == 2))
                .map(field -> new Claim(field, parts.length == 2 ? parts[1] : ""));
    }

    /** All that a sheet claims, in the order of the form. */
    public static List<Claim> in(Sheet sheet) {
        return Arrays.stream(SheetField.values())
                .filter(field -> field.is(Trait.CLAIM) && sheet.has(field)
                        && sheet.items(field).stream().noneMatch(ABSENT::contains))
                .flatMap(field -> isInRows(field) ? inRows(field, sheet) : Stream.of(of(field)))
                .toList();
    }

    /** Those of a sheet that a document can still prove: not a certificate past its last day. */
    public static List<Claim> provable(Sheet sheet, LocalDate today) {
        return in(sheet).stream().filter(claim -> !claim.isOver(sheet, today)).toList();
    }

    private boolean isOver(Sheet sheet, LocalDate today) {
        var said = part(sheet);
        return !said.rows(field).isEmpty() && said.expired(field, today).equals(said.rows(field));
    }

    private static Stream<Claim> inRows(SheetField field, Sheet sheet) {
        return sheet.rows(field)
                .stream()
                .filter(row -> field != SheetField.STANDARDS || FOLLOWED.contains(row.cell("degree")))
                .map(row -> of(field, row))
                .filter(claim -> !claim.key.isEmpty())
                .distinct();
    }

    /** Says whether what a field says is part of what is claimed. */
    public boolean covers(SheetField other) {
        return field == other || ALONG.getOrDefault(field, List.of()).contains(other);
    }

    /** Says whether each row of that field is claimed by itself. */
    public static boolean isInRows(SheetField field) {
        return IN_ROWS.containsKey(field);
    }

    private static String column(SheetField field) {
        return columns(field).getFirst();
    }

    private static List<String> columns(SheetField field) {
        return Optional.ofNullable(IN_ROWS.get(field))
                .orElseThrow(() -> new IllegalArgumentException("%s has no rows to claim".formatted(field)));
    }

    /** Names it where it is kept: {@code two-factor}, {@code certificates/iso27001}. */
    public String code() {
        return key.isEmpty() ? field.code() : field.code() + "/" + key;
    }

    /** What a sheet claims here: another part of it is another claim. */
    public Sheet part(Sheet sheet) {
        if (isInRows(field)) {
            var rows = sheet.rows(field)
                    .stream()
                    .filter(row -> of(field, row).equals(this))
                    .map(this::claimed)
                    .toList();
            return rows.isEmpty() ? Sheet.EMPTY : new Sheet(Map.of(field, new Value.Lines(rows)));
        }
        var said = new EnumMap<SheetField, Value>(SheetField.class);
        Stream.concat(Stream.of(field), ALONG.getOrDefault(field, List.of()).stream())
                .filter(sheet::has)
                .forEach(one -> sheet.value(one).ifPresent(value -> said.put(one, value)));
        return new Sheet(said);
    }

    private Value.Row claimed(Value.Row row) {
        var cells = new LinkedHashMap<String, String>();
        columns(field).forEach(column -> cells.put(column, row.cell(column)));
        return new Value.Row(cells);
    }
}
