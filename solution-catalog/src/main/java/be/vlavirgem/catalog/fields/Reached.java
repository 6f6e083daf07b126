package be.vlavirgem.catalog.fields;

import java.util.regex.Pattern;

/** Where somebody is reached, as it is typed and as it is linked to. */
final class Reached {

    private static final Pattern MAIL = Pattern.compile("[\\p{L}0-9._+'-]{1,64}@[\\p{L}0-9.-]+\\.[a-zA-Z]{2,}");
    private static final Pattern TELEPHONE = Pattern.compile("\\+?[0-9][0-9 ./()-]{7,24}");
    private static final int LONGEST = 254;

    private Reached() {}

    /** True for a mail address or a telephone number. */
    static boolean isDirect(String typed) {
        return typed.length() <= LONGEST && (MAIL.matcher(typed).matches() || TELEPHONE.matcher(typed).matches());
    }

    /** What a link to it leads to. */
    static String href(String kept) {
        return MAIL.matcher(kept).matches()
                ? "mailto:" + kept
                : TELEPHONE.matcher(kept).matches() ? "tel:" + kept.replaceAll("[^+0-9]", "") : kept;
    }
}
