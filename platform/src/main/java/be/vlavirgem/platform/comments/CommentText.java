package be.vlavirgem.platform.comments;

import be.vlavirgem.domain.people.People.Colleague;
import be.vlavirgem.domain.people.PersonId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a comment: typed with @names, kept with @{ids}, shown in pieces of text, addresses and people. */
public final class CommentText {

    /** What a piece is. */
    public enum Kind {
        /** Words. */
        TEXT,
        /** An address on the web. */
        LINK,
        /** A colleague it is meant for. */
        PERSON
    }

    /** A piece of the words, to be shown as it is. */
    public record Piece(Kind kind, String text) {}

    /** What is kept of what was typed. */
    record Kept(String text, Set<PersonId> mentioned) {

        boolean fits() {
            return text.length() <= LONGEST_KEPT;
        }
    }

    /** In characters, as typed. */
    public static final int LONGEST = 4000;

    /** In characters, as kept: a name is an id there. */
    static final int LONGEST_KEPT = 16_000;

    private static final Pattern SPECIAL = Pattern
            .compile("@\\{([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})}|https?://[^\\s<>\"']+",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern AFTER_AN_ADDRESS = Pattern.compile("[.,;:!?)\\]’”]+$");

    private CommentText() {}

    /** Names in the text become ids; whoever was chosen beside it is meant too. Only colleagues can be. */
    static Kept keep(String typed, Collection<PersonId> chosen, List<Colleague> colleagues) {
        var mentioned = colleagues.stream()
                .map(Colleague::id)
                .filter(chosen::contains)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var text = typed.strip().replace("\r\n", "\n");
        var longestFirst = colleagues.stream()
                .sorted(Comparator.comparingInt((Colleague colleague) -> colleague.name().length()).reversed())
                .toList();
        for (var colleague : longestFirst) {
            var named = named(colleague).matcher(text);
            if (isMeant(colleague, chosen, colleagues) && named.find()) {
                mentioned.add(colleague.id());
                text = named.replaceAll(Matcher.quoteReplacement("@{" + colleague.id() + "}"));
            }
        }
        return new Kept(text, mentioned);
    }

    private static Pattern named(Colleague colleague) {
        return Pattern.compile("@" + Pattern.quote(colleague.name()) + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);
    }

    /** Of two colleagues with one name, the one that was chosen. */
    private static boolean isMeant(Colleague colleague, Collection<PersonId> chosen, List<Colleague> colleagues) {
        var namesakes = colleagues.stream().filter(other -> other.name().equalsIgnoreCase(colleague.name())).toList();
        return namesakes.size() == 1
                || (chosen.contains(colleague.id())
                        && namesakes.stream().filter(one -> chosen.contains(one.id())).count() == 1);
    }

    static List<Piece> pieces(String kept, Map<PersonId, String> mentioned) {
        var pieces = new ArrayList<Piece>();
        var at = 0;
        for (var found : SPECIAL.matcher(kept).results().toList()) {
            var special = special(found, mentioned);
            add(pieces, Kind.TEXT, kept.substring(at, found.start()));
            add(pieces, special.kind(), special.text());
            at = special.kind() == Kind.LINK ? found.start() + special.text().length() : found.end();
        }
        add(pieces, Kind.TEXT, kept.substring(at));
        return List.copyOf(pieces);
    }

    private static Piece special(MatchResult found, Map<PersonId, String> mentioned) {
        if (found.group(1) == null) {
            return new Piece(Kind.LINK, AFTER_AN_ADDRESS.matcher(found.group()).replaceFirst(""));
        }
        var name = mentioned.get(new PersonId(UUID.fromString(found.group(1))));
        return name == null ? new Piece(Kind.TEXT, found.group()) : new Piece(Kind.PERSON, "@" + name);
    }

    private static void add(List<Piece> pieces, Kind kind, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(kind, text));
        }
    }

    static String typed(String kept, Map<PersonId, String> mentioned) {
        return pieces(kept, mentioned).stream().map(Piece::text).collect(Collectors.joining());
    }
}
