package be.vlavirgem.law;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The rules of the templates: what must not be found, and a line that holds it. */
enum TemplateRule {
    TEXT_IS_ESCAPED("th:utext|\\[\\(", "<p th:utext=\"${x}\"></p>", "<p>[(${x})]</p>"),
    NO_STYLE_IS_INLINE("<style|\\bstyle\\s*=|th:style", "<p style=\"color: red\"></p>", "<style>p {}</style>"),
    NO_SCRIPT_IS_INLINE("<script(?![^>]*\\bsrc=)|\\son\\w+\\s*=|th:on\\w+|javascript:|data-hx-on|data-hx-vals=\"js:",
            "<script>go()</script>", "<a onclick=\"go()\"></a>", "<a href=\"javascript:go()\"></a>"),
    /** Thymeleaf's map of them contains every key, and takes a variable between brackets for the key itself. */
    PARAMETERS_ARE_NAMED("param\\.containsKey|param\\[(?!')", "<p th:if=\"${param.containsKey(said)}\"></p>",
            "<p th:if=\"${param[said] != null}\"></p>"),
    HTMX_ATTRIBUTES_ARE_DATA("\\s(?:th:)?hx-", "<form hx-post=\"/save\"></form>"),
    FORMS_LEAVE_ROOM_BETWEEN_FIELDS(
            "(?s)<form\\b(?![^>]*class=)[^>]*>(?:(?:(?!</form>).)*?/form :: (?:text|longText|number|selectOne|date|radios|checkbox|file)\\(){2}",
            "<form method=\"post\"><p th:replace=\"~{web/fragments/form :: text('a')}\"/><p th:replace=\"~{web/fragments/form :: date('b')}\"/></form>"),
    NO_TEXT_IS_LITERAL("\\p{L}{2,}", "<p>Dag</p>", "<p th:if=\"${a > b}\"><!-- note -->Dag</p>") {
        @Override
        String looksAt(String template) {
            return withoutComments(template).replaceAll("<(?:[^\"'>]|\"[^\"]*\"|'[^']*')*>", "");
        }
    },
    NO_ATTRIBUTE_IS_LITERAL("[\\s\"](?:alt|title|aria-label|placeholder|data-label|label)\\s*=\\s*\"[^\"]*\\p{L}{2,}",
            "<img alt=\"Kaart\">", "<nav aria-label=\"Menu\"></nav>");

    private final Pattern forbidden;
    final List<String> sinners;

    TemplateRule(String forbidden, String... sinners) {
        this.forbidden = Pattern.compile(forbidden);
        this.sinners = List.of(sinners);
    }

    /** What breaks the rule. */
    List<String> sins(String template) {
        return forbidden.matcher(looksAt(template)).results().map(MatchResult::group).toList();
    }

    String looksAt(String template) {
        return withoutComments(template);
    }

    private static String withoutComments(String template) {
        return template.replaceAll("(?s)<!--.*?-->", "");
    }
}
