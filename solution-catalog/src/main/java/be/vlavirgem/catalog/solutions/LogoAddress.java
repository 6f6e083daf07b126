package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.fields.Sheet;
import be.vlavirgem.catalog.fields.SheetField;
import be.vlavirgem.platform.list.Mark;
import org.jspecify.annotations.Nullable;

/** Where the logo of a product is, below the address of the product itself: by what it shows, so that it can be kept for good. */
final class LogoAddress {

    static final String PART = "/logo";
    static final String PICTURE = PART + "/{picture}.png";

    private LogoAddress() {}

    static @Nullable String of(String base, @Nullable String digest) {
        return digest == null ? null : "%s%s/%s.png".formatted(base, PART, digest);
    }

    /** The mark of a sheet whose page is there. */
    static Mark mark(String base, Sheet sheet) {
        return new Mark(sheet.text(SheetField.NAME),
                of(base, sheet.picture(SheetField.LOGO).map(picture -> picture.digest()).orElse(null)));
    }
}
