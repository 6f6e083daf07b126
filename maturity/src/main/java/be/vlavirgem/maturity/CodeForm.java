package be.vlavirgem.maturity;

import be.vlavirgem.platform.yaml.CodeRule;
import java.util.regex.Pattern;

/** The forms of the codes by which an answer, a link and a newer version find their way into a questionnaire. */
enum CodeForm implements CodeRule {
    QUESTIONNAIRE("[a-z0-9][a-z0-9-]{0,39}", "maturity.file.questionnaire-code"),
    CHAPTER("[A-Z]{3}", "maturity.file.chapter-code"),
    /** Of a figure, the same over the years. */
    INDICATOR("[a-z][a-z0-9_]{0,39}", "maturity.file.indicator-code"),
    /** Of an answer as the database keeps it. */
    TOKEN("|[?-]|[a-z0-9][a-z0-9-]{0,39}|[+]([a-z0-9][a-z0-9-]{0,39}(,[a-z0-9][a-z0-9-]{0,39})*)?|=[0-9]{1,12}([.][0-9]{1,2})?",
            "maturity.answer.unknown-option"),
    QUESTION("[A-Z]{3}[0-9]{2}", "maturity.file.question-code"),
    /** Starts with a letter or digit, so that it is never one of the tokens of {@link AnswerValue}. */
    OPTION("[a-z0-9][a-z0-9-]{0,39}", "maturity.file.option-code");

    private final Pattern pattern;
    private final String messageKey;

    CodeForm(String pattern, String messageKey) {
        this.pattern = Pattern.compile(pattern);
        this.messageKey = messageKey;
    }

    @Override
    public String messageKey() {
        return messageKey;
    }

    @Override
    public boolean fits(String code) {
        return pattern.matcher(code).matches();
    }

    void require(String code) {
        Require.that(fits(code), "The code of a %s fits %s; found %s", name(), pattern, code);
    }
}
