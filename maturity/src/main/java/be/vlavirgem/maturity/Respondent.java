package be.vlavirgem.maturity;

/**
 * Who answers, as far as the questions depend on it; fixed when the measurement starts.
 *
 * @param inhabitants 0 when unknown
 */
record Respondent(Measurement.Type type, int inhabitants) {

    Respondent {
        Require.that(inhabitants >= 0, "Inhabitants are counted from 0; found %d", inhabitants);
    }
}
