package be.vlavirgem.maturity;

import java.util.List;

/** What colleagues do together on the page of a measurement. */
record TeamView(List<Asked> asked, List<Said> said, boolean mayAsk) {

    /** Nobody was asked, nothing said. */
    static final TeamView NONE = new TeamView(List.of(), List.of(), false);

    /**
     * What was asked about the whole, a chapter or a question, and of whom, as in "Els Peeters, tegen 01/12/2026".
     *
     * @param guest that it was asked of somebody without account
     * @param done  that it was done, or answered
     */
    record Asked(String part, String href, String title, String text, boolean guest, boolean done) {

        /** About the chapter or a question of it, or about the question. */
        boolean isIn(String whole) {
            return part.startsWith(whole);
        }
    }

    /** A recent comment. */
    record Said(String href, String about, String by, String text, boolean fresh) {}

    /** Who was asked for the measurement as a whole, and is not done yet. */
    public List<Asked> ofAll() {
        return asked.stream().filter(one -> one.part().isEmpty() && !one.done()).toList();
    }

    /** Who was asked for the chapter and its questions, or for the question, and did not answer yet. */
    public List<Asked> of(String part) {
        return asked.stream().filter(one -> one.isIn(part) && !one.done()).toList();
    }

    /** True while the chapter as a whole, or the question, can be asked of a colleague, and nobody is at it. */
    public boolean mayAskFor(String part) {
        return mayAsk && asked.stream().noneMatch(one -> one.part().equals(part) && !one.guest() && !one.done());
    }
}
