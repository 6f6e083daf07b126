package be.vlavirgem.maturity;

import java.util.List;

/** What colleagues do together on the page of a measurement. */
record TeamView(List<Asked> asked, List<Said> said, boolean mayAsk) {

    /** Nobody was asked, nothing said. */
    static final TeamView NONE = new TeamView(List.of(), List.of(), false);

    /** Who was asked for a chapter or a question, as in "Els Peeters, tegen 01/12/2026". */
    record Asked(String part, String href, String text) {}

    /** A recent comment. */
    record Said(String href, String about, String by, String text, boolean fresh) {}

    /** Who was asked for the chapter as a whole. */
    public List<Asked> of(String chapter) {
        return asked.stream().filter(one -> one.part().equals(chapter)).toList();
    }
}
