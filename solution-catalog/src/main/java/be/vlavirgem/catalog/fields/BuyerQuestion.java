package be.vlavirgem.catalog.fields;

import java.util.Arrays;
import java.util.List;

/** What a buyer asks, in that order: the parts of the public page. */
public enum BuyerQuestion {
    /** What is it, and for whom? */
    WHAT("wat"),
    /** Does it fit with what we have? */
    FIT("past"),
    /** Is it safe, and where is the data? */
    SAFE("veilig"),
    /** What does it cost, and how do we get out? */
    COST("kost"),
    /** Who helps? */
    HELP("hulp");

    private final String code;

    BuyerQuestion(String code) {
        this.code = code;
    }

    /** Names it in addresses and messages. */
    public String code() {
        return code;
    }

    /** The question in words. */
    public String messageKey() {
        return "catalog.sheet.question." + code;
    }

    /** The fields that answer it, except what stays within the supplier. */
    public List<SheetField> fields() {
        return Arrays.stream(SheetField.values())
                .filter(field -> field.question() == this && !field.is(SheetField.Trait.INTERNAL))
                .toList();
    }
}
