package be.vlavirgem.catalog.exchange;

import be.vlavirgem.catalog.fields.SheetCells;
import be.vlavirgem.catalog.fields.SheetField;
import be.vlavirgem.catalog.fields.SheetWords;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.platform.tabular.FillInBook;
import be.vlavirgem.platform.tabular.FillInReader;
import be.vlavirgem.platform.tabular.FillInReading;
import be.vlavirgem.platform.tabular.TableFile;
import be.vlavirgem.platform.tabular.TableReading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** All sheets of a supplier as a workbook to change elsewhere, and what comes back of it. */
@Component
public class SheetBooks {

    /** Solutions in one file. */
    static final int MOST = 300;
    /** Rows of all solutions together in one workbook, so that it can be read again. */
    private static final int MOST_ROWS = 2_500;

    private static final byte[] ZIP = { 'P', 'K', 3, 4 };

    private final SheetCells cells;
    private final MessageSource messages;

    SheetBooks(SheetCells cells, MessageSource messages) {
        this.cells = cells;
        this.messages = messages;
    }

    /** The workbook, to be written outside any transaction; of very many solutions the first. */
    public FillInBook book(OrganisationId supplier, List<Described> solutions, Locale locale) {
        var stamp = BookStamp.of(supplier, locale);
        return new SheetBook(stamp, fitting(solutions), cells.in(stamp.locale()),
                new SheetWords(messages, stamp.locale()))
                .write();
    }

    private static List<Described> fitting(List<Described> solutions) {
        var rows = 0;
        var fitting = new ArrayList<Described>();
        for (var one : solutions) {
            rows += Arrays.stream(SheetField.values()).mapToInt(field -> one.sheet().rows(field).size()).sum();
            if (rows > MOST_ROWS || fitting.size() == MOST) {
                return fitting;
            }
            fitting.add(one);
        }
        return fitting;
    }

    /** What a workbook, or its first sheet as CSV, says. */
    public Offers read(byte[] file, OrganisationId supplier) {
        return isWorkbook(file) ? workbook(file, supplier) : text(file);
    }

    private static boolean isWorkbook(byte[] file) {
        return file.length >= ZIP.length && Arrays.equals(file, 0, ZIP.length, ZIP, 0, ZIP.length);
    }

    private static Offers workbook(byte[] file, OrganisationId supplier) {
        return switch (FillInReader.read(file)) {
            case FillInReading.Refused(var key, var about) -> new Offers.Refused(key, new ArrayList<>(about));
            case FillInReading.Sound(var stamp, var lines) -> BookStamp.read(stamp)
                    .map(known -> known.organisation().equals(supplier.toString())
                            ? new SheetBookReader(known).read(lines)
                            : new Offers.Refused("catalog.exchange.refused.organisation", List.of()))
                    .orElseGet(() -> new Offers.Refused("catalog.exchange.refused.other", List.of()));
        };
    }

    private Offers text(byte[] file) {
        return switch (TableFile.read(file)) {
            case TableReading.Refused(var key, var about) -> new Offers.Refused(key, new ArrayList<>(about));
            case TableReading.Sound(_, var table) -> new SheetTextReader(messages).read(table);
        };
    }
}
