package be.vlavirgem.portal;

import be.vlavirgem.testsupport.Browser;
import be.vlavirgem.testsupport.Page;
import java.util.Map;
import java.util.TreeMap;

/** The measurement of this year's round of one authority, over HTTP as a member sees it. */
record Measured(Browser member, String address) {

    static final String CHAPTER = "/hoofdstukken/SEC";

    /** That of the member's authority, begun when it was not. */
    static Measured of(Browser member) {
        var overview = member.get("/maturiteit");
        if (overview.hasForm("/maturiteit/metingen")) {
            return new Measured(member, member.fill(overview, "/maturiteit/metingen", Map.of()).location());
        }
        return new Measured(member,
                overview.document()
                        .expectFirst("section[aria-labelledby=ronde] a.button")
                        .attr("href")
                        .replace("/resultaat", ""));
    }

    String id() {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    String chapterAddress() {
        return address + CHAPTER;
    }

    Page chapter() {
        return member.get(chapterAddress());
    }

    Page save(Map<String, String> typed) {
        return member.fill(chapter(), chapterAddress(), typed);
    }

    /** The first option of every choice in these chapters. */
    void answers(String... chapters) {
        for (var chapter : chapters) {
            var page = address + "/hoofdstukken/" + chapter;
            member.fill(member.get(page), page, everyAnswer(member.get(page)));
        }
    }

    /** The first option of every question, as the form names it. */
    Map<String, String> everyAnswer() {
        return everyAnswer(chapter());
    }

    private static Map<String, String> everyAnswer(Page chapter) {
        var answers = new TreeMap<String, String>();
        chapter.document()
                .select("form#hoofdstuk input[type=radio]")
                .forEach(option -> answers.putIfAbsent(option.attr("name"), option.attr("value")));
        return answers;
    }
}
