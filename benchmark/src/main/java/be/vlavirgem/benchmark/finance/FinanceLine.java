package be.vlavirgem.benchmark.finance;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What an amount is about.
 *
 * @param year       the financial year
 * @param domain     the policy domain, {@link #ALL} for all together
 * @param reportYear of the document it stands in: of several plans for a year the latest counts
 */
record FinanceLine(int year, Kind kind, Post post, int domain, int reportYear) {

    static final int ALL = -1;
    static final int LAST_DOMAIN = 9;

    /** Whether it was to be or has been. */
    enum Kind {
        /** Of the plan for several years. */
        PLAN("plan"),
        /** Of the accounts. */
        ACCOUNT("rekening");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }

        static Optional<Kind> of(String word) {
            return Arrays.stream(values()).filter(kind -> kind.word.equals(bare(word))).findFirst();
        }
    }

    /** The four blocks, as the database names them. */
    enum Block {
        /** What goes out. */
        EXPENDITURE("uitgaven"),
        /** What comes in. */
        REVENUE("ontvangsten"),
        /** What is left. */
        BALANCE("saldo"),
        /** What is owed. */
        DEBT("schuld");

        private final String word;

        Block(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    /** Which part of its block, as the database names them. */
    enum Section {
        /** All of it. */
        WHOLE("", "alles"),
        /** What lasts. */
        INVESTMENT("INVESTMENT", "investering"),
        /** The daily work. */
        OPERATING("OPERATING", "exploitatie"),
        /** Loans and their repayment. */
        FINANCING("FINANCING", "financiering");

        private final String kept;
        private final String word;

        Section(String kept, String word) {
            this.kept = kept;
            this.word = word;
        }

        String word() {
            return word;
        }

        String kept() {
            return kept;
        }

        static Section of(String kept) {
            return Arrays.stream(values()).filter(section -> section.kept.equals(kept)).findFirst().orElseThrow();
        }
    }

    /** A block, or a part of one. */
    record Post(Block block, Section section) {

        private static final Map<String, Post> WORDS = Arrays.stream(Block.values())
                .flatMap(block -> Arrays.stream(Section.values()).map(section -> new Post(block, section)))
                .collect(Collectors.toMap(Post::words, Function.identity()));

        private String words() {
            return section == Section.WHOLE ? block.word() : block.word() + " " + section.word();
        }

        /** Of "uitgaven", "uitgaven exploitatie" and the like. */
        static Optional<Post> of(String words) {
            return Optional.ofNullable(WORDS.get(bare(words)));
        }
    }

    /** Without capitals, and with a space for whatever stands between two words. */
    private static String bare(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ").strip();
    }

    /** As an import keeps it. */
    String token() {
        return "%d %s %s %s %d %d".formatted(year, kind, post.block(), post.section(), domain, reportYear);
    }

    static FinanceLine of(String token) {
        var parts = token.split(" ");
        Function<Integer, Integer> number = at -> Integer.valueOf(parts[at]);
        return new FinanceLine(number.apply(0), Kind.valueOf(parts[1]),
                new Post(Block.valueOf(parts[2]), Section.valueOf(parts[3])), number.apply(4), number.apply(5));
    }
}
