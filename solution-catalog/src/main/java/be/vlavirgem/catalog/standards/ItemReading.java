package be.vlavirgem.catalog.standards;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What is understood of one item, whatever the form of its file: each text is cleaned by the rules of its field, and what was odd is remarked. */
final class ItemReading {

    private static final Set<String> NOTHING = Set.of("", "tbd", "tdb", "n.v.t.", "nvt", "n/a", "-", "null",
            "onbekend", "geen titel gevonden");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9]{1,60}");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final int position;
    private final Map<Field, String> texts = new EnumMap<>(Field.class);
    private final List<Note> remarks = new ArrayList<>();

    ItemReading(int position) {
        this.position = position;
    }

    void remark(String code, String... about) {
        remarks.add(Note.of(code, about));
    }

    private void remark(Field field, String code, String... about) {
        remarks.add(Note.at(field, code, about));
    }

    /** What stands there, cleaned by the rules of the field. */
    void state(Field field, String given) {
        if (field.isDay()) {
            stateDay(field, given);
        } else if (!Codes.of(field).isEmpty()) {
            stateCode(field, given);
        } else if (field == Field.SPECIFICATION) {
            stateAddress(given);
        } else {
            stateText(field, SPACES.matcher(given.strip()).replaceAll(" "));
        }
    }

    /** Kept as given; a remark where it is no day as it should be. */
    private void stateDay(Field field, String given) {
        var text = given.strip();
        if (!given.equals(text)) {
            remark(field, "day-spaces", text);
        }
        if (!text.isEmpty() && !GivenDay.isClean(text)) {
            remark(field, GivenDay.read(text).isPresent() ? "day-dirty" : "day-none", text);
        }
        texts.put(field, bounded(field, text));
    }

    /** The end of the address of a concept, or a word. */
    private void stateCode(Field field, String given) {
        var code = given.strip();
        if (code.contains("/doc/concept/")) {
            remark(field, "code-address", code);
        }
        var last = code.startsWith("http") ? code.substring(code.lastIndexOf('/') + 1) : code;
        texts.put(field, isNothing(last) && !Codes.isKnown(field, last) ? noCode(field, last) : meant(field, last));
    }

    private String noCode(Field field, String given) {
        if (!given.isEmpty()) {
            remark(field, "code-nothing", given);
        }
        return "";
    }

    private String meant(Field field, String given) {
        if (Codes.isKnown(field, given)) {
            return given;
        }
        var meant = Misspelling.meant(field, given);
        if (meant.isPresent()) {
            remark(field, "code-misspelled", given, meant.get());
            return meant.get();
        }
        var kept = CODE.matcher(given).matches();
        remark(field, kept ? "code-unknown" : "code-unreadable", given);
        return kept ? given : "";
    }

    private void stateAddress(String given) {
        var address = given.strip();
        if (!address.isEmpty() && WebLink.of(address).isEmpty()) {
            remark("address-unfit", address);
            address = "";
        }
        texts.put(Field.SPECIFICATION, bounded(Field.SPECIFICATION, address));
    }

    /** A title that says that there is none is not stated. */
    private void stateText(Field field, String text) {
        if (field != Field.TITLE) {
            texts.put(field, bounded(field, text));
        } else if (isNothing(text)) {
            remark("title-none", text);
        } else {
            texts.put(field, text);
        }
    }

    private String bounded(Field field, String text) {
        if (text.length() <= field.most()) {
            return text;
        }
        remark(field, "too-long", String.valueOf(field.most()));
        return field == Field.RESPONSIBLE || field == Field.SUMMARY ? text.substring(0, field.most()) : "";
    }

    static boolean isNothing(String text) {
        return NOTHING.contains(text.toLowerCase(Locale.ROOT));
    }

    /** All of it, or why it cannot be taken. */
    ReadItem done(Optional<String> slug) {
        var stated = new Stated(position, slug, texts, remarks);
        if (slug.filter(text -> !Slug.isValid(text)).isPresent()) {
            return new ReadItem.Unreadable(position, stated.label(), Optional.empty(),
                    Note.of("slug-unfit", slug.get()));
        }
        if (stated.text(Field.TITLE).filter(title -> title.length() > Field.TITLE.most()).isPresent()) {
            return new ReadItem.Unreadable(position, stated.label(), slug,
                    Note.of("title-long", String.valueOf(Field.TITLE.most())));
        }
        return new ReadItem.About(stated);
    }
}
