package be.vlavirgem.maturity;

import be.vlavirgem.platform.yaml.Range;

/** One of the answers a question offers, with the points it is worth. */
record Option(String code, String text, int score) {
    static final Range SCORES = new Range(0, 100);

    Option {
        CodeForm.OPTION.require(code);
        Require.text(text, "Option " + code);
        SCORES.require(score, "The score of option " + code);
    }
}
